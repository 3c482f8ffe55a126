package vn.campaigndesk.testing;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;

/// Reads at once, and lets what changes something take its time: a person goes on meanwhile.
public final class SlowTasks implements Tasks {
    private final Tasks inline = new InlineTasks();
    private final Queue<Runnable> slow = new ArrayDeque<>();

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
        inline.run(work, done, failed);
    }
}
