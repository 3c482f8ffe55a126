package vn.campaigndesk.dossier;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.ui.LongWork;

/// Making the dossier of the chosen campaign: how far it is, and changing one's mind.
public final class DossierViewModel {
    private final Supplier<DossierExport> export;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /// @param export asked each time, for its titles follow the language
    /// @param foreground leads to the window's thread
    public DossierViewModel(Supplier<DossierExport> export, Tasks tasks, Executor foreground) {
        this.export = export;
        work = new LongWork(tasks, foreground);
    }

    /// How far it is.
    public LongWork work() {
        return work;
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Makes a dossier inside a folder; one at a time.
    ///
    /// @param made told what was made
    public void export(long campaignId, Path folder, Consumer<DossierResult> made) {
        work.begin(steps -> export.get().write(campaignId, folder, steps), made, failure::set);
    }
}
