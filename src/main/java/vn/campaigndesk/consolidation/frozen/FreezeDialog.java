package vn.campaigndesk.consolidation.frozen;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;

/// Asks whether what is shown is to be frozen: says what will be kept, and of a later one what it is and why.
final class FreezeDialog {
    private final Messages messages;
    private final ZoneId zone;
    private final boolean another;
    private final RadioButton supplement;
    private final RadioButton replacement;
    private final CheckedField reason;

    /// @param another whether something has been frozen before
    /// @param zone where the agency is
    FreezeDialog(boolean another, ZoneId zone, Messages messages) {
        this.zone = zone;
        this.another = another;
        this.messages = messages;
        var group = new ToggleGroup();
        supplement = choice("freeze-supplement", messages.get("frozen.dialog.supplement"), group);
        replacement = choice("freeze-replacement", messages.get("frozen.dialog.replacement"), group);
        supplement.setSelected(true);
        reason = CheckedField.area("freeze-reason", messages.get("frozen.dialog.reason"), "", 2, messages);
    }

    private static RadioButton choice(String id, String text, ToggleGroup group) {
        var button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }

    /// Freezes as it was said.
    @FunctionalInterface
    interface Freeze {
        void as(FreezeKind kind, String reason, Outcome outcome);
    }

    void show(Window owner, Draft draft, Freeze freeze) {
        var content = new VBox(10, remark(about(draft)));
        if (another) {
            content.getChildren().addAll(supplement, replacement, reason.field());
        }
        content.getChildren().add(remark(messages.get("frozen.dialog.about")));
        new FormDialog(
                        owner,
                        messages.get("frozen.dialog.title"),
                        messages.get("frozen.dialog.act"),
                        messages.get("frozen.dialog.cancel"),
                        content)
                .show(outcome -> accept(freeze, outcome));
    }

    private boolean accept(Freeze freeze, Outcome outcome) {
        if (another && !reason.isFilled(Frozen.REASON_LENGTH)) {
            return false;
        }
        freeze.as(kind(), another ? reason.typed() : "", outcome);
        return true;
    }

    private FreezeKind kind() {
        if (!another) {
            return FreezeKind.FIRST;
        }
        return supplement.isSelected() ? FreezeKind.SUPPLEMENT : FreezeKind.REPLACEMENT;
    }

    private String about(Draft draft) {
        var response = draft.figures().response();
        var signatory = draft.snapshot().campaign().agency().signatory();
        return messages.get(
                "frozen.dialog.summary",
                draft.cutOff(zone).in(messages),
                response.answered(),
                response.expected(),
                signatory.name());
    }

    private static Label remark(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("dialog-remark");
        return label;
    }
}
