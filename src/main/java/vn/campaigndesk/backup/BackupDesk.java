package vn.campaigndesk.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;

/// What can be done with copies while the data are open.
public final class BackupDesk {
    private final BackupStore store;
    private final Function<BackupReason, Optional<Backup>> make;
    private final Function<Path, Manifest> export;
    private final BiFunction<Path, Secret, Manifest> sealed;
    private final LongSupplier reports;
    private final Clock clock;

    /// @param make copies the open data into the folder of copies
    /// @param export copies them with the originals into one file
    /// @param sealed does that with a password of the file's own
    /// @param reports how many reports the open data hold
    public BackupDesk(
            BackupStore store,
            Function<BackupReason, Optional<Backup>> make,
            Function<Path, Manifest> export,
            BiFunction<Path, Secret, Manifest> sealed,
            LongSupplier reports,
            Clock clock) {
        this.store = store;
        this.make = make;
        this.export = export;
        this.sealed = sealed;
        this.reports = reports;
        this.clock = clock;
    }

    /// The copies there are, the newest first.
    public List<Backup> list() {
        return store.list();
    }

    /// What a copy says of itself, beside what there is now.
    ///
    /// @param unlock opens a copy that is sealed with another key than the data
    public Preview look(Path file, Unlock unlock) {
        return new Preview(file, store.look(file, unlock), reports.getAsLong());
    }

    /// A copy that may take the place of the data.
    ///
    /// @param presentReports how many reports the data hold now
    public record Preview(Path file, Manifest manifest, long presentReports) {}

    /// Makes a copy; empty when the newest one holds the same and nobody asked for one by hand.
    public Optional<Backup> make(BackupReason reason) {
        return make.apply(reason);
    }

    /// Makes the copy of the day, unless there is one.
    public Optional<Backup> makeDaily() {
        return store.isDue(LocalDate.now(clock)) ? make(BackupReason.DAILY) : Optional.empty();
    }

    /// Writes all there is into one file to be taken away.
    public Manifest export(Path target) {
        return export.apply(target);
    }

    /// As above, sealed with a password of the file's own.
    ///
    /// @param password wiped when it is done, and also when that fails
    public Manifest export(Path target, Secret password) {
        try (password) {
            return sealed.apply(target, password);
        }
    }
}
