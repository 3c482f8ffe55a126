package vn.campaigndesk.backup;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.h2.engine.Constants;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.DatabaseFile;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Unlock;

/// Puts a copy in the place of the data of a folder whose database nobody has open.
public final class RestoreStore {
    private static final System.Logger LOG = System.getLogger(RestoreStore.class.getName());

    private final Path data;
    private final BackupStore backups;
    private final Clock clock;

    /// @param data the data folder, which this program has locked
    public RestoreStore(Path data, BackupStore backups, Clock clock) {
        this.data = data;
        this.backups = backups;
        this.clock = clock;
    }

    /// What was done.
    ///
    /// @param restored what the copy says of itself
    /// @param before the way back: the copy of the data as they were, or the file that could not be read; empty
    ///     when there were no data
    public record Restored(Manifest restored, Optional<Path> before) {}

    /// Checks a copy to its last byte, copies the present data, adds the originals that the copy brings
    /// ([KeptFiles]), and puts its database in place in one move.
    ///
    /// Data behind a password stay behind it, whatever the copy was: what it brings is sealed with the key of
    /// the data. A sealed copy that comes into a folder without a password brings its password with it; what
    /// lies in the folder is sealed by [ProtectionStore#finish] when it is opened.
    ///
    /// @param unlock opens a copy that is sealed with another key than the data
    /// @throws ExpectedFailure `backup.bad`, `backup.newer`, `backup.full`, `backup.folder`, or what keeps a
    ///     sealed copy closed; the data are then as they were
    public Restored restore(Path file, Unlock unlock) {
        var work = work();
        try (var unpacked =
                BackupReader.unpack(file, work, Unlock.of(backups.seal()).or(unlock))) {
            var fresh = usable(work, unpacked, file);
            var after = backups.seal().isOn() ? backups.seal() : unpacked.seal();
            Resealing.all(work, fresh, unpacked, after);
            var before = keepPresent();
            if (!backups.seal().isOn() && unpacked.vault() != null) {
                ProtectionStore.adopt(data, unpacked.vault());
            }
            new KeptFiles(data, after).add(work.resolve(BackupWriter.ORIGINALS));
            KeptFiles.force(fresh);
            Files.move(fresh, present(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Restored(unpacked.manifest(), before);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "backup.folder", data);
        } finally {
            remove(work);
        }
    }

    private Path present() {
        return data.resolve(DataFolder.DATABASE_FILE);
    }

    private Path work() {
        try {
            return Files.createTempDirectory(data, "restore-");
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "backup.folder", data);
        }
    }

    private static void remove(Path work) {
        try {
            WorkFolder.delete(work);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left over: " + work, e);
        }
    }

    /// The file of the database that the copy holds; made of its SQL when another version of the engine wrote it.
    private static Path usable(Path work, BackupReader.Unpacked unpacked, Path file) throws IOException {
        var manifest = unpacked.manifest();
        var raw = work.resolve(BackupWriter.DATABASE);
        if (!manifest.engine().equals(Constants.VERSION)) {
            raw = work.resolve("built.mv.db");
            DatabaseFile.build(work.resolve(BackupWriter.SCRIPT), raw, unpacked.seal());
        }
        var contents = DatabaseFile.look(raw, unpacked.seal());
        if (contents.newer()) {
            throw new ExpectedFailure("backup.newer", file.getFileName());
        }
        var told = contents.count("report") == manifest.reports()
                && contents.head().equals(manifest.head());
        if (!told) {
            throw new ExpectedFailure("backup.bad", file.getFileName());
        }
        return raw;
    }

    private Optional<Path> keepPresent() throws IOException {
        if (!Files.exists(present())) {
            return Optional.empty();
        }
        try {
            var copy = backups.keep(present(), BackupReason.RESTORE);
            return copy.map(Backup::file)
                    .or(() -> backups.list().stream().findFirst().map(Backup::file));
        } catch (ExpectedFailure damaged) {
            LOG.log(Level.WARNING, "the present data cannot be read and are put aside", damaged);
            return Optional.of(putAside());
        }
    }

    /// A damaged file is evidence: perhaps somebody can read more of it.
    private Path putAside() throws IOException {
        var aside = Files.createDirectories(data.resolve(SealedFiles.DAMAGED))
                .resolve("campaign-desk-" + clock.instant().toString().replace(':', '-') + ".mv.db");
        return Files.copy(present(), aside);
    }
}
