package vn.campaigndesk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.SystemFileDialogs;
import vn.campaigndesk.ui.Theme;
import vn.campaigndesk.ui.ZoomPane;

/// Writes a picture of every screen, light and dark, as the officer would see it on the usual screen. Made on a
/// toolkit without a display, by the very frame that the window shows.
public final class ScreenPictures {
    private static final int PATIENCE = 1200;

    private final Desk desk;

    /// Pictures of the newest campaign on a desk.
    public ScreenPictures(Desk desk) {
        this.desk = desk;
    }

    /// Writes `overview-light.png` and its like into a folder, starting the toolkit if need be.
    ///
    /// @return the files in the order of the screens
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        start();
        var files = new ArrayList<Path>();
        for (var theme : Theme.values()) {
            for (var screen : Screen.values()) {
                var name = screen.name().toLowerCase(Locale.ROOT) + "-"
                        + theme.name().toLowerCase(Locale.ROOT) + ".png";
                files.add(picture(theme, screen, folder.resolve(name), ScreenPictures::openAsking));
            }
        }
        return files;
    }

    static void start() {
        var started = new CompletableFuture<Void>();
        Runnable install = () -> {
            Theme.install();
            started.complete(null);
        };
        try {
            Platform.setImplicitExit(false);
            Platform.startup(install);
        } catch (IllegalStateException e) {
            // the toolkit runs already
            Platform.runLater(install);
        }
        started.join();
    }

    /// Writes a picture of one screen.
    ///
    /// @param prepared brings the screen into the state that the picture is to show
    Path picture(Theme theme, Screen screen, Path file, Consumer<DeskViewModel> prepared) throws IOException {
        return picture(theme, screen, 100, file, prepared);
    }

    /// Writes a picture of one screen in another size.
    ///
    /// @param percent of the usual size
    Path picture(Theme theme, Screen screen, int percent, Path file, Consumer<DeskViewModel> prepared)
            throws IOException {
        start();
        var taken = new CompletableFuture<Path>();
        Platform.runLater(() -> new Sitting(theme, screen, percent, file, prepared, taken).begin());
        try {
            return taken.join();
        } catch (CompletionException e) {
            var what = "no picture of " + screen;
            if (e.getCause() instanceof IOException unwritten) {
                throw new IOException(what, unwritten);
            }
            throw new IllegalStateException(what, e.getCause());
        }
    }

    /// A report that has something to ask shows more of the form than one that has not.
    private static void openAsking(DeskViewModel model) {
        var items = model.screens().reports().items();
        if (model.screenProperty().get() == Screen.REPORTS && !items.isEmpty()) {
            model.screens()
                    .reports()
                    .open(items.stream()
                            .filter(item -> item.questions() > 0)
                            .findFirst()
                            .orElse(items.getFirst())
                            .report());
        }
    }

    /// One screen sitting for its picture: shown, waited for until nothing is missing, taken, closed.
    private final class Sitting extends AnimationTimer {
        private final Theme theme;
        private final Screen screen;
        private final int percent;
        private final Path file;
        private final Consumer<DeskViewModel> prepared;
        private final CompletableFuture<Path> taken;
        private final Stage stage = new Stage();
        private final DeskViewModel model =
                new DeskViewModel(desk, new InlineTasks(), Platform::runLater, Preferences.VIETNAMESE);
        private int pulses;

        Sitting(
                Theme theme,
                Screen screen,
                int percent,
                Path file,
                Consumer<DeskViewModel> prepared,
                CompletableFuture<Path> taken) {
            this.theme = theme;
            this.screen = screen;
            this.percent = percent;
            this.file = file;
            this.prepared = prepared;
            this.taken = taken;
        }

        void begin() {
            try {
                var taste = Taste.of(theme);
                taste.apply();
                var messages = new Messages(Preferences.VIETNAMESE);
                var faults = new FaultHandler(
                        (code, details) -> taken.completeExceptionally(new IllegalStateException(details)));
                var frame = new DeskFrame(
                        model,
                        messages,
                        faults,
                        new SystemFileDialogs(),
                        taste,
                        new ScreenGuide(model, new SystemFileDialogs(), taste),
                        WindowWays.NONE);
                var zoom = new ZoomPane(DeskWindow.LEAST_WIDTH, DeskWindow.LEAST_HEIGHT);
                zoom.zoom(percent);
                zoom.show(frame);
                stage.setScene(new Scene(zoom, DeskWindow.WIDTH, DeskWindow.HEIGHT));
                stage.show();
                model.screenProperty().set(screen);
                model.load();
                prepared.accept(model);
                start();
            } catch (RuntimeException e) {
                finish(e);
            }
        }

        @Override
        public void handle(long now) {
            pulses++;
            if (isReady() || pulses > PATIENCE) {
                try {
                    ImageIO.write(
                            SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
                    finish(null);
                } catch (IOException | UncheckedIOException e) {
                    finish(e);
                }
            }
        }

        private boolean isReady() {
            return pulses > 5 && (stage.getScene().getRoot().lookup("#pages") == null || pagesAreDrawn());
        }

        private boolean pagesAreDrawn() {
            if (stage.getScene().getRoot().lookup("#pages") == null) {
                return pulses > 30;
            }
            return pulses > 60
                    && stage.getScene().getRoot().lookupAll("#pages ImageView").stream()
                                    .filter(ScreenPictures::isDrawn)
                                    .count()
                            > (screen == Screen.CONSOLIDATION ? 2 : 0);
        }

        private void finish(@Nullable Exception problem) {
            stop();
            stage.close();
            model.close();
            if (problem == null) {
                taken.complete(file);
            } else {
                taken.completeExceptionally(problem);
            }
        }
    }

    private static boolean isDrawn(Node node) {
        return node instanceof ImageView view && view.getImage() != null;
    }
}
