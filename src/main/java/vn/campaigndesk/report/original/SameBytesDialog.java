package vn.campaigndesk.report.original;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import vn.campaigndesk.report.original.SameBytes.Answer;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Asks what is to become of a file that another report has already, both side by side.
final class SameBytesDialog {
    private final Messages messages;

    SameBytesDialog(Messages messages) {
        this.messages = messages;
    }

    /// Shows the question without waiting.
    void show(Window owner, SameBytes question, Consumer<Answer> answered) {
        var attach = new ButtonType(messages.get("original.same.attach"), ButtonData.OTHER);
        var open = new ButtonType(messages.get("original.same.open"), ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.get("original.same.cancel"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", open, attach, cancel);
        alert.initOwner(owner);
        alert.setTitle(messages.get("original.same.title"));
        alert.setHeaderText(messages.get("original.same.title"));
        alert.getDialogPane().setContent(sides(question));
        alert.getDialogPane().setPrefWidth(560);
        alert.getDialogPane().lookupButton(attach).setId("same-attach");
        alert.getDialogPane().lookupButton(open).setId("same-open");
        if (alert.getDialogPane().lookupButton(cancel) instanceof Button button) {
            button.setDefaultButton(false);
        }
        alert.setOnHidden(event -> answered.accept(answer(alert.getResult(), attach, open)));
        alert.show();
    }

    private static Answer answer(ButtonType pressed, ButtonType attach, ButtonType open) {
        if (pressed == attach) {
            return Answer.ATTACH;
        }
        return pressed == open ? Answer.OPEN_OTHER : Answer.CANCEL;
    }

    private Node sides(SameBytes question) {
        var first = question.first();
        var grid = new GridPane();
        grid.getStyleClass().addAll("dialog-form", "same-sides");
        grid.addRow(0, new Label(), strong("original.same.first"), strong("original.same.now"));
        grid.addRow(
                1,
                name("original.same.file"),
                value(first.original().shownName()),
                value(question.incoming().shownName()));
        grid.addRow(2, name("original.same.unit"), value(first.recipient()), value(messages.get("original.same.here")));
        grid.addRow(3, name("original.same.document"), value(first.reference()), value(""));
        grid.addRow(4, name("original.same.arrived"), value(Formats.date(first.arrivedOn())), value(""));
        return grid;
    }

    private Label name(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Label strong(String key) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("strong");
        return label;
    }

    private static Label value(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(210);
        return label;
    }
}
