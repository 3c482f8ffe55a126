package vn.campaigndesk.ui;

import javafx.scene.control.Label;

/// A word of status on a tinted ground.
public final class Chip extends Label {

    /// A chip with that word.
    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().addAll("chip", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /// Changes word and tone.
    public void show(String text, Tone tone) {
        setText(text);
        getStyleClass().removeIf(styleClass -> styleClass.startsWith("tone-"));
        getStyleClass().add(tone.styleClass());
    }
}
