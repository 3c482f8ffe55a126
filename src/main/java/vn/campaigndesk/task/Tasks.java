package vn.campaigndesk.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work away from the window's thread and hands the outcome back on it.
public interface Tasks {

    /// Runs `work` and applies its result; a failure goes to `failed`. Every call runs to its end.
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /// As [#run], but when another work with the same key has been asked for meanwhile, the outcome of this one is
    /// dropped: the newest wins. For searches and figures.
    <T> void latest(String key, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);
}
