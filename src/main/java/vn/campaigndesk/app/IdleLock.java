package vn.campaigndesk.app;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Locks the window when nobody has touched keyboard or mouse for a while, in any of the program's windows.
final class IdleLock implements AutoCloseable {
    private final PauseTransition idle = new PauseTransition();
    private final EventHandler<InputEvent> touched = event -> restart();
    private final ListChangeListener<Window> opened = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::hear);
            change.getRemoved().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
        }
    };
    private int minutes;

    /// @param lock what happens then
    IdleLock(Runnable lock) {
        idle.setOnFinished(event -> lock.run());
        Window.getWindows().addListener(opened);
        Window.getWindows().forEach(this::hear);
    }

    private void hear(Window window) {
        window.addEventFilter(InputEvent.ANY, touched);
    }

    /// @param wanted after how many minutes; 0 for never
    void after(int wanted) {
        minutes = wanted;
        restart();
    }

    private void restart() {
        idle.stop();
        if (minutes > 0) {
            idle.setDuration(Duration.minutes(minutes));
            idle.playFromStart();
        }
    }

    /// What goes by while nobody touches anything.
    PauseTransition idle() {
        return idle;
    }

    @Override
    public void close() {
        idle.stop();
        Window.getWindows().removeListener(opened);
        Window.getWindows().forEach(window -> window.removeEventFilter(InputEvent.ANY, touched));
    }
}
