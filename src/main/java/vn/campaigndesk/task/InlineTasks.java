package vn.campaigndesk.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does the work at once on the calling thread: for the command line and for tests.
public final class InlineTasks implements Tasks {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(work, done, failed);
    }
}
