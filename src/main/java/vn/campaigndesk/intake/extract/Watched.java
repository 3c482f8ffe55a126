package vn.campaigndesk.intake.extract;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;

/// Does what a file makes necessary on watched threads: what takes too long is interrupted and, should it not
/// listen, left behind with its thread while another one serves the next file. Whatever goes wrong ends in a
/// sentence for a person.
public final class Watched {
    /// Far above what any real report takes, in time of a processor.
    public static final Duration PATIENCE = Duration.ofSeconds(4);

    /// Deep enough for all nesting within the limits, small enough that many abandoned readers do not
    /// hurt.
    private static final long STACK_BYTES = 4L << 20;

    /// A machine that is busy with other things may give a reader so little of its time.
    private static final int LEAST_SHARE = 10;

    private static final long SHORTEST_WAIT = 1_000_000;

    /// What a file is refused with that took too long; it may do better when the machine has less to do.
    public static final String TIMEOUT = "intake.refused.timeout";

    private final Duration patience;
    private final ExecutorService threads = threads();
    private final Stopwatch stopwatch;

    /// @param patience how much time of a processor one piece of work may take; ten times as long by the clock
    public Watched(Duration patience) {
        this(patience, Watched::processorTime);
    }

    Watched(Duration patience, Stopwatch stopwatch) {
        this.patience = patience;
        this.stopwatch = stopwatch;
    }

    /// How much time a thread has had.
    @FunctionalInterface
    interface Stopwatch {
        /// In nanoseconds of a processor, counted from any moment; negative when nobody counts.
        long spent(Thread thread);
    }

    private static long processorTime(Thread thread) {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : -1;
    }

    /// As many threads as files are worked on at a time; none stays when nothing is read.
    private static ExecutorService threads() {
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

    /// Call it in every loop over what came in: what nobody waits for any more shall not go on.
    ///
    /// @throws ExpectedFailure [#TIMEOUT] when the caller has given this thread up
    public static void stopWhenGivenUp() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ExpectedFailure(TIMEOUT);
        }
    }

    /// What the work results in. May be called from several threads.
    ///
    /// @throws ExpectedFailure `intake.refused.*`, whatever the reason
    public <T> T within(Callable<T> work) {
        var reading = new Reading<>(work);
        var task = threads.submit(reading);
        try {
            return reading.await(task);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw ExpectedFailure.causedBy(late, TIMEOUT);
        } catch (InterruptedException cancelled) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw ExpectedFailure.causedBy(cancelled, TIMEOUT);
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    /// One file while it is read. Half of the patience is time by the clock, for nearly every file ends in
    /// it; from then on only the time counts that its thread really had, up to a limit by the clock for one
    /// that waits for something.
    private final class Reading<T> implements Callable<T> {
        private final Callable<T> work;
        private volatile @Nullable Thread thread;

        Reading(Callable<T> work) {
            this.work = work;
        }

        @Override
        public T call() throws Exception {
            thread = Thread.currentThread();
            return work.call();
        }

        T await(Future<T> task) throws InterruptedException, ExecutionException, TimeoutException {
            var half = patience.toNanos() / 2;
            try {
                return task.get(half, TimeUnit.NANOSECONDS);
            } catch (TimeoutException slow) {
                return await(task, half);
            }
        }

        private T await(Future<T> task, long patienceLeft)
                throws InterruptedException, ExecutionException, TimeoutException {
            var begin = spent();
            var last = System.nanoTime() + LEAST_SHARE * patience.toNanos();
            var left = patienceLeft;
            while (left > 0 && System.nanoTime() < last) {
                try {
                    return task.get(Math.max(left, SHORTEST_WAIT), TimeUnit.NANOSECONDS);
                } catch (TimeoutException slow) {
                    left = patienceLeft - (spent() - begin);
                }
            }
            throw new TimeoutException();
        }

        /// By the clock where nobody counts the time of threads.
        private long spent() {
            var reading = thread;
            var spent = reading == null ? 0 : stopwatch.spent(reading);
            return spent < 0 ? System.nanoTime() : spent;
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
