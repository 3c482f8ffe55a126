package vn.campaigndesk.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.campaigndesk.db.DataFolder;

/// A second start brings the window of the first to the front. The two speak through a file in the data folder - the
/// program opens no sockets: the second start makes it, the running window takes it away and comes.
final class FrontRequest implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(FrontRequest.class.getName());

    /// The file whose being there means: come to the front.
    private static final String FILE = "show-window";

    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("front-request").factory());

    private FrontRequest() {}

    /// Asks the program that has a folder open, if one has.
    ///
    /// @return whether its window has come; false too when nobody has the folder open or nobody answers - a command
    ///     line has no window
    static boolean ask(Path data) {
        if (!isTaken(data)) {
            return false;
        }
        var file = data.resolve(FILE);
        try {
            Files.write(file, new byte[0]);
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (Files.exists(file) && System.nanoTime() < until) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
            return !Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "nobody can be asked in " + data, e);
            return false; // opening the folder says what is wrong with it
        }
    }

    private static boolean isTaken(Path data) {
        try (var channel = FileChannel.open(data.resolve(DataFolder.LOCK_FILE), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException mine) {
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /// Comes when it is asked, until it is closed.
    ///
    /// @param come called on a thread of its own
    static FrontRequest answer(Path data, Runnable come) {
        var request = new FrontRequest();
        var file = data.resolve(FILE);
        var _ = request.looks.scheduleWithFixedDelay(() -> take(file, come), 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
        return request;
    }

    private static void take(Path file, Runnable come) {
        try {
            if (Files.exists(file) && Files.deleteIfExists(file)) {
                come.run();
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a request that stays", e);
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
