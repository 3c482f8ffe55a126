package vn.campaigndesk.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.task.Tasks;

/// Work that waits until it is released: what a person does meanwhile stands between the call and its outcome.
/// Of works with one key the newest wins, as in the window.
public final class HeldTasks implements Tasks {
    private final Tasks inline = new InlineTasks();
    private final List<Runnable> held = new ArrayList<>();
    private final Map<String, Object> newest = new HashMap<>();
    private boolean holding;

    /// Holds everything that is asked for from now on.
    public void hold() {
        holding = true;
    }

    /// Does what was held, and from now on everything at once.
    public void release() {
        holding = false;
        List.copyOf(held).forEach(Runnable::run);
        held.clear();
    }

    /// Does what was held, what was asked for last first: of two workers the second may well be the quicker one.
    public void releaseBackwards() {
        holding = false;
        held.reversed().forEach(Runnable::run);
        held.clear();
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Runnable all = () -> inline.run(work, done, failed);
        if (holding) {
            held.add(all);
        } else {
            all.run();
        }
    }

    @Override
    public <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        var mine = new Object();
        newest.put(key, mine);
        run(
                work,
                result -> {
                    if (newest.get(key) == mine) {
                        done.accept(result);
                    }
                },
                failed);
    }
}
