package vn.campaigndesk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a screen: the one place from which they are both heard and told, so that a list of them cannot lie.
public final class KeyTable {
    private final List<Shortcut> shortcuts = new ArrayList<>();
    private final List<BooleanSupplier> actions = new ArrayList<>();

    /// Ctrl (on a Mac Command) with a key.
    public static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /// Adds keys that always mean something here.
    ///
    /// @param does what they do, in the person's words
    public KeyTable on(KeyCombination keys, String does, Runnable action) {
        return when(keys, does, () -> {
            action.run();
            return true;
        });
    }

    /// Adds keys that always mean something here.
    public KeyTable on(Shortcut shortcut, Runnable action) {
        return on(shortcut.keys(), shortcut.does(), action);
    }

    /// Adds keys that mean something here now and then, as below.
    public KeyTable when(Shortcut shortcut, BooleanSupplier action) {
        return when(shortcut.keys(), shortcut.does(), action);
    }

    /// Adds keys that mean something here now and then.
    ///
    /// @param action does it and says whether it meant anything; the next line with the same keys is asked then
    public KeyTable when(KeyCombination keys, String does, BooleanSupplier action) {
        shortcuts.add(new Shortcut(keys, does));
        actions.add(action);
        return this;
    }

    /// Does what a key stands for.
    ///
    /// @return whether it meant anything
    public boolean press(KeyEvent event) {
        for (var i = 0; i < actions.size(); i++) {
            if (shortcuts.get(i).keys().match(event) && actions.get(i).getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    /// The keys and what they do, in the order in which they were added.
    public List<Shortcut> shortcuts() {
        return List.copyOf(shortcuts);
    }
}
