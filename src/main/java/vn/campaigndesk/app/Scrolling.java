package vn.campaigndesk.app;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FrameTimes;
import vn.campaigndesk.ui.SystemFileDialogs;
import vn.campaigndesk.ui.Theme;

/// Scrolls the list of reports in the very frame that the window shows, on a toolkit without a display, and
/// measures its frames: first line by line as a wheel does, then through the whole list as somebody does who
/// drags the bar.
public final class Scrolling {
    private static final int WARM = 120;
    /// Pixels in a frame: at sixty frames a second, about a hundred lines a second.
    private static final double WHEEL = 60;

    private final Desk desk;
    private final long campaignId;
    private final int frames;

    /// @param campaignId whose reports are listed
    /// @param frames how many are measured, half of them scrolled through line by line and half in strides
    public Scrolling(Desk desk, long campaignId, int frames) {
        this.desk = desk;
        this.campaignId = campaignId;
        this.frames = frames;
    }

    /// Measures, starting the toolkit if need be. Not to be called on the window's thread.
    public FrameTimes measure() {
        ScreenPictures.start();
        var measured = new CompletableFuture<FrameTimes>();
        Platform.runLater(() -> new Run(measured).begin());
        return measured.join();
    }

    private final class Run extends AnimationTimer {
        private final CompletableFuture<FrameTimes> measured;
        private final Stage stage = new Stage();
        private final DeskViewModel model =
                new DeskViewModel(desk, new InlineTasks(), Platform::runLater, Preferences.VIETNAMESE);
        private final long[] intervals = new long[frames];
        private final long[] work = new long[frames];
        private int frame = -WARM;
        private long begun;

        Run(CompletableFuture<FrameTimes> measured) {
            this.measured = measured;
        }

        void begin() {
            try {
                stage.setScene(new Scene(frame(), DeskWindow.WIDTH, DeskWindow.HEIGHT));
                stage.show();
                model.load();
                model.campaignProperty()
                        .set(model.campaigns().stream()
                                .filter(campaign -> campaign.id() == campaignId)
                                .findFirst()
                                .orElseThrow());
                model.screenProperty().set(Screen.REPORTS);
                stage.getScene().addPostLayoutPulseListener(this::laidOut);
                start();
            } catch (RuntimeException e) {
                fail(e);
            }
        }

        private DeskFrame frame() {
            var taste = Taste.of(Theme.LIGHT);
            taste.apply();
            var messages = new Messages(Preferences.VIETNAMESE);
            var faults = new FaultHandler(
                    (code, details) -> measured.completeExceptionally(new IllegalStateException(details)));
            return new DeskFrame(
                    model,
                    messages,
                    faults,
                    new SystemFileDialogs(),
                    taste,
                    new ScreenGuide(model, new SystemFileDialogs(), taste),
                    WindowWays.NONE);
        }

        @Override
        public void handle(long now) {
            var before = begun;
            begun = System.nanoTime();
            if (frame > 0) {
                intervals[frame - 1] = begun - before;
            }
            if (frame == frames) {
                finish();
                return;
            }
            try {
                scroll();
            } catch (RuntimeException e) {
                fail(e);
            }
        }

        private void finish() {
            var rows = model.screens().reports().items().size();
            measured.complete(FrameTimes.of(rows, intervals, work));
            close();
        }

        private void scroll() {
            var table = stage.getScene().lookup("#report-table");
            if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
                requireWarm();
                return;
            }
            if (frame < frames / 2) {
                flow.scrollPixels(WHEEL);
            } else {
                flow.setPosition((frame - frames / 2) * 2.0 / frames);
            }
        }

        /// The table gets its rows when it is first laid out, which is one of the frames that are not
        /// counted.
        private void requireWarm() {
            if (frame >= 0) {
                throw new IllegalStateException("the table has no rows to scroll after " + WARM + " frames");
            }
        }

        /// Style and layout are done; what follows is drawn on another thread.
        private void laidOut() {
            if (frame >= 0 && frame < frames) {
                work[frame] = System.nanoTime() - begun;
            }
            frame++;
        }

        private void fail(RuntimeException problem) {
            measured.completeExceptionally(problem);
            close();
        }

        private void close() {
            stop();
            stage.close();
            model.close();
        }
    }
}
