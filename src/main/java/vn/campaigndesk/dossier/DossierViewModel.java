package vn.campaigndesk.dossier;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.ui.LongWork;
import vn.campaigndesk.ui.LongWorks;

/// Making the dossier of the chosen campaign: how far it is, and changing one's mind.
public final class DossierViewModel {
    private final Supplier<DossierExport> export;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /// @param export asked each time, for its titles follow the language
    /// @param works the list of all long work
    public DossierViewModel(Supplier<DossierExport> export, LongWorks works) {
        this.export = export;
        work = new LongWork(works);
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
        var _ = work.begin(
                "ui.works.dossier", steps -> export.get().write(campaignId, folder, steps), made, failure::set);
    }
}
