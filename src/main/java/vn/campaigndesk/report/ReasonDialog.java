package vn.campaigndesk.report;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.stage.Window;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;

/// Asks for the one sentence that says why.
final class ReasonDialog {
    private final Messages messages;

    ReasonDialog(Messages messages) {
        this.messages = messages;
    }

    /// Asks without waiting; nothing is done without a reason.
    ///
    /// @param about what the reason is for, in words
    /// @param action the word on the button
    /// @param longest how many characters the reason may have
    /// @param given does something with the reason; the dialog stays until that is done
    void show(Window owner, String title, String about, String action, int longest, BiConsumer<String, Outcome> given) {
        var remark = new Label(about);
        remark.setWrapText(true);
        remark.getStyleClass().add("dialog-remark");
        remark.setMinHeight(Label.USE_PREF_SIZE);
        var reason = CheckedField.area("reason", messages.get("report.reason"), "", 3, messages);
        new FormDialog(owner, title, action, messages.get("report.cancel"), reason.field(), remark).show(outcome -> {
            if (!reason.isFilled(longest)) {
                return false;
            }
            given.accept(reason.typed(), outcome);
            return true;
        });
    }
}
