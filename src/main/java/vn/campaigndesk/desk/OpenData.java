package vn.campaigndesk.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.backup.BackupStore;
import vn.campaigndesk.backup.ProtectionStore;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Unlock;

/// A data folder that this program has locked, with its database open.
record OpenData(DataFolder folder, Database database, BackupStore backups) implements AutoCloseable {
    /// Opens a data folder, making it when it is new.
    static OpenData open(Path path, Clock clock, Unlock unlock) {
        var folder = DataFolder.lock(path);
        return orClosed(folder::close, () -> {
            var seal = ProtectionStore.open(folder.path(), unlock);
            return orClosed(() -> wipe(seal), () -> open(folder.sealed(seal), clock));
        });
    }

    private static void wipe(Seal seal) {
        if (seal instanceof DataKey key) {
            key.close();
        }
    }

    private static OpenData open(DataFolder folder, Clock clock) {
        var backups = Safekeeping.backups(folder.path(), clock).sealed(folder.seal());
        if (folder.seal() instanceof DataKey key) {
            var _ = new ProtectionStore(folder.path(), backups, () -> {}).finish(key);
        }
        var actor = System.getProperty("user.name", "?");
        var database = Database.open(folder, clock, actor, file -> backups.keep(file, BackupReason.UPGRADE));
        return new OpenData(folder, database, backups);
    }

    /// What cannot be opened to its end leaves the folder to the next who tries, as to a copy that is
    /// restored.
    static <T> T orClosed(Runnable closing, Supplier<T> rest) {
        try {
            return rest.get();
        } catch (RuntimeException e) {
            closing.run();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            folder.close();
            wipe(folder.seal());
        }
    }
}
