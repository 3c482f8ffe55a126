package vn.campaigndesk.testing;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;

/// Reads at once, unless it is told to read slowly too, and lets what changes something take its time: a person goes
/// on meanwhile. Of slow readings with one key the newest wins, as in the window.
public final class SlowTasks implements Tasks {
    private final Tasks inline = new InlineTasks();
    private final Queue<Runnable> slow = new ArrayDeque<>();
    private final Map<String, Object> newest = new HashMap<>();
    private boolean readingSlowly;

    /// Whether what is read from now on comes after what is being done.
    public void readSlowly(boolean slowly) {
        readingSlowly = slowly;
    }

    /// Does what was asked for, to its end.
    public void end() {
        while (!slow.isEmpty()) {
            slow.remove().run();
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        slow.add(() -> inline.run(work, done, failed));
    }

    @Override
    public <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (!readingSlowly) {
            inline.run(work, done, failed);
            return;
        }
        var mine = new Object();
        newest.put(key, mine);
        Consumer<T> ifNewest = result -> {
            if (newest.get(key) == mine) {
                done.accept(result);
            }
        };
        run(work, ifNewest, failed);
    }
}
