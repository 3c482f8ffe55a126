package vn.campaigndesk.task;

import java.util.function.Consumer;

/// Waits for what comes of something that was asked for, such as a dialog that must not lose what was typed in it.
@FunctionalInterface
public interface Outcome {
    /// Of something that nobody waits for.
    Outcome NOBODY = () -> {};

    /// It is done.
    void done();

    /// It could not be done; why is told elsewhere.
    default void failed() {
        // most only wait for what is done
    }

    /// The same, with something more to do once it is done.
    default Outcome then(Runnable more) {
        var first = this;
        return new Outcome() {
            @Override
            public void done() {
                first.done();
                more.run();
            }

            @Override
            public void failed() {
                first.failed();
            }
        };
    }

    /// What to do with a failure: it is told, and then known here.
    default Consumer<Exception> failing(Consumer<? super Exception> told) {
        return problem -> {
            told.accept(problem);
            failed();
        };
    }
}
