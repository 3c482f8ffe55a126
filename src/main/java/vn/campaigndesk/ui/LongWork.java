package vn.campaigndesk.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.ui.FinishedWork.Outcome;

/// A work behind the window that takes its time, one at a time of its kind: how far it is, and changing one's
/// mind. While it is under way it stands in the list of all of them.
public final class LongWork {
    private final LongWorks works;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private @Nullable RunningWork now;

    /// What is done, on the working thread.
    @FunctionalInterface
    public interface Work<T> {
        T with(Progress steps) throws Exception;
    }

    /// @param works the list in which it stands
    public LongWork(LongWorks works) {
        this.works = works;
    }

    /// Whether it is under way.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// The part of it that is done, from 0 to 1; -1 while nobody knows.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Begins a work of many pieces, which can be stopped between two of them; while one is under way nothing
    /// happens.
    ///
    /// @param name the key of what it is called
    /// @return whether it was begun
    public <T> boolean begin(String name, Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return begin(name, true, work, done, failed);
    }

    /// Begins a work of one piece, which cannot be stopped and tells nothing before its end; while one is under
    /// way nothing happens.
    ///
    /// @param name the key of what it is called
    /// @return whether it was begun
    public <T> boolean beginWhole(
            String name, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return begin(name, false, steps -> work.call(), done, failed);
    }

    private <T> boolean begin(
            String name,
            boolean stoppable,
            Work<T> work,
            Consumer<? super T> done,
            Consumer<? super Exception> failed) {
        if (working.get()) {
            return false;
        }
        var shown = works.begin(name, stoppable);
        now = shown;
        progress.set(shown.progressProperty().get());
        working.set(true);
        works.tasks()
                .run(
                        () -> work.with(steps(shown)),
                        result -> {
                            end(shown, shown.isStopped() ? Outcome.STOPPED : Outcome.DONE);
                            done.accept(result);
                        },
                        problem -> {
                            end(shown, shown.isStopped() ? Outcome.STOPPED : Outcome.FAILED);
                            failed.accept(problem);
                        });
        return true;
    }

    private void end(RunningWork shown, Outcome outcome) {
        works.end(shown, outcome);
        working.set(false);
    }

    private Progress steps(RunningWork shown) {
        return new Progress() {
            @Override
            public void at(int done, int total) {
                var part = (double) done / Math.max(1, total);
                works.foreground().execute(() -> {
                    shown.at(part);
                    if (shown.equals(now)) {
                        progress.set(part);
                    }
                });
            }

            @Override
            public boolean isCancelled() {
                return shown.isStopped();
            }
        };
    }

    /// Stops it after the piece that is being done.
    public void cancel() {
        var shown = now;
        if (shown != null) {
            shown.stop();
        }
    }
}
