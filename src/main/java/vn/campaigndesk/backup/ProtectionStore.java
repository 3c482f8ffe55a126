package vn.campaigndesk.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.DatabaseFile;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vault;
import vn.campaigndesk.vault.VaultFolder;

/// Puts the data of a folder behind a password, and takes them out again. Nobody has the database open
/// meanwhile.
///
/// One move decides: that of the database's encrypted copy into the place of the clear one, after it has been
/// opened and compared. Before it, nothing is sealed; all that is sealed lies beside an encrypted database
/// and a vault. So a program that is killed at any moment leaves data that open - without a password before
/// the move, with it after.
public final class ProtectionStore {
    private static final System.Logger LOG = System.getLogger(ProtectionStore.class.getName());

    /// Is there while not everything beside an encrypted database is known to be sealed.
    private static final String UNFINISHED = "campaign-desk.sealing";

    /// The database's copy while it is encrypted anew.
    static final String COPY = "campaign-desk-other.mv.db";

    private final Path data;
    private final SealedFiles files;
    private final Runnable moment;

    /// @param data the data folder, which this program has locked
    /// @param moment called after each step, at which a program may be killed
    public ProtectionStore(Path data, BackupStore backups, Runnable moment) {
        this.data = data;
        this.files = new SealedFiles(data, backups, moment);
        this.moment = moment;
    }

    /// Opens what a folder is locked with.
    ///
    /// @param data the data folder, which this program has locked
    /// @return the key, to be wiped by the caller; [Seal#NONE] when there is no password
    /// @throws ExpectedFailure `vault.damaged` or `vault.missing` when nobody can open it, or what the
    ///     unlocking says
    public static Seal open(Path data, Unlock unlock) {
        var vaults = new VaultFolder(data);
        var form = DatabaseFile.form(data.resolve(DataFolder.DATABASE_FILE));
        if (form == DatabaseFile.Form.CLEAR) {
            forget(data, vaults);
            return Seal.NONE;
        }
        var vault = vaults.read();
        if (vault.isEmpty() && form == DatabaseFile.Form.ENCRYPTED) {
            throw new ExpectedFailure("vault.missing", data);
        }
        if (vault.isEmpty()) {
            return Seal.NONE;
        }
        var key = unlock.open(vault.get());
        vaults.mend();
        return key;
    }

    /// Whether a password is asked for when a folder is opened.
    public static boolean isLocked(Path data) {
        var form = DatabaseFile.form(data.resolve(DataFolder.DATABASE_FILE));
        return form == DatabaseFile.Form.ENCRYPTED
                || (form != DatabaseFile.Form.CLEAR && new VaultFolder(data).exists());
    }

    /// Beside a clear database, and only there, nothing is sealed: a vault is left from a switching that was
    /// cut off.
    private static void forget(Path data, VaultFolder vaults) {
        try {
            if (DatabaseFile.form(data.resolve(DataFolder.DATABASE_FILE)) != DatabaseFile.Form.CLEAR) {
                return;
            }
            Files.deleteIfExists(data.resolve(COPY));
            vaults.putAside();
            Files.deleteIfExists(data.resolve(UNFINISHED));
        } catch (IOException | ExpectedFailure e) {
            LOG.log(Level.WARNING, "left over in " + data, e);
        }
    }

    /// Takes over the vault of a copy that is about to be put in place.
    static void adopt(Path data, Vault vault) throws IOException {
        var vaults = new VaultFolder(data);
        vaults.putAside();
        vaults.write(vault);
        mark(data);
    }

    private static void mark(Path data) throws IOException {
        try (var channel =
                FileChannel.open(data.resolve(UNFINISHED), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Whether something in a folder is not sealed yet that should be.
    public static boolean isUnfinished(Path data) {
        return Files.exists(data.resolve(UNFINISHED));
    }

    /// Puts everything behind a new vault. When this fails before the deciding move, all is as it was.
    ///
    /// @throws ExpectedFailure `db.file.damaged` for data that cannot be read, `vault.unwritten` when the
    ///     disk refuses
    public void on(Vault.Made made) {
        var vaults = new VaultFolder(data);
        try {
            vaults.putAside();
            moment.run();
            vaults.write(made.vault());
            requireWritten(vaults, made.vault());
            moment.run();
            mark(data);
            moment.run();
            exchange(Seal.NONE, made.key());
        } catch (IOException e) {
            forget(data, vaults);
            throw ExpectedFailure.causedBy(e, "vault.unwritten", data);
        } catch (RuntimeException e) {
            forget(data, vaults);
            throw e;
        }
        finish(made.key());
    }

    private static void requireWritten(VaultFolder vaults, Vault vault) throws IOException {
        var isSame = vaults.read()
                .map(read -> Arrays.equals(read.bytes(), vault.bytes()))
                .orElse(false);
        if (!isSame) {
            throw new IOException("the vault is not on the disk");
        }
    }

    /// Puts the database's copy, encrypted in another way and looked at to its last row, in the place of the
    /// database.
    private void exchange(Seal before, Seal after) throws IOException {
        var present = data.resolve(DataFolder.DATABASE_FILE);
        var copy = data.resolve(COPY);
        Files.deleteIfExists(copy);
        try {
            Files.copy(present, copy);
            moment.run();
            encrypt(copy, before, after);
            moment.run();
            force(copy);
            moment.run();
            Files.move(copy, present, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moment.run();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /// Encrypts a copy in another way, and looks at the result to its last row.
    ///
    /// @throws ExpectedFailure `db.file.damaged` when it does not hold what it held
    static void encrypt(Path copy, Seal before, Seal after) throws IOException {
        var contents = DatabaseFile.look(copy, before);
        DatabaseFile.encrypt(copy, before, after);
        if (!DatabaseFile.look(copy, after).equals(contents)) {
            throw new ExpectedFailure("db.file.damaged", copy);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Seals what a switching on, a restoring, or a switching off that was cut off has left in the clear.
    /// What cannot be sealed now is tried again when the data are opened next.
    ///
    /// @return whether everything is sealed
    public boolean finish(DataKey key) {
        if (!isUnfinished(data)) {
            return true;
        }
        try {
            files.seal(key);
            Files.delete(data.resolve(UNFINISHED));
            moment.run();
            return true;
        } catch (IOException | UncheckedIOException | ExpectedFailure e) {
            LOG.log(Level.WARNING, "not everything is sealed in " + data, e);
            return false;
        }
    }

    /// Takes everything out from behind the password. When this fails before the deciding move, the data stay
    /// behind it, and what was unsealed is sealed again when they are opened next.
    ///
    /// @throws ExpectedFailure `db.file.damaged` for data that cannot be read, `vault.unwritten` when the
    ///     disk refuses
    public void off(DataKey key) {
        try {
            mark(data);
            moment.run();
            files.unseal(key);
            exchange(key, Seal.NONE);
            Files.delete(data.resolve(UNFINISHED));
            moment.run();
            new VaultFolder(data).putAside();
        } catch (IOException | UncheckedIOException e) {
            throw ExpectedFailure.causedBy(e, "vault.unwritten", data);
        }
    }
}
