package vn.campaigndesk.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final List<String> log = new ArrayList<>();

    private void failed(Exception problem) {
        log.add("failed: " + problem.getMessage());
    }

    private <T> Callable<T> work(T result) {
        return () -> {
            log.add("work " + result);
            return result;
        };
    }

    private static Callable<String> failing(String message) {
        return () -> {
            throw new IOException(message);
        };
    }

    @Nested
    class Inline {
        private final Tasks tasks = new InlineTasks();

        @Test
        void allIsDoneWhenTheCallReturns() {
            tasks.run(work("a"), log::add, TasksTest.this::failed);
            tasks.latest("key", work("b"), log::add, TasksTest.this::failed);

            assertThat(log).containsExactly("work a", "a", "work b", "b");
        }

        @Test
        void aFailureIsHandedOver() {
            tasks.run(failing("full disk"), log::add, TasksTest.this::failed);
            tasks.latest("key", failing("no paper"), log::add, TasksTest.this::failed);

            assertThat(log).containsExactly("failed: full disk", "failed: no paper");
        }

        @Test
        void aFaultInApplyingTheResultIsNoFailureOfTheWork() {
            assertThatThrownBy(() -> tasks.run(
                            work("a"),
                            result -> {
                                throw new IllegalStateException("fault in the window");
                            },
                            TasksTest.this::failed))
                    .hasMessage("fault in the window");
            assertThat(log).containsExactly("work a");
        }
    }

    @Nested
    class Background {
        private final HandDriven background = new HandDriven();
        private final HandDriven foreground = new HandDriven();
        private final Tasks tasks = new BackgroundTasks(background, foreground);

        @Test
        void workIsDoneBehindAndAppliedInFront() {
            tasks.run(work("a"), log::add, TasksTest.this::failed);
            assertThat(log).isEmpty();

            background.runAll();
            assertThat(log).containsExactly("work a");

            foreground.runAll();
            assertThat(log).containsExactly("work a", "a");
        }

        @Test
        void aFailureIsAppliedInFrontToo() {
            tasks.run(failing("full disk"), log::add, TasksTest.this::failed);
            background.runAll();
            assertThat(log).isEmpty();

            foreground.runAll();
            assertThat(log).containsExactly("failed: full disk");
        }

        /// Who waits for the outcome must hear of it: a form that is being saved would stay locked for ever.
        @Test
        void anErrorOfTheMachineIsAFailureToo() {
            Callable<String> work = () -> {
                throw new StackOverflowError("too deep");
            };
            tasks.run(work, log::add, problem -> log.add("failed: " + problem.getCause()));
            background.runAll();
            foreground.runAll();

            assertThat(log).containsExactly("failed: java.lang.StackOverflowError: too deep");
        }

        @Test
        void everyRunIsAppliedInItsOrder() {
            tasks.run(work("a"), log::add, TasksTest.this::failed);
            tasks.run(work("b"), log::add, TasksTest.this::failed);
            background.runAll();
            foreground.runAll();

            assertThat(log).containsExactly("work a", "work b", "a", "b");
        }

        @Test
        void whatIsOutdatedBeforeItBeganIsNotEvenDone() {
            tasks.latest("search", work("tho"), log::add, TasksTest.this::failed);
            tasks.latest("search", work("tho xuan"), log::add, TasksTest.this::failed);
            background.runAll();
            foreground.runAll();

            assertThat(log).containsExactly("work tho xuan", "tho xuan");
        }

        @Test
        void whatIsOutdatedWhileItWasDoneIsNotApplied() {
            tasks.latest("search", work("tho"), log::add, TasksTest.this::failed);
            background.runAll();
            tasks.latest("search", work("tho xuan"), log::add, TasksTest.this::failed);
            foreground.runAll();
            assertThat(log).containsExactly("work tho");

            background.runAll();
            foreground.runAll();
            assertThat(log).containsExactly("work tho", "work tho xuan", "tho xuan");
        }

        @Test
        void theOutdatedAnswerThatComesLastDoesNotWin() {
            tasks.latest("search", outrunBy("new"), log::add, TasksTest.this::failed);
            background.runAll();
            foreground.runAll();

            assertThat(log).containsExactly("work new", "new");
        }

        /// Work during which newer work is asked for, done and applied.
        private Callable<String> outrunBy(String newer) {
            return () -> {
                tasks.latest("search", work(newer), log::add, TasksTest.this::failed);
                background.runAll();
                foreground.runAll();
                return "old";
            };
        }

        @Test
        void anOutdatedFailureIsNotShown() {
            tasks.latest("search", failing("old"), log::add, TasksTest.this::failed);
            background.runAll();
            tasks.latest("search", work("new"), log::add, TasksTest.this::failed);
            background.runAll();
            foreground.runAll();

            assertThat(log).containsExactly("work new", "new");
        }

        @Test
        void keysDoNotOutrunEachOtherNorPlainWork() {
            tasks.latest("search", work("search"), log::add, TasksTest.this::failed);
            tasks.latest("figures", work("figures"), log::add, TasksTest.this::failed);
            tasks.run(work("save"), log::add, TasksTest.this::failed);
            background.runAll();
            foreground.runAll();

            assertThat(log).endsWith("search", "figures", "save").hasSize(6);
        }
    }

    /// Runs what it was given when it is told to.
    private static final class HandDriven implements Executor {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }

        void runAll() {
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
        }
    }

    /// A late answer in a closed window asked for more work, and the refusal was shown as a fault of the program.
    @Test
    void afterTheEndNothingIsAppliedAndNothingIsBegun() {
        var front = new ArrayList<Runnable>();
        var workers = Executors.newSingleThreadExecutor();
        var tasks = new BackgroundTasks(workers, front::add);
        tasks.run(() -> "a", log::add, this::failed);
        workers.close();

        front.forEach(Runnable::run);
        tasks.run(() -> "b", log::add, this::failed);

        assertThat(front).hasSize(1);
        assertThat(log).isEmpty();
    }
}
