package vn.campaigndesk.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
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

    private final Thread looks;

    private FrontRequest(Path data, Runnable come) {
        this.looks = Thread.ofPlatform().daemon().name("front-request").start(() -> look(data, come));
    }

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
        return new FrontRequest(data, come);
    }

    private static void look(Path data, Runnable come) {
        var file = data.resolve(FILE);
        try (var news = new News(data)) {
            while (true) {
                take(file, come);
                news.await(LOOK);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /// What the system tells of a folder, so that a request is seen at once. It is looked for besides: a folder on a
    /// drive of the network tells nothing, and a system may have no watcher left.
    private static final class News implements AutoCloseable {
        private final Optional<WatchService> watcher;

        News(Path folder) {
            this.watcher = watch(folder);
        }

        private static Optional<WatchService> watch(Path folder) {
            try {
                var watcher = folder.getFileSystem().newWatchService();
                if (isRegistered(folder, watcher)) {
                    return Optional.of(watcher);
                }
                watcher.close();
            } catch (IOException | UnsupportedOperationException e) {
                LOG.log(Level.DEBUG, "nothing can be watched here", e);
            }
            return Optional.empty();
        }

        private static boolean isRegistered(Path folder, WatchService watcher) {
            try {
                folder.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);
                return true;
            } catch (IOException | UnsupportedOperationException e) {
                LOG.log(Level.DEBUG, "nothing tells what happens in " + folder, e);
                return false;
            }
        }

        /// Returns when something has been told, at the latest after some time.
        void await(Duration atMost) throws InterruptedException {
            if (watcher.isEmpty()) {
                Thread.sleep(atMost);
                return;
            }
            var told = watcher.get().poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
            if (told != null) {
                told.pollEvents();
                told.reset();
            }
        }

        @Override
        public void close() {
            try {
                if (watcher.isPresent()) {
                    watcher.get().close();
                }
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a watcher that stays", e);
            }
        }
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
        looks.interrupt();
    }
}
