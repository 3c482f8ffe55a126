package vn.campaigndesk.app;

import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.desk.ProgramVersion;
import vn.campaigndesk.text.Messages;

/// The one dialog for faults of the program: a short code to say on the phone, and all details to be copied with one
/// press. One stands open at a time: what fails a hundred times a second must not bury the screen.
final class FaultDialog {
    private final Window owner;
    private final Supplier<Messages> messages;
    private @Nullable Alert open;

    FaultDialog(Window owner, Supplier<Messages> messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /// Shows a fault, unless one is shown already.
    void show(String code, String details) {
        if (open != null) {
            return;
        }
        var words = messages.get();
        var copy = new ButtonType(words.get("app.fault.copy"), ButtonData.LEFT);
        var alert = new Alert(Alert.AlertType.ERROR, words.get("app.fault.text", code), copy, ButtonType.CLOSE);
        open = alert;
        if (owner.isShowing()) {
            alert.initOwner(owner);
        }
        alert.setHeaderText(words.get("app.fault.title"));
        fill(alert.getDialogPane(), details, words);
        copying(alert, copy, code, details, words);
        alert.setOnHidden(event -> open = null);
        alert.show();
    }

    private static void fill(DialogPane pane, String details, Messages words) {
        pane.setId("fault");
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.setExpandableContent(area(details, words));
    }

    private static TextArea area(String details, Messages words) {
        var area = new TextArea(details);
        area.setEditable(false);
        area.setAccessibleText(words.get("app.fault.details"));
        return area;
    }

    /// Copying leaves the dialog open and says that it was done.
    private static void copying(Alert alert, ButtonType copy, String code, String details, Messages words) {
        var button = (Button) alert.getDialogPane().lookupButton(copy);
        button.setId("fault-copy");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            var content = new ClipboardContent();
            content.putString(report(code, details));
            Clipboard.getSystemClipboard().setContent(content);
            button.setText(words.get("app.fault.copied"));
            event.consume();
        });
    }

    /// What who helps needs to know: the code, the versions, the trace.
    static String report(String code, String details) {
        return String.join(
                "\n",
                code,
                ProgramVersion.current() + ", Java " + System.getProperty("java.version") + ", "
                        + System.getProperty("os.name"),
                details);
    }
}
