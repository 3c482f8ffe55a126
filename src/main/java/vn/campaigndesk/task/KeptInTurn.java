package vn.campaigndesk.task;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Something that is changed on screen and stored step by step. However quickly the steps follow each other and
/// whichever worker comes first, each is stored after the one before it. A step that cannot be stored stays what is
/// shown; it goes with the next one, or when it is tried again.
///
/// All methods are for the window's thread.
///
/// @param <T> what it is; never altered once it was handed in
public final class KeptInTurn<T> {
    /// Puts something in the place of what is stored.
    @FunctionalInterface
    public interface Store<T> {
        /// Stores a step; called in the background. Throws when it cannot, or when something else than `before` is
        /// stored.
        void replace(T before, T after);
    }

    private final Tasks tasks;
    private final Store<T> store;
    private final Consumer<? super Exception> failed;
    private final ReentrantLock turn = new ReentrantLock();
    private final Queue<T> steps = new ConcurrentLinkedQueue<>();
    private final AtomicReference<T> stored;
    private T now;
    private int pending;

    /// Begins with what was read.
    ///
    /// @param failed told why a step was not stored
    public KeptInTurn(T read, Tasks tasks, Store<T> store, Consumer<? super Exception> failed) {
        this.now = read;
        this.stored = new AtomicReference<>(read);
        this.tasks = tasks;
        this.store = store;
        this.failed = failed;
    }

    /// What is shown: with every step, stored or not.
    public T now() {
        return now;
    }

    /// Whether nothing is being stored and all that is shown is stored.
    public boolean isKept() {
        return pending == 0 && now.equals(stored.get());
    }

    /// Takes a step.
    public void change(T after) {
        now = after;
        pending++;
        steps.add(after);
        tasks.run(this::step, kept -> pending--, problem -> {
            pending--;
            failed.accept(problem);
        });
    }

    /// Tries again what could not be stored; nothing happens when all is.
    public void again() {
        if (pending == 0 && !isKept()) {
            change(now);
        }
    }

    private T step() {
        turn.lock();
        try {
            var after = steps.remove();
            store.replace(stored.get(), after);
            stored.set(after);
            return after;
        } finally {
            turn.unlock();
        }
    }
}
