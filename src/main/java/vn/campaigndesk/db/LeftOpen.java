package vn.campaigndesk.db;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A file that the engine has left open: when it trips over a damage in the middle of opening a file, it
/// forgets to close it (H2 2.5.252; about one flipped bit in a hundred). Windows does not let a copy take the
/// place of an open file, so the person could not be helped before the program was started again.
final class LeftOpen {
    private static final System.Logger LOG = System.getLogger(LeftOpen.class.getName());
    private static final int ATTEMPTS = 40;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(25);

    private LeftOpen() {}

    /// Lets go of a file that nobody needs any more. Nothing but the garbage collection can: the engine's
    /// channel is closed with it.
    static void release(Path file) {
        for (var attempt = 0; isOpen(file); attempt++) {
            if (attempt == ATTEMPTS) {
                LOG.log(Level.WARNING, "still open: {0}", file);
                return;
            }
            System.gc();
            LockSupport.parkNanos(PAUSE);
        }
    }

    /// Whether this very process still has the file locked.
    static boolean isOpen(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            LOG.log(Level.DEBUG, "free for this process: {0}", lock);
            return false;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "not to be locked", e);
            return false;
        }
    }
}
