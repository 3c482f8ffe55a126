package vn.campaigndesk.ui;

import javafx.scene.input.KeyEvent;

/// A screen with keys of its own. The window asks the screen that is shown, wherever the keyboard's focus is.
public interface ScreenKeys {

    /// Does what a key stands for on this screen.
    ///
    /// @return whether the key meant anything here
    boolean press(KeyEvent event);
}
