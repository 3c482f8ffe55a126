package vn.campaigndesk.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.UndoChanged;
import vn.campaigndesk.change.UndoStack.Reversal;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.Tone;

/// Taking back and doing again: two buttons, the keys, and a word about each thing done.
final class UndoControls {
    static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final DeskViewModel desk;
    private final Messages messages;
    private final Notices notices;
    private final Button undo;
    private final Button redo;

    UndoControls(DeskViewModel desk, Messages messages, Notices notices) {
        this.desk = desk;
        this.messages = messages;
        this.notices = notices;
        undo = button("undo", "app.undo", MaterialDesignU.UNDO_VARIANT);
        redo = button("redo", "app.redo", MaterialDesignR.REDO_VARIANT);
        undo.setOnAction(event -> undo());
        redo.setOnAction(event -> redo());
        desk.undoProperty().subscribe(this::show);
    }

    private Button button(String id, String key, Ikon icon) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(messages.get(key));
        button.getStyleClass().add("flat");
        return button;
    }

    List<Node> buttons() {
        return List.of(undo, redo);
    }

    /// Keys mean the window's own memory, unless the keyboard is in a field that has typing of its own to take back.
    boolean undoIn(@Nullable Node focus) {
        var meant = !(focus instanceof TextInputControl field && field.isUndoable());
        if (meant) {
            undo();
        }
        return meant;
    }

    /// As above.
    boolean redoIn(@Nullable Node focus) {
        var meant = !(focus instanceof TextInputControl field && field.isRedoable());
        if (meant) {
            redo();
        }
        return meant;
    }

    private void undo() {
        desk.undo(reversal -> tell(reversal, "app.undo", "app.redo", this::redo));
    }

    private void redo() {
        desk.redo(reversal -> tell(reversal, "app.redo", "app.undo", this::undo));
    }

    private void tell(Reversal reversal, String key, String oppositeKey, Runnable opposite) {
        var name = name(reversal.gesture());
        if (reversal.overtaken()) {
            notices.show(messages.get(key + ".overtaken", name), Tone.WARNING);
        } else {
            notices.show(messages.get(key + ".done", name), Tone.NEUTRAL, messages.get(oppositeKey), opposite);
        }
    }

    private void show(UndoChanged state) {
        show(undo, state.undo(), "app.undo");
        show(redo, state.redo(), "app.redo");
        var done = state.undo();
        // a frame that is not in the window tells nothing: each thing done is told once
        if (state.fresh() && done != null && undo.getScene() != null) {
            notices.show(
                    messages.get("app.gesture.done", name(done)),
                    Tone.SUCCESS,
                    messages.get("app.undo"),
                    () -> undoIfLast(done));
        }
    }

    /// A notice stays for a while; what has been done since must not be taken back in its place.
    private void undoIfLast(Gesture gesture) {
        if (gesture.equals(desk.undoProperty().get().undo())) {
            undo();
        } else {
            notices.show(messages.get("app.undo.later", name(gesture)), Tone.WARNING);
        }
    }

    private void show(Button button, @Nullable Gesture gesture, String key) {
        button.setDisable(gesture == null);
        button.setTooltip(new Tooltip(
                gesture == null ? messages.get(key + ".none") : messages.get(key + ".name", name(gesture))));
    }

    private String name(Gesture gesture) {
        return messages.get(gesture.key(), gesture.arguments().toArray());
    }
}
