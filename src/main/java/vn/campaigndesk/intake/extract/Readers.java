package vn.campaigndesk.intake.extract;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads a file of any kind, so that whatever is in it ends in an [Extract] or in a sentence for a
/// person. Each file is read on a thread of its own: one that takes too long is interrupted and, should
/// it not listen, left behind.
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

    /// @param readers one for each format that is to be read
    /// @param patience how long one file may take
    public Readers(Map<Format, Reader> readers, Limits limits, Duration patience) {
        this.readers = Map.copyOf(readers);
        this.limits = limits;
        this.patience = patience;
        this.sniffer = new Sniffer(limits);
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
        return within(patience, () -> making.apply(readHere(file)));
    }

    private Extract readHere(SourceFile file) throws IOException {
        var kind = sniffer.kind(file);
        var reader = kind.format().map(readers::get);
        if (reader.isEmpty()) {
            throw new ExpectedFailure("intake.refused.format", kind.name());
        }
        return reader.get().read(file, limits);
    }

    private static <T> T within(Duration patience, Callable<T> work) {
        var task = new FutureTask<>(work);
        var thread = Thread.ofPlatform()
                .daemon()
                .name("intake-reader")
                .stackSize(STACK_BYTES)
                .unstarted(task);
        thread.start();
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
