package vn.campaigndesk.followup;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.RecipientListPlan;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.SearchKey;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// The window in which bodies are put on the list: known ones are picked, an unknown one is made from what was typed.
final class RecipientAdder {
    private final RecipientsViewModel recipients;
    private final long campaign;
    private final Messages messages;
    private final Notices notices;
    private final TextField name = new TextField();
    private final ListView<Organisation> known = new ListView<>();
    private final ComboBox<OrganisationGroup> group = new ComboBox<>();

    /// @param campaign to whose list the bodies come
    RecipientAdder(RecipientsViewModel recipients, long campaign, Messages messages, Notices notices) {
        this.recipients = recipients;
        this.campaign = campaign;
        this.messages = messages;
        this.notices = notices;
    }

    void show(Window owner, List<Organisation> bodies, List<OrganisationGroup> groups) {
        buildKnown(bodies);
        group.getItems().setAll(groups);
        group.setConverter(groupWords());
        var nameField = new FormField("add-name", messages.get("followup.add.name"), name);
        var groupField = new FormField("add-group", messages.get("followup.add.group"), group);
        var remark = new Label(messages.get("followup.add.remark"));
        remark.getStyleClass().add("dialog-remark");
        remark.setWrapText(true);
        new FormDialog(
                        owner,
                        messages.get("followup.add.title"),
                        messages.get("followup.add.act"),
                        messages.get("followup.cancel"),
                        nameField,
                        known,
                        remark,
                        groupField)
                .show(outcome -> add(nameField, groupField, outcome));
    }

    private void buildKnown(List<Organisation> bodies) {
        var shown = new FilteredList<>(FXCollections.observableList(bodies));
        name.textProperty()
                .subscribe(text -> shown.setPredicate(
                        body -> SearchKey.matches(text, body.name() + " " + String.join(" ", body.aliases()))));
        known.setItems(shown);
        known.setId("add-known");
        known.setAccessibleText(messages.get("followup.add.known"));
        known.setPrefHeight(220);
        known.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        known.setCellFactory(view -> new BodyCell());
    }

    private boolean add(FormField nameField, FormField groupField, Outcome outcome) {
        var picked = List.copyOf(known.getSelectionModel().getSelectedItems());
        if (!picked.isEmpty()) {
            recipients.add(campaign, picked, this::told, outcome);
            return true;
        }
        var text = name.getText().strip();
        var chosen = group.getValue();
        nameField.answer(text.isEmpty() ? messages.get("followup.problem.pick") : "");
        groupField.answer(chosen == null ? messages.get("followup.problem.group") : "");
        if (text.isEmpty() || chosen == null) {
            return false;
        }
        recipients.addNew(campaign, new RecipientListPlan.NewBody(text, text, chosen, List.of()), this::told, outcome);
        return true;
    }

    private void told(int added) {
        if (added == 0) {
            notices.show(messages.get("followup.notice.none"), Tone.NEUTRAL);
        }
    }

    private StringConverter<OrganisationGroup> groupWords() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable OrganisationGroup value) {
                return value == null ? "" : value.name();
            }

            @Override
            public @Nullable OrganisationGroup fromString(String text) {
                return null;
            }
        };
    }

    private static final class BodyCell extends ListCell<Organisation> {
        @Override
        protected void updateItem(@Nullable Organisation body, boolean empty) {
            super.updateItem(body, empty);
            setText(empty || body == null ? "" : body.name());
        }
    }
}
