package vn.campaigndesk.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Theme;
import vn.campaigndesk.vault.Patience;

/// A person at the desk: the real window over a real data folder on the toolkit without a display, and a
/// robot's hands. The system's file dialogs, which are not there without a display, always answer with one
/// folder.
final class DeskRobot extends FxRobot {
    /// What lies in this folder of the dialogs' folder is chosen when several files are asked for.
    static final String OFFERED = "offered";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// So often what waits for the window's thread is gone through.
    private static final int ROUNDS = 2;

    private final Desk desk;
    private final Stage stage;
    private final DeskWindow window;
    private int clicks;
    private int keys;
    private int letters;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Optional<AfterClosing> afterwards = Optional.empty();

    DeskRobot(Path data, Path saved, LocalDate today) throws Exception {
        this(Desk.open(data, clock(today)), saved);
    }

    /// A person at a desk that is open; it is closed with the window.
    DeskRobot(Desk desk, Path saved) throws Exception {
        FxToolkit.registerPrimaryStage();
        this.desk = desk;
        desk.preferences().set(Settings.WELCOMED, true);
        stage = onWindowThread(() -> {
            Platform.setImplicitExit(false);
            Theme.install();
            return new Stage();
        });
        window = onWindowThread(() -> {
            var opened = new DeskWindow(
                    stage,
                    desk,
                    new OneFolder(saved),
                    List.of(new Rectangle2D(0, 0, 1366, 768)),
                    new Patience(time -> {}),
                    () -> {},
                    work -> {
                        afterwards = work;
                        closed.countDown();
                    });
            opened.show();
            return opened;
        });
        until(() -> node("#nav-overview") != null);
    }

    /// Nine o'clock in the morning of a day.
    static Clock clock(LocalDate today) {
        return Clock.fixed(today.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    }

    Desk desk() {
        return desk;
    }

    /// What the window asks to be done with the data; waits until it has closed them.
    Optional<AfterClosing> afterwards() throws InterruptedException {
        closed.await();
        return afterwards;
    }

    /// Waits for something that background work brings about, however slow the machine.
    void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onWindowThread(condition));
        drained();
    }

    /// Waits until the window's thread has done what waited for it, and what that has asked for in turn. TestFX
    /// goes through the queue five times and rests each time; that was most of the time of the tests of the
    /// window.
    private static void drained() {
        WaitForAsyncUtils.waitForFxEvents(ROUNDS);
    }

    /// What the window shows.
    DeskViewModel model() {
        return window.model();
    }

    /// How the person likes it.
    Taste taste() {
        return window.taste();
    }

    /// What locks the window when nobody touches anything.
    IdleLock idle() {
        return window.idle();
    }

    /// Waits until nothing is done any more, behind the window or in it.
    void settled() throws Exception {
        drained();
        until(() -> !window.isBusy());
        until(() -> !window.isBusy());
    }

    /// Puts a text into a field, as pasting over all of it does.
    void fill(String id, String text) throws Exception {
        var field = lookup(id).queryAs(TextInputControl.class);
        onWindowThread(() -> {
            field.setText(text);
            return true;
        });
    }

    /// Waits until nothing is done any more behind the window, and what came of it is in the window; what then
    /// moves in it is not waited for.
    void calm() throws Exception {
        for (var idle = 0; idle < 2; idle++) {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !window.isBusy());
            if (onWindowThread(window::isBusy)) {
                idle = 0;
            }
        }
    }

    /// What a field says is wrong; empty while nothing is.
    String problem(String id) {
        return lookup(id + "-problem").queryLabeled().getText();
    }

    /// Pictures of the window in which a node is, light and dark, for a person to look at; scrolled to the node.
    void pictures(String id, String name) throws Exception {
        var node = lookup(id).query();
        var scene = node.getScene();
        onWindowThread(() -> {
            scrollTo(node);
            return true;
        });
        for (var theme : Theme.values()) {
            var taken = DeskRobot.<BufferedImage>onWindowThread(() -> {
                theme.apply();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
            });
            var file = Path.of("target", "screens", name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(taken, "png", file.toFile());
        }
        onWindowThread(() -> {
            Theme.LIGHT.apply();
            return true;
        });
    }

    private static void scrollTo(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane scroll) {
                var content = scroll.getContent();
                var top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                        .getMinY();
                var hidden = content.getBoundsInLocal().getHeight()
                        - scroll.getViewportBounds().getHeight();
                scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
            }
        }
    }

    /// The node with an id, null when it is not on the screen.
    Node node(String id) {
        return stage.getScene().getRoot().lookup(id);
    }

    /// Whether the keyboard goes to a node. Asked of the window's contents: whether the toolkit without a
    /// display takes the window itself for the active one depends on which window was closed last.
    boolean hasKeyboard(String id) {
        return node(id) != null && stage.getScene().getFocusOwner() == node(id);
    }

    static <T> T onWindowThread(Callable<T> work) throws Exception {
        return Platform.isFxApplicationThread()
                ? work.call()
                : WaitForAsyncUtils.asyncFx(work).get(60, TimeUnit.SECONDS);
    }

    @Override
    public FxRobot press(KeyCode... codes) {
        keys += codes.length;
        super.press(codes);
        return this;
    }

    @Override
    public FxRobot type(KeyCode... codes) {
        keys += codes.length;
        super.type(codes);
        return this;
    }

    @Override
    public FxRobot write(String text) {
        letters += text.length();
        super.write(text);
        return this;
    }

    @Override
    public FxRobot clickOn(String query, MouseButton... buttons) {
        clicks++;
        super.clickOn(query, buttons);
        return this;
    }

    @Override
    public FxRobot clickOn(Node node, MouseButton... buttons) {
        clicks++;
        super.clickOn(node, buttons);
        return this;
    }

    /// Keys pressed so far beside the letters and digits of what was written; a key held with another
    /// counts too.
    int keys() {
        return keys;
    }

    /// Says what a journey took.
    void tell(String journey) {
        System.out.printf("journey %s: %d clicks, %d keys, %d letters and digits%n", journey, clicks, keys, letters);
    }

    /// Closes the window as a person does and waits until the data are closed too.
    void leave() throws Exception {
        onWindowThread(() -> {
            closeWhatStandsOver();
            stage.close();
            return true;
        });
        if (!closed.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the window did not close");
        }
    }

    /// A display closes a dialog with the window it stands over; the toolkit without one leaves it open, and
    /// the next test would find its buttons before those of its own dialog. A dialog is still open here when a
    /// test is content with what has been stored and does not wait for the dialog to hear of it.
    private void closeWhatStandsOver() {
        for (var open : List.copyOf(Window.getWindows())) {
            if (open instanceof Stage dialog && dialog.getOwner() != null) {
                dialog.hide();
            }
        }
    }

    /// Closes the window as a person does who is asked about what is not saved; the question is open then.
    void askToLeave() {
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private record OneFolder(Path folder) implements FileDialogs {
        @Override
        public Optional<Path> save(Window owner, String proposed, List<Kind> kinds) {
            return Optional.of(folder.resolve(proposed + kinds.getFirst().ending()));
        }

        @Override
        public Optional<Path> open(Window owner, String name, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public List<Path> openSeveral(Window owner, String title) {
            var offered = folder.resolve(OFFERED);
            if (!Files.isDirectory(offered)) {
                return List.of();
            }
            try (var files = Files.list(offered)) {
                return files.sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Path> folder(Window owner, String title) {
            return Optional.of(folder);
        }
    }
}
