package vn.campaigndesk.backup;

import java.util.function.BooleanSupplier;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;

/// Shows the recovery key, once. Who goes on has to copy the last group from the paper, so that the paper is
/// there before it is needed.
final class RecoveryKeyDialog {
    private static final int IN_A_LINE = 4;

    private final String key;
    private final Window owner;
    private final Messages messages;
    private final TextField last = new TextField();
    private final FormField field;
    private final Label printed = new Label();

    /// @param key in groups with spaces between
    RecoveryKeyDialog(String key, Window owner, Messages messages) {
        this.key = key;
        this.owner = owner;
        this.messages = messages;
        field = new FormField("recovery-last", messages.get("vault.recovery.last"), last);
    }

    /// @param goOn what happens when the paper is there
    /// @param given what happens when the person changed their mind
    void show(Runnable goOn, Runnable given) {
        var letters = letters();
        letters.setId("recovery-key");
        var print = new Button(messages.get("vault.recovery.print"));
        print.setId("recovery-print");
        print.setOnAction(event -> print());
        printed.getStyleClass().add("muted");
        printed.setWrapText(true);
        var dialog = new FormDialog(
                owner,
                messages.get("vault.recovery.title"),
                messages.get("vault.recovery.go-on"),
                messages.get("vault.cancel"),
                about("vault.recovery.about"),
                letters,
                print,
                printed,
                field);
        BooleanSupplier checked = () -> {
            var isCopied = isLastGroup(last.getText());
            field.answer(isCopied ? "" : messages.get("vault.recovery.not-copied"));
            if (isCopied) {
                goOn.run();
            }
            return isCopied;
        };
        dialog.startAt(print).onLeave(given).show(checked);
    }

    boolean isLastGroup(String typed) {
        return typed.strip().equalsIgnoreCase(key.substring(key.lastIndexOf(' ') + 1));
    }

    private Label about(String text) {
        var about = new Label(messages.get(text));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        return about;
    }

    private Label letters() {
        var groups = key.split(" ", -1);
        var lines = new StringBuilder();
        for (var group = 0; group < groups.length; group++) {
            lines.append(group == 0 ? "" : group % IN_A_LINE == 0 ? "\n" : "   ")
                    .append(groups[group]);
        }
        var label = new Label(lines.toString());
        label.getStyleClass().add("recovery-key");
        label.setAccessibleText(key);
        return label;
    }

    private void print() {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            printed.setText(messages.get("vault.recovery.no-printer"));
            return;
        }
        if (job.showPrintDialog(owner)) {
            var isPrinted = job.printPage(paper()) && job.endJob();
            printed.setText(messages.get(isPrinted ? "vault.recovery.printed" : "vault.recovery.no-printer"));
        }
    }

    /// The sheet of paper: what it is, the key, and how it is kept.
    private VBox paper() {
        var title = new Label(messages.get("vault.paper.title"));
        title.setStyle("-fx-font-size: 18px; -fx-font-weight: bold; -fx-text-fill: black;");
        var letters = letters();
        letters.setStyle("-fx-font-family: monospace; -fx-font-size: 20px; -fx-text-fill: black;");
        var about = about("vault.paper.about");
        about.setStyle("-fx-text-fill: black;");
        about.setPrefWidth(420);
        return new VBox(18, title, letters, about);
    }
}
