package vn.campaigndesk.app;

import javafx.animation.AnimationTimer;

/// Waits until what is in the scene now has been drawn: a timer runs at the beginning of a pulse, so one pulse lays out
/// and draws, and at the beginning of the next but one it stands on the screen.
final class FirstFrame extends AnimationTimer {
    private static final int PULSES = 3;

    private final Runnable drawn;
    private int pulses;

    private FirstFrame(Runnable drawn) {
        this.drawn = drawn;
    }

    /// Runs once the scene of this moment is on the screen. To be called on the window's thread.
    static void after(Runnable drawn) {
        new FirstFrame(drawn).start();
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            drawn.run();
        }
    }
}
