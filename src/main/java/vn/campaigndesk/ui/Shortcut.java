package vn.campaigndesk.ui;

import javafx.scene.input.KeyCombination;

/// Keys and what they do, in the person's words.
public record Shortcut(KeyCombination keys, String does) {
    /// The keys as they are written on the keyboard.
    public String shown() {
        return keys.getDisplayText();
    }
}
