package vn.campaigndesk.followup;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.contact.ContactPlan;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FormDialog;

/// Shows what taking a list of contacts would do before anything is done.
final class ContactPlanDialog {
    private final Messages messages;

    ContactPlanDialog(Messages messages) {
        this.messages = messages;
    }

    void show(Window owner, ContactPlan plan, Runnable carryOut) {
        var summary = new Label(messages.get(
                "followup.contacts.plan",
                plan.fresh().size(),
                plan.changed().size(),
                plan.same(),
                plan.problems().size()));
        summary.setWrapText(true);
        var details = new ListView<String>();
        details.setId("contact-plan");
        details.setAccessibleText(messages.get("followup.plan.details"));
        details.setPrefHeight(260);
        plan.problems()
                .forEach(problem -> details.getItems()
                        .add(messages.of(
                                "followup.contacts.problem",
                                problem.reason(),
                                problem.row(),
                                problem.unit(),
                                problem.name())));
        plan.changed().forEach(edit -> details.getItems().add(changed(edit)));
        plan.fresh()
                .forEach(contact -> details.getItems().add(messages.get("followup.contacts.plan.new", line(contact))));
        new FormDialog(
                        owner,
                        messages.get("followup.contacts.plan.title"),
                        messages.get("followup.plan.act"),
                        messages.get("followup.cancel"),
                        summary,
                        details)
                .show(() -> {
                    carryOut.run();
                    return true;
                });
    }

    private String changed(Edit<Contact> edit) {
        var before = edit.before();
        var after = edit.after();
        return messages.get(
                "followup.contacts.plan.changed", before == null ? "" : line(before), after == null ? "" : line(after));
    }

    private static String line(Contact contact) {
        return Stream.of(contact.name(), contact.position(), contact.phones(), contact.email(), contact.zalo())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
