package vn.campaigndesk.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import vn.campaigndesk.backup.Backup;
import vn.campaigndesk.backup.BackupStore;
import vn.campaigndesk.backup.Manifest;
import vn.campaigndesk.backup.ProtectionDesk;
import vn.campaigndesk.backup.ProtectionStore;
import vn.campaigndesk.backup.RestoreStore;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.file.PrivateFolder;
import vn.campaigndesk.report.original.Originals;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vault;

/// Copies of a data folder that is not open, and the way back to one.
public final class Safekeeping {
    /// The folders whose files are named by their SHA-256. A feature that keeps such files gets its line here,
    /// so that they travel with what is exported.
    private static final List<String> KEPT = List.of(Originals.FOLDER);

    private Safekeeping() {}

    static BackupStore backups(Path data, Clock clock) {
        return new BackupStore(data, KEPT, ProgramVersion.current(), clock);
    }

    /// A copy that can be restored.
    ///
    /// @param manifest what is in it; empty for a sealed one that nobody has opened
    public record Offer(Backup backup, Optional<Manifest> manifest) {}

    /// Whether a copy may help where data could not be opened.
    public static boolean isMendable(ExpectedFailure why) {
        return why.key().equals("db.damaged") || isVaultLost(why);
    }

    private static boolean isVaultLost(ExpectedFailure why) {
        return why.key().equals("vault.damaged") || why.key().equals("vault.missing");
    }

    /// The newest copy of a folder that can be read.
    ///
    /// @param unlock opens sealed ones
    public static Optional<Offer> newest(Path data, Clock clock, Unlock unlock) {
        var backups = backups(data, clock);
        for (var backup : backups.list()) {
            try {
                return Optional.of(new Offer(backup, Optional.of(backups.look(backup.file(), unlock))));
            } catch (ExpectedFailure e) {
                if (e.key().equals("vault.locked")) {
                    return Optional.of(new Offer(backup, Optional.empty()));
                }
                // the next older one may be whole
            }
        }
        return Optional.empty();
    }

    /// What a copy says of itself.
    ///
    /// @param unlock opens a sealed one
    /// @throws ExpectedFailure `backup.missing` or `backup.bad`, or what keeps a sealed one closed
    public static Manifest look(Path data, Path backup, Clock clock, Unlock unlock) {
        return backups(data, clock).look(backup.toAbsolutePath(), unlock);
    }

    /// Puts a copy in the place of a folder's data.
    ///
    /// @param unlock opens the data, and the copy when it is sealed in another way
    /// @throws ExpectedFailure `db.running` while a program has the folder open, or as [RestoreStore#restore]
    public static RestoreStore.Restored restore(Path data, Path backup, Clock clock, Unlock unlock) {
        if (!Files.isRegularFile(backup)) {
            throw new ExpectedFailure("backup.missing", backup);
        }
        return with(
                data,
                clock,
                unlock,
                (folder, backups) -> new RestoreStore(folder, backups, clock).restore(backup.toAbsolutePath(), unlock));
    }

    /// Whether data are behind a password.
    public static boolean isProtected(Path data) {
        return ProtectionStore.isLocked(data);
    }

    /// Whether something of a folder is not sealed yet that should be: its next opening tries again.
    public static boolean isUnfinished(Path data) {
        return ProtectionStore.isUnfinished(data);
    }

    /// Puts another password in the place of the present one.
    ///
    /// @param present opens the data: the password or the recovery key
    /// @param effort of trying the new password
    /// @throws ExpectedFailure `db.running` while a program has the folder open, `vault.off` without a
    ///     password, or as [ProtectionDesk#changed]
    public static void changePassword(Path data, Unlock present, Secret next, Argon2 effort) {
        inProtected(
                data,
                folder -> ProtectionDesk.changed(folder, present, next, effort).close());
    }

    /// Puts another recovery key in the place of the present one.
    ///
    /// @param present opens the data
    /// @param paper keeps the new key; it does so before anything is changed
    /// @throws ExpectedFailure as above
    public static void renewRecovery(Path data, Unlock present, Consumer<String> paper) {
        inProtected(data, folder -> ProtectionDesk.renewRecovery(folder, present, paper));
    }

    private static void inProtected(Path data, Consumer<Path> work) {
        try (var folder = DataFolder.lock(data)) {
            if (!ProtectionStore.isLocked(folder.path())) {
                throw new ExpectedFailure("vault.off", folder.path());
            }
            work.accept(folder.path());
        }
    }

    /// Puts a folder's data behind a password.
    ///
    /// @param vault with the key, which is wiped
    /// @throws ExpectedFailure `db.running` while a program has the folder open, `vault.on` when there is a
    ///     password already, or as [ProtectionStore#on]
    public static void protect(Path data, Vault.Made vault, Clock clock) {
        try (var folder = DataFolder.lock(data)) {
            if (ProtectionStore.isLocked(folder.path())) {
                throw new ExpectedFailure("vault.on");
            }
            Database.takeBackUnfinished(folder);
            PrivateFolder.close(folder.path());
            new ProtectionStore(folder.path(), backups(folder.path(), clock), () -> {}).on(vault);
        } finally {
            vault.key().close();
        }
    }

    /// Takes a folder's data out from behind their password.
    ///
    /// @param unlock opens them
    /// @throws ExpectedFailure `db.running` while a program has the folder open, or as [ProtectionStore#off]
    public static void unprotect(Path data, Clock clock, Unlock unlock) {
        with(data, clock, unlock, (folder, backups) -> {
            if (backups.seal() instanceof DataKey key) {
                new ProtectionStore(folder, backups, () -> {}).off(key);
            }
            return folder;
        });
    }

    /// Works on a locked folder whose vault, if it has one, is open.
    private static <T> T with(Path data, Clock clock, Unlock unlock, BiFunction<Path, BackupStore, T> work) {
        try (var folder = DataFolder.lock(data)) {
            Database.takeBackUnfinished(folder);
            var seal = seal(folder.path(), unlock);
            try {
                return work.apply(folder.path(), backups(folder.path(), clock).sealed(seal));
            } finally {
                if (seal instanceof DataKey key) {
                    key.close();
                }
            }
        }
    }

    /// Data whose vault is lost are lost: a copy, which has its own, may take their place.
    private static Seal seal(Path data, Unlock unlock) {
        try {
            return ProtectionStore.open(data, unlock);
        } catch (ExpectedFailure e) {
            if (isVaultLost(e)) {
                return Seal.NONE;
            }
            throw e;
        }
    }
}
