package vn.campaigndesk.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.LongWork;
import vn.campaigndesk.ui.LongWorks;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;

/// The copies of the data as a list, and what can be done with them. Putting a copy back needs closed data, so
/// that is asked of the window.
public final class BackupViewModel {
    private static final Set<String> LOCKED = Set.of("vault.locked", "vault.password.wrong");

    private final BackupDesk desk;
    private final Tasks tasks;
    private final Clock clock;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final LongWork work;
    /// The copy of the day is made by itself: what a person asks for meanwhile is done too.
    private final LongWork daily;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    public BackupViewModel(BackupDesk desk, Tasks tasks, LongWorks works, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.clock = clock;
        work = new LongWork(works);
        daily = new LongWork(works);
    }

    /// The copies, the newest first; one list for life.
    public ObservableList<Backup> backups() {
        return backups;
    }

    /// Whether a copy is being made.
    public ReadOnlyBooleanProperty workingProperty() {
        return work.workingProperty();
    }

    /// What went wrong last.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Where the moments are shown.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// Reads which copies there are.
    public void load() {
        tasks.latest("backups", desk::list, this::take, failure::set);
    }

    private void take(List<Backup> read) {
        backups.setAll(read);
    }

    /// Makes the copy of the day, unless there is one.
    public void makeDaily() {
        var _ = daily.beginWhole("ui.works.backup", desk::makeDaily, made -> load(), failure::set);
    }

    /// Makes a copy now.
    ///
    /// @param made told the copy
    public void make(Consumer<Backup> made) {
        var _ = work("ui.works.backup", () -> desk.make(BackupReason.MANUAL), copy -> {
            load();
            copy.ifPresent(made);
        });
    }

    /// Writes everything into one file.
    public void export(Path target, Consumer<Manifest> exported) {
        var _ = work("ui.works.export", () -> desk.export(target), exported);
    }

    /// As above, sealed with a password of the file's own.
    ///
    /// @param password wiped also when nothing is written
    public void export(Path target, Secret password, Consumer<Manifest> exported) {
        if (!work("ui.works.export", () -> desk.export(target, password), exported)) {
            password.close();
        }
    }

    /// Looks into a copy before it may take the place of the data.
    ///
    /// @param unlock opens a copy that is sealed with another key than the data
    /// @param locked what happens when that does not open it
    public void look(Path file, Unlock unlock, Consumer<BackupDesk.Preview> seen, Runnable locked) {
        var _ = work("ui.works.look", () -> desk.look(file, unlock), seen, problem -> {
            var key = problem instanceof ExpectedFailure expected ? expected.key() : "";
            if (!key.equals("vault.locked")) {
                failure.set(problem);
            }
            if (LOCKED.contains(key)) {
                locked.run();
            }
        });
    }

    private <T> boolean work(String name, Callable<T> asked, Consumer<? super T> done) {
        return work(name, asked, done, failure::set);
    }

    /// @return whether it was begun
    private <T> boolean work(
            String name, Callable<T> asked, Consumer<? super T> done, Consumer<? super Exception> failed) {
        var begun = work.beginWhole(name, asked, done, failed);
        if (!begun) {
            failure.set(new ExpectedFailure("ui.works.busy"));
        }
        return begun;
    }
}
