package vn.campaigndesk.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.desk.Desk;

/// A desk that opens on a thread of its own. It begins before there is a window: the toolkit starts and takes in its
/// stylesheet in the same time, and a window can say so when the opening takes long - an upgrade of much data does.
final class DeskOpening {
    /// Most desks are open before anybody could read a notice.
    private static final Duration LONG = Duration.millis(800);

    private final CompletableFuture<Desk> desk;

    /// Begins at once.
    ///
    /// @param worker the thread that opens; it may fail with whatever [Desk#open] throws
    DeskOpening(Supplier<Desk> open, Executor worker) {
        desk = CompletableFuture.supplyAsync(open, worker);
    }

    /// Goes on when the desk is open, or cannot be; one of the two is called, on the window's thread, and the notice is
    /// gone by then. To be called once, on the window's thread.
    ///
    /// @param notice shows a small window that says what is waited for
    void then(Supplier<Stage> notice, Consumer<Desk> opened, Consumer<RuntimeException> failed) {
        var shown = new Notice(notice);
        // what fails in telling must reach the window's handler of faults, not the future
        var _ = desk.handle((open, problem) -> {
            Platform.runLater(() -> {
                shown.end();
                if (problem == null) {
                    opened.accept(open);
                } else {
                    failed.accept(cause(problem));
                }
            });
            return problem == null;
        });
    }

    /// Closes the desk again, for no window can show it; returns when it is closed, or has not opened.
    void abandon() {
        var _ = desk.handle((open, problem) -> {
                    if (problem == null) {
                        open.close();
                    }
                    return problem == null;
                })
                .join();
    }

    private static RuntimeException cause(Throwable problem) {
        var cause = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /// Comes after a while, unless it is not needed any more.
    private static final class Notice {
        private final PauseTransition wait = new PauseTransition(LONG);
        private @Nullable Stage stage;

        Notice(Supplier<Stage> notice) {
            wait.setOnFinished(event -> stage = notice.get());
            wait.play();
        }

        void end() {
            wait.stop();
            if (stage != null) {
                stage.close();
            }
        }
    }
}
