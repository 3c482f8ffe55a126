package vn.campaigndesk.ui;

import javafx.scene.Node;

/// Marks a node with a tone, taking away the one it had.
public final class Marks {
    private Marks() {}

    /// Sets the tone's style class.
    public static void set(Node node, Tone tone) {
        node.getStyleClass().removeIf(styleClass -> styleClass.startsWith("tone-"));
        if (tone != Tone.NEUTRAL) {
            node.getStyleClass().add(tone.styleClass());
        }
    }
}
