package vn.campaigndesk.app;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// What can be done wherever one is: by its keys, and from the palette by its name.
///
/// @param title in the person's words
/// @param keys null for what has none
/// @param run does it; whether it meant anything where the keyboard is
record FrameCommand(String title, @Nullable KeyCombination keys, BooleanSupplier run) {
    static FrameCommand always(String title, @Nullable KeyCombination keys, Runnable run) {
        return new FrameCommand(title, keys, () -> {
            run.run();
            return true;
        });
    }

    /// Does it; where it means nothing, nothing happens.
    void start() {
        var _ = run.getAsBoolean();
    }

    /// How its keys are written; empty for none.
    String shown() {
        return keys == null ? "" : keys.getDisplayText();
    }
}
