package vn.campaigndesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;

/// The desk opens beside the window's thread; what comes of it, and how long it takes, is told to the window.
class DeskOpeningTest {
    @TempDir
    Path data;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final AtomicInteger notices = new AtomicInteger();
    private final CompletableFuture<Desk> opened = new CompletableFuture<>();
    private final CompletableFuture<RuntimeException> failed = new CompletableFuture<>();

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() {
        worker.close();
    }

    private Desk open() {
        return Desk.open(data, DeskRobot.clock(LocalDate.of(2024, 11, 26)));
    }

    private Stage notice() {
        notices.incrementAndGet();
        return UnlockWindow.busy("…");
    }

    private void wait(DeskOpening opening) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> opening.then(this::notice, opened::complete, failed::complete));
    }

    @Test
    void it_opens_before_anybody_asks_for_it_and_off_the_thread_of_the_window() throws Exception {
        var thread = new CompletableFuture<Thread>();
        var opening = new DeskOpening(
                () -> {
                    thread.complete(Thread.currentThread());
                    return open();
                },
                worker);
        assertThat(thread.get(1, TimeUnit.MINUTES)).isNotEqualTo(Thread.currentThread());
        var answered = new CompletableFuture<Boolean>();
        Platform.runLater(() -> opening.then(
                this::notice,
                desk -> {
                    answered.complete(Platform.isFxApplicationThread());
                    opened.complete(desk);
                },
                failed::complete));
        assertThat(answered.get(1, TimeUnit.MINUTES)).isTrue();
        opened.get().close();
        assertThat(failed).isNotDone();
    }

    @Test
    void a_notice_stands_while_it_takes_long_and_is_gone_with_the_answer() throws Exception {
        var release = new CountDownLatch(1);
        wait(new DeskOpening(
                () -> {
                    awaitQuietly(release);
                    return open();
                },
                worker));
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> notices.get() == 1);
        assertThat(opened).isNotDone();
        var showing = WaitForAsyncUtils.asyncFx(() -> Stage.getWindows().size()).get();
        release.countDown();
        opened.get(1, TimeUnit.MINUTES).close();
        assertThat(WaitForAsyncUtils.asyncFx(() -> Stage.getWindows().size()).get())
                .isEqualTo(showing - 1);
    }

    private static void awaitQuietly(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void an_expected_failure_comes_as_it_was_thrown() throws Exception {
        var refused = new ExpectedFailure("db.running", "/x");
        wait(new DeskOpening(failing(refused), worker));
        assertThat(failed.get(1, TimeUnit.MINUTES)).isSameAs(refused);
        assertThat(opened).isNotDone();
    }

    @ParameterizedTest
    @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class})
    void an_error_is_told_too_instead_of_leaving_a_program_without_window(Class<? extends Error> type)
            throws Exception {
        var error = type.getConstructor().newInstance();
        wait(new DeskOpening(
                () -> {
                    throw error;
                },
                worker));
        assertThat(failed.get(1, TimeUnit.MINUTES)).hasCause(error);
    }

    private static Supplier<Desk> failing(RuntimeException problem) {
        return () -> {
            throw problem;
        };
    }
}
