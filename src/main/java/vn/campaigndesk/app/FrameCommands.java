package vn.campaigndesk.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.KeyTable;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;

/// The commands of the window: heard as keys, listed for who asks, and found by the palette - all from one
/// list.
final class FrameCommands {
    /// Asks for the list of keys, except where a question mark is typed.
    private static final String ASK = "?";

    private static final KeyCombination LOCK =
            new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final DeskFrame frame;
    private final DeskViewModel desk;
    private final Messages messages;
    private final List<FrameCommand> all = new ArrayList<>();

    FrameCommands(
            DeskFrame frame,
            DeskViewModel desk,
            Messages messages,
            UndoControls undo,
            QuickLog log,
            ScreenGuide guide,
            Taste taste,
            Runnable palette,
            WindowWays ways) {
        this.frame = frame;
        this.desk = desk;
        this.messages = messages;
        add("palette", KeyTable.ctrl(KeyCode.K), palette);
        add("shortcuts", KeyTable.ctrl(KeyCode.SLASH), this::showShortcuts);
        add(
                "guide",
                new KeyCodeCombination(KeyCode.F1),
                () -> guide.open(frame.getScene().getWindow(), shortcuts(), messages));
        add("report", null, () -> desk.openNewReport());
        all.add(FrameCommand.always(messages.get("app.log"), KeyTable.ctrl(KeyCode.L), log::open));
        all.add(new FrameCommand(word("undo"), UndoControls.UNDO, () -> undo.undoIn(focus())));
        UndoControls.REDO.forEach(keys -> all.add(new FrameCommand(word("redo"), keys, () -> undo.redoIn(focus()))));
        add("refresh", new KeyCodeCombination(KeyCode.F5), desk::refresh);
        add("backup", null, () -> desk.screens().backups().make(made -> frame.tellBackup()));
        if (desk.screens().protection().isOn()) {
            add("lock", LOCK, ways::lock);
        }
        add("campaign", null, () -> fire("#campaign-edit"));
        add("next", null, frame::nextCampaign);
        addTaste(taste);
    }

    private void addTaste(Taste taste) {
        add("theme", null, taste::turnTheme);
        add("language", null, taste::turnLanguage);
        add("larger", KeyTable.ctrl(KeyCode.PLUS), () -> taste.resize(1));
        add("larger", KeyTable.ctrl(KeyCode.EQUALS), () -> taste.resize(1));
        add("larger", KeyTable.ctrl(KeyCode.ADD), () -> taste.resize(1));
        add("smaller", KeyTable.ctrl(KeyCode.MINUS), () -> taste.resize(-1));
        add("smaller", KeyTable.ctrl(KeyCode.SUBTRACT), () -> taste.resize(-1));
        add("size", KeyTable.ctrl(KeyCode.DIGIT0), () -> taste.resize(0));
    }

    private void add(String word, @Nullable KeyCombination keys, Runnable run) {
        all.add(FrameCommand.always(word(word), keys, run));
    }

    private String word(String word) {
        return messages.get("app.command." + word);
    }

    private void fire(String id) {
        if (frame.lookup(id) instanceof Button button) {
            button.fire();
        }
    }

    private @Nullable Node focus() {
        return frame.getScene() == null ? null : frame.getScene().getFocusOwner();
    }

    /// What the palette offers, each once.
    List<FrameCommand> all() {
        var titles = new HashSet<String>();
        return all.stream().filter(command -> titles.add(command.title())).toList();
    }

    /// Does what a key means anywhere in the window.
    boolean press(KeyEvent event) {
        for (var screen : Screen.values()) {
            if (screen.shortcut().match(event)) {
                desk.screenProperty().set(screen);
                return true;
            }
        }
        if (ASK.equals(event.getText()) && !(focus() instanceof TextInputControl)) {
            showShortcuts();
            return true;
        }
        for (var command : all) {
            var keys = command.keys();
            if (keys != null && keys.match(event) && command.run().getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    /// The keys that mean something in the whole window.
    List<Shortcut> shortcuts() {
        var listed = new ArrayList<Shortcut>();
        all().forEach(command -> {
            if (command.keys() != null) {
                listed.add(new Shortcut(command.keys(), command.title()));
            }
        });
        for (var screen : Screen.values()) {
            listed.add(new Shortcut(screen.shortcut(), messages.of("app.screen", screen)));
        }
        return List.copyOf(listed);
    }

    private void showShortcuts() {
        var shown = frame.shown();
        Window owner = frame.getScene().getWindow();
        new ShortcutsDialog(messages, owner)
                .show(
                        messages.of("app.screen", desk.screenProperty().get()),
                        shown instanceof ScreenKeys keys ? keys.shortcuts() : List.of(),
                        shortcuts());
    }
}
