package vn.campaigndesk.report;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.campaigndesk.report.OpenReportViewModel.Duplicate;
import vn.campaigndesk.text.Messages;

/// Asks what is to become of a document that seems to have been entered before, both side by side: open the first one,
/// save this one all the same for a reason, or go on typing.
final class DuplicateDialog {
    private static final List<String> IDENTITY =
            List.of("recipient", "number", "symbol", "issuingBody", "signedOn", "arrivedOn", "channel", "kind");

    private final OpenReportViewModel open;
    private final Messages messages;

    DuplicateDialog(OpenReportViewModel open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    /// Shows the question without waiting.
    ///
    /// @param openFirst what opening the first one does
    /// @param saveAnyway what saving all the same does; the reason is asked there
    void show(Window owner, Duplicate duplicate, Runnable openFirst, Runnable saveAnyway) {
        var other = new ButtonType(messages.get("report.duplicate.open"), ButtonData.OK_DONE);
        var save = new ButtonType(messages.get("report.duplicate.save"), ButtonData.OTHER);
        var cancel = new ButtonType(messages.get("report.duplicate.cancel"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", other, save, cancel);
        alert.initOwner(owner);
        alert.setTitle(messages.get("report.duplicate.title"));
        alert.setHeaderText(messages.get("report.duplicate.title"));
        alert.setGraphic(null);
        alert.getDialogPane().setContent(content(duplicate));
        alert.getDialogPane().setPrefWidth(720);
        alert.getDialogPane().lookupButton(other).setId("duplicate-open");
        alert.getDialogPane().lookupButton(save).setId("duplicate-save");
        if (alert.getDialogPane().lookupButton(cancel) instanceof Button button) {
            button.setId("duplicate-cancel");
        }
        alert.setOnHidden(event -> {
            if (alert.getResult() == other) {
                openFirst.run();
            } else if (alert.getResult() == save) {
                saveAnyway.run();
            }
        });
        alert.show();
    }

    private VBox content(Duplicate duplicate) {
        var remark = new Label(messages.get("report.duplicate.about"));
        remark.setWrapText(true);
        remark.setMinHeight(Label.USE_PREF_SIZE);
        remark.getStyleClass().add("dialog-remark");
        var sides = new SideBySide(messages);
        sides.begin(messages.get("report.duplicate.first"), messages.get("report.duplicate.now"));
        var words = new FieldWords(messages, open.campaign());
        var indicators = open.campaign().indicators();
        var first = FieldTexts.of(duplicate.first(), indicators);
        var now = FieldTexts.of(duplicate.typed(), indicators);
        first.keySet().stream()
                .filter(field -> IDENTITY.contains(field) || isRow(field))
                .forEach(field -> sides.field(
                        words.name(field),
                        words.value(field, first.getOrDefault(field, "")),
                        words.value(field, now.getOrDefault(field, ""))));
        return new VBox(10, sides, remark);
    }

    private static boolean isRow(String field) {
        return field.length() > 1 && field.charAt(0) == 'i' && Character.isDigit(field.charAt(1));
    }
}
