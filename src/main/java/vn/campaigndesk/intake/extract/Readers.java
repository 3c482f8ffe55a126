package vn.campaigndesk.intake.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads a file of any kind, so that whatever is in it ends in an [Extract] or in a sentence for a
/// person. Files are read on watched threads: one that takes too long is interrupted and, should it not
/// listen, left behind with its thread while another one serves the next file.
public final class Readers {
    /// Far above what any real report takes.
    public static final Duration PATIENCE = Duration.ofSeconds(4);

    /// Deep enough for all nesting within the limits, small enough that many abandoned readers do not
    /// hurt.
    private static final long STACK_BYTES = 4L << 20;

    private final Map<Format, Reader> readers;
    private final Limits limits;
    private final Duration patience;
    private final Sniffer sniffer;
    private final ExecutorService watched;

    /// @param readers one for each format that is to be read
    /// @param patience how long one file may take
    public Readers(Map<Format, Reader> readers, Limits limits, Duration patience) {
        this.readers = Map.copyOf(readers);
        this.limits = limits;
        this.patience = patience;
        this.sniffer = new Sniffer(limits);
        this.watched = watched();
    }

    /// As many threads as files are read at a time; none stays when nothing is read.
    private static ExecutorService watched() {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                1,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                Thread.ofPlatform()
                        .daemon()
                        .name("intake-reader-", 0)
                        .stackSize(STACK_BYTES)
                        .factory());
    }

    /// What a file says. May be called from several threads.
    ///
    /// @throws ExpectedFailure `intake.refused.*`, whatever the reason
    public Extract read(SourceFile file) {
        return read(file, extract -> extract);
    }

    /// What is made of what a file says: the making is under the same limits as the reading.
    ///
    /// @throws ExpectedFailure `intake.refused.*`, whatever the reason
    public <T> T read(SourceFile file, Function<Extract, T> making) {
        return within(() -> making.apply(readHere(file)));
    }

    private Extract readHere(SourceFile file) throws IOException {
        var kind = sniffer.kind(file);
        var reader = kind.format().map(readers::get);
        if (reader.isEmpty()) {
            throw new ExpectedFailure("intake.refused.format", kind.name());
        }
        return reader.get().read(file, limits);
    }

    private <T> T within(Callable<T> work) {
        var task = watched.submit(work);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw ExpectedFailure.causedBy(late, "intake.refused.timeout");
        } catch (InterruptedException cancelled) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw ExpectedFailure.causedBy(cancelled, "intake.refused.timeout");
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    /// A hostile or broken file may make a library fail in any way; the person needs to know what to do
    /// with the file.
    private static ExpectedFailure refusal(Throwable cause) {
        return switch (cause) {
            case ExpectedFailure expected -> expected;
            case OutOfMemoryError _ -> ExpectedFailure.causedBy(cause, "intake.refused.memory");
            case StackOverflowError _ -> ExpectedFailure.causedBy(cause, "intake.refused.toodeep");
            default -> ExpectedFailure.causedBy(cause, "intake.refused.damaged");
        };
    }
}
