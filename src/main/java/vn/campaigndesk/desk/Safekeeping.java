package vn.campaigndesk.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.campaigndesk.backup.Backup;
import vn.campaigndesk.backup.BackupStore;
import vn.campaigndesk.backup.Manifest;
import vn.campaigndesk.backup.RestoreStore;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.text.ExpectedFailure;

/// Copies of a data folder that is not open, and the way back to one.
public final class Safekeeping {
    /// The folders whose files are named by their SHA-256. A feature that keeps such files gets its line here, so that
    /// they travel with what is exported.
    private static final List<String> KEPT = List.of(Originals.FOLDER);

    private Safekeeping() {}

    static BackupStore backups(Path data, Clock clock) {
        return new BackupStore(data, KEPT, ProgramVersion.current(), clock);
    }

    /// A copy that can be restored, and what is in it.
    public record Offer(Backup backup, Manifest manifest) {}

    /// The newest copy of a folder that can be read.
    public static Optional<Offer> newest(Path data, Clock clock) {
        var backups = backups(data, clock);
        for (var backup : backups.list()) {
            try {
                return Optional.of(new Offer(backup, backups.look(backup.file())));
            } catch (ExpectedFailure unreadable) {
                // the next older one may be whole
            }
        }
        return Optional.empty();
    }

    /// What a copy says of itself.
    ///
    /// @throws ExpectedFailure `backup.missing` or `backup.bad`
    public static Manifest look(Path data, Path backup, Clock clock) {
        return backups(data, clock).look(backup.toAbsolutePath());
    }

    /// Puts a copy in the place of a folder's data.
    ///
    /// @throws ExpectedFailure `db.running` while a program has the folder open, or as [RestoreStore#restore]
    public static RestoreStore.Restored restore(Path data, Path backup, Clock clock) {
        if (!Files.isRegularFile(backup)) {
            throw new ExpectedFailure("backup.missing", backup);
        }
        try (var folder = DataFolder.lock(data)) {
            return new RestoreStore(folder.path(), backups(folder.path(), clock), clock)
                    .restore(backup.toAbsolutePath());
        }
    }
}
