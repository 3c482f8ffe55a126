package vn.campaigndesk.ui;

import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// A small window with a few fields, a button that does it and one that leaves everything as it was.
public final class FormDialog {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final VBox content = new VBox(10);
    private final ButtonType acting;
    private final Button act;

    /// A dialog over its owner.
    ///
    /// @param action the word on the button that does it
    /// @param cancel the word on the button that leaves
    public FormDialog(Window owner, String title, String action, String cancel, Node... fields) {
        acting = new ButtonType(action, ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.setGraphic(null);
        content.getChildren().addAll(fields);
        content.setPrefWidth(460);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().addAll(acting, new ButtonType(cancel, ButtonData.CANCEL_CLOSE));
        act = (Button) dialog.getDialogPane().lookupButton(acting);
        act.setId("dialog-act");
        if (fields.length > 0) {
            dialog.setOnShown(event -> focus(fields[0]));
        }
    }

    /// Puts the cursor into another field than the first when the dialog opens.
    public FormDialog startAt(Node field) {
        dialog.setOnShown(event -> focus(field));
        return this;
    }

    /// Gives a form of many fields more room.
    ///
    /// @param width in pixels at the usual size of text
    public FormDialog wide(double width) {
        content.setPrefWidth(width);
        return this;
    }

    /// Does that when the dialog is left without its action.
    public FormDialog onLeave(Runnable left) {
        dialog.setOnHidden(event -> {
            if (dialog.getResult() != acting) {
                left.run();
            }
        });
        return this;
    }

    private static void focus(Node field) {
        if (field instanceof FormField formField) {
            formField.control().requestFocus();
        } else {
            field.requestFocus();
        }
    }

    /// Shows the dialog without waiting; the action is done when the button is pressed and `action` agrees.
    ///
    /// @param action does it, or points at what is wrong and returns false, which keeps the dialog open
    public void show(BooleanSupplier action) {
        act.addEventFilter(ActionEvent.ACTION, event -> {
            if (!action.getAsBoolean()) {
                event.consume();
            }
        });
        dialog.show();
    }
}
