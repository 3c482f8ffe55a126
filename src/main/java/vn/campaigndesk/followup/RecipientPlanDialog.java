package vn.campaigndesk.followup;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import vn.campaigndesk.campaign.RecipientListPlan;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FormDialog;

/// Shows what importing a list would do before it is done: known bodies, new ones, lines that are left out and why.
final class RecipientPlanDialog {
    private final Messages messages;

    RecipientPlanDialog(Messages messages) {
        this.messages = messages;
    }

    void show(Window owner, RecipientListPlan plan, Runnable carryOut) {
        var summary = new Label(messages.get(
                "followup.plan.summary",
                plan.known().size(),
                plan.fresh().size(),
                plan.problems().size()));
        summary.setWrapText(true);
        var details = new ListView<String>();
        details.setAccessibleText(messages.get("followup.plan.details"));
        details.setPrefHeight(220);
        plan.problems()
                .forEach(problem -> details.getItems()
                        .add(messages.get(problem.key(), problem.row(), problem.name(), problem.group())));
        plan.fresh()
                .forEach(body -> details.getItems()
                        .add(messages.get(
                                "followup.plan.new", body.name(), body.group().shortName())));
        new FormDialog(
                        owner,
                        messages.get("followup.plan.title"),
                        messages.get("followup.plan.act"),
                        messages.get("followup.cancel"),
                        summary,
                        details)
                .show(() -> {
                    carryOut.run();
                    return true;
                });
    }
}
