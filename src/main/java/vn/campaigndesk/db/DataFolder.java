package vn.campaigndesk.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.file.PrivateFolder;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Seal;

/// The folder that holds everything the program keeps, locked for one running program.
public final class DataFolder implements AutoCloseable {
    /// The file of the database.
    public static final String DATABASE_FILE = "campaign-desk.mv.db";

    /// The file that is locked while a program has the folder open.
    public static final String LOCK_FILE = "campaign-desk.lock";

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final Seal seal;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock, Seal seal) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
        this.seal = seal;
    }

    /// The per-user folder of the platform: `%LOCALAPPDATA%\CampaignDesk`, `~/Library/Application Support/CampaignDesk`
    /// or `$XDG_DATA_HOME/campaign-desk` (by default `~/.local/share/campaign-desk`).
    ///
    /// @param os the value of `os.name`
    public static Path standard(String os, Map<String, String> environment, Path home) {
        var system = os.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return under(
                            environment.get("LOCALAPPDATA"),
                            home.resolve("AppData").resolve("Local"))
                    .resolve("CampaignDesk");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("CampaignDesk");
        }
        return under(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                .resolve("campaign-desk");
    }

    private static Path under(@Nullable String configured, Path fallback) {
        return configured == null || configured.isBlank() ? fallback : Path.of(configured);
    }

    /// Makes the folder if need be, for this user alone, and locks it until it is closed.
    ///
    /// @throws ExpectedFailure `db.folder.name`, `db.folder.file`, `db.folder.unwritable` or `db.running`
    public static DataFolder lock(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        requireFolder(path);
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                PrivateFolder.close(path);
            }
            var channel =
                    FileChannel.open(path.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return lock(path, channel);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "db.folder.unwritable", path);
        }
    }

    private static void requireFolder(Path path) {
        if (path.toString().indexOf(';') >= 0) {
            // in the address of an H2 database the file's name ends at a semicolon, and there is no way to escape it
            throw new ExpectedFailure("db.folder.name", path);
        }
        if (Files.isRegularFile(path)) {
            throw new ExpectedFailure("db.folder.file", path);
        }
    }

    private static DataFolder lock(Path path, FileChannel channel) throws IOException {
        FileLock lock = null;
        try {
            lock = patiently(channel);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw new ExpectedFailure("db.running", path);
        }
        return new DataFolder(path, channel, lock, Seal.NONE);
    }

    /// Another program that only looks whether the folder is taken (a second start that would bring the first window
    /// forward) holds the lock for a moment itself: such a moment is waited for.
    private static @Nullable FileLock patiently(FileChannel channel) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        try {
            var lock = channel.tryLock();
            while (lock == null && System.nanoTime() < until) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
                lock = channel.tryLock();
            }
            return lock;
        } catch (OverlappingFileLockException own) {
            return null; // locked by this very process, and not for a moment
        }
    }

    /// The same locked folder, whose files are sealed so.
    public DataFolder sealed(Seal with) {
        return new DataFolder(path, lockFile, lock, with);
    }

    /// How the files in it are sealed.
    public Seal seal() {
        return seal;
    }

    public Path path() {
        return path;
    }

    /// The database's file name without H2's ending.
    Path databaseFile() {
        return path.resolve("campaign-desk");
    }

    @Override
    public void close() {
        try {
            lock.release();
            lockFile.close();
        } catch (IOException e) {
            // the operating system gives the lock back when the process ends
            System.getLogger(DataFolder.class.getName()).log(System.Logger.Level.WARNING, "lock not released", e);
        }
    }
}
