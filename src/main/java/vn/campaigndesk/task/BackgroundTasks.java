package vn.campaigndesk.task;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Works on one executor, answers on another. Once the first has been shut down - the window is closed, what
/// was asked for before has been done - nobody waits for answers any more: they are not applied, and nothing
/// new is begun.
public final class BackgroundTasks implements Tasks {
    private final Executor background;
    private final Executor foreground;
    private final AtomicLong ticket = new AtomicLong();
    private final Map<String, Long> newest = new ConcurrentHashMap<>();

    /// @param background where work is done
    /// @param foreground where results are applied, the window's thread
    public BackgroundTasks(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        submit(work, done, failed, () -> true);
    }

    @Override
    public <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        var mine = ticket.incrementAndGet();
        newest.put(key, mine);
        BooleanSupplier stillNewest = () -> {
            var current = newest.get(key);
            return current != null && current == mine;
        };
        submit(work, done, failed, stillNewest);
    }

    private <T> void submit(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed, BooleanSupplier wanted) {
        if (isOver()) {
            return;
        }
        background.execute(() -> {
            if (wanted.getAsBoolean()) {
                work(work, done, failed, wanted);
            }
        });
    }

    private <T> void work(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed, BooleanSupplier wanted) {
        try {
            var result = work.call();
            answer(wanted, () -> done.accept(result));
        } catch (Exception e) {
            answer(wanted, () -> failed.accept(e));
        } catch (Error e) {
            // no memory, no stack: the caller still waits, and its typing must not stay locked
            answer(wanted, () -> failed.accept(new IllegalStateException(e)));
        }
    }

    private void answer(BooleanSupplier wanted, Runnable action) {
        foreground.execute(() -> {
            if (!isOver() && wanted.getAsBoolean()) {
                action.run();
            }
        });
    }

    private boolean isOver() {
        return background instanceof ExecutorService workers && workers.isShutdown();
    }
}
