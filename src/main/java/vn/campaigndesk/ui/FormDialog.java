package vn.campaigndesk.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.campaigndesk.task.Outcome;

/// A small window with a few fields, a button that does it and one that leaves everything as it was.
public final class FormDialog {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    /// Room for the title, the buttons and the margins, at the usual size of text.
    private static final double AROUND = 150;

    private static final double MARGIN = 60;
    private static final double WIDTH = 460;
    /// Beside the fields is room for the bar.
    private static final double BAR = 14;

    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private final Window owner;
    private final VBox content = new VBox(10);
    private final Room room = new Room();
    private final ButtonType acting;
    private final Button act;

    /// A dialog over its owner.
    ///
    /// @param action the word on the button that does it
    /// @param cancel the word on the button that leaves
    public FormDialog(Window owner, String title, String action, String cancel, Node... fields) {
        this.owner = owner;
        acting = new ButtonType(action, ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.setGraphic(null);
        content.getChildren().addAll(fields);
        room.setContent(content);
        wide(WIDTH);
        dialog.getDialogPane().setContent(room);
        dialog.getDialogPane().getButtonTypes().addAll(acting, new ButtonType(cancel, ButtonData.CANCEL_CLOSE));
        act = (Button) dialog.getDialogPane().lookupButton(acting);
        act.setId("dialog-act");
        if (fields.length > 0) {
            startAt(fields[0]);
        }
    }

    /// Puts the cursor into another field than the first when the dialog opens.
    public FormDialog startAt(Node field) {
        dialog.setOnShown(event -> {
            // the letters have been styled only now, and may need more room than could be told before
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
            focus(field);
        });
        return this;
    }

    /// Gives a form of many fields more room.
    ///
    /// @param width in pixels at the usual size of text
    public FormDialog wide(double width) {
        content.setPrefWidth(Math.min(width * Theme.size(owner), Math.max(WIDTH, owner.getWidth() - MARGIN)));
        return this;
    }

    /// The fields, as high as they are while the window they stand over is; else they are scrolled through.
    private final class Room extends ScrollPane {
        Room() {
            setFitToWidth(true);
            setFocusTraversable(false);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            getStyleClass().addAll("edge-to-edge", "dialog-room");
            viewportBoundsProperty().subscribe(this::settle);
            content.heightProperty().subscribe(this::settle);
        }

        /// What has become higher makes the window higher while there is room on the screen; then it is scrolled
        /// through.
        private void settle() {
            var higher = content.getHeight() > getViewportBounds().getHeight() + 1;
            pseudoClassStateChanged(SCROLLED, higher);
            if (higher && getHeight() > 0) {
                Platform.runLater(this::grow);
            }
        }

        private void grow() {
            var scene = getScene();
            if (scene != null && scene.getWindow().isShowing() && computePrefHeight(-1) > getHeight()) {
                scene.getWindow().sizeToScene();
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return snappedLeftInset() + content.getPrefWidth() + BAR + snappedRightInset();
        }

        @Override
        protected double computePrefHeight(double width) {
            var most = Math.max(WIDTH, owner.getHeight()) - AROUND * Theme.size(owner);
            var whole = snappedTopInset() + content.prefHeight(content.getPrefWidth()) + snappedBottomInset() + 2;
            return Math.min(whole, Math.max(AROUND, most));
        }
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
        } else if (field.isFocusTraversable()) {
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

    /// As [#show(BooleanSupplier)], of an action that may still fail once it has begun: the dialog, and all that is
    /// typed in it, stays until the outcome says that it is done. Meanwhile the button waits.
    ///
    /// @param action begins it, or points at what is wrong and returns false
    public void show(Predicate<Outcome> action) {
        act.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            act.setDisable(true);
            if (!action.test(new Waiting())) {
                act.setDisable(false);
            }
        });
        dialog.show();
    }

    /// Closes the dialog once its action is done.
    private final class Waiting implements Outcome {
        @Override
        public void done() {
            dialog.setResult(acting);
            dialog.close();
        }

        @Override
        public void failed() {
            act.setDisable(false);
        }
    }
}
