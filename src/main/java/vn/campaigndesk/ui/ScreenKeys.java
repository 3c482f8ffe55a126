package vn.campaigndesk.ui;

import java.util.List;
import javafx.scene.input.KeyEvent;

/// A screen with keys of its own. The window asks the screen that is shown, wherever the keyboard's focus is.
public interface ScreenKeys {

    /// Does what a key stands for on this screen.
    ///
    /// @return whether the key meant anything here
    boolean press(KeyEvent event);

    /// The keys that mean something on this screen, to be shown to a person who asks.
    List<Shortcut> shortcuts();
}
