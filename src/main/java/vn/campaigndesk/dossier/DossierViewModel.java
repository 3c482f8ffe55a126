package vn.campaigndesk.dossier;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;

/// Making the dossier of the chosen campaign: how far it is, and changing one's mind.
public final class DossierViewModel {
    private final Supplier<DossierExport> export;
    private final Tasks tasks;
    private final Executor foreground;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// @param export asked each time, for its titles follow the language
    /// @param foreground leads to the window's thread
    public DossierViewModel(Supplier<DossierExport> export, Tasks tasks, Executor foreground) {
        this.export = export;
        this.tasks = tasks;
        this.foreground = foreground;
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// The part that is written, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Makes a dossier inside a folder; one at a time.
    ///
    /// @param made told what was made
    public void export(long campaignId, Path folder, Consumer<DossierResult> made) {
        if (working.get()) {
            return;
        }
        working.set(true);
        progress.set(0);
        var wanted = new AtomicBoolean();
        cancelled = wanted;
        tasks.run(
                () -> export.get().write(campaignId, folder, progress(wanted)),
                result -> {
                    working.set(false);
                    made.accept(result);
                },
                problem -> {
                    working.set(false);
                    failure.set(problem);
                });
    }

    private DossierProgress progress(AtomicBoolean stop) {
        return new DossierProgress() {
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

    /// Stops after the file that is being written; nothing of the dossier is left.
    public void cancel() {
        cancelled.set(true);
    }
}
