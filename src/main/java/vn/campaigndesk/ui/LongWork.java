package vn.campaigndesk.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.task.Tasks;

/// A work of many pieces behind the window, one at a time: how far it is, and changing one's mind.
public final class LongWork {
    private final Tasks tasks;
    private final Executor foreground;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// What is done, on the working thread.
    @FunctionalInterface
    public interface Work<T> {
        T with(Progress steps) throws Exception;
    }

    /// @param foreground leads to the window's thread
    public LongWork(Tasks tasks, Executor foreground) {
        this.tasks = tasks;
        this.foreground = foreground;
    }

    /// Whether it is under way.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// The part of it that is done, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Begins a work; while one is under way nothing happens.
    public <T> void begin(Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (working.get()) {
            return;
        }
        working.set(true);
        progress.set(0);
        var stop = new AtomicBoolean();
        cancelled = stop;
        tasks.run(
                () -> work.with(steps(stop)),
                result -> {
                    working.set(false);
                    done.accept(result);
                },
                problem -> {
                    working.set(false);
                    failed.accept(problem);
                });
    }

    private Progress steps(AtomicBoolean stop) {
        return new Progress() {
            @Override
            public void at(int done, int total) {
                foreground.execute(() -> progress.set((double) done / Math.max(1, total)));
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }

    /// Stops it after the piece that is being done.
    public void cancel() {
        cancelled.set(true);
    }
}
