package vn.campaigndesk.app;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.settings.WindowPlace;
import vn.campaigndesk.task.BackgroundTasks;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Theme;
import vn.campaigndesk.ui.ZoomPane;
import vn.campaigndesk.vault.Patience;

/// The program's window over an open desk.
public final class DeskWindow {
    private static final System.Logger LOG = System.getLogger(DeskWindow.class.getName());

    /// The officer's usual screen; the window asks for no more.
    static final double WIDTH = 1366;

    static final double HEIGHT = 768;

    /// How narrow and low the contents can be: what is enlarged beyond is scrolled.
    static final double LEAST_WIDTH = 640;

    static final double LEAST_HEIGHT = 360;

    private final Stage stage;
    private final Desk desk;
    private final FileDialogs files;
    private final List<Rectangle2D> rooms;
    private final Consumer<Optional<AfterClosing>> closed;
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DeskWindow::worker);
    private final Tasks tasks = new BackgroundTasks(workers, Platform::runLater);
    private final FaultHandler faults = new FaultHandler(this::showFault);
    private final FaultDialog faultDialog;
    private final Taste taste;
    private final ZoomPane zoom = new ZoomPane(LEAST_WIDTH, LEAST_HEIGHT);
    private final StackPane root = new StackPane(zoom);
    private final FrontRequest front;
    private final Runnable openSample;
    private final LockPane lock;
    private final IdleLock idle;
    /// One frame for each language: frames listen to the view model for life, so there must not be one for each
    /// click.
    private final Map<Locale, DeskFrame> frames = new HashMap<>();

    private final DeskViewModel model;
    private final ScreenGuide guide;
    private Optional<AfterClosing> afterwards = Optional.empty();
    private Optional<WindowPlace> place;
    /// Whether the person was asked about what is not saved, and leaves without it.
    private boolean leftUnsaved;

    /// A window that is not shown yet.
    ///
    /// @param files asks for files
    /// @param rooms the space on each screen, the main one first; a new window takes no more than a
    ///     usual one has
    /// @param patience makes who tries passwords wait
    /// @param openSample opens made-up data in another window
    /// @param closed what happens once it is closed and all work is done; is told what is to be done
    ///     with the data,
    ///     if anything is
    public DeskWindow(
            Stage stage,
            Desk desk,
            FileDialogs files,
            List<Rectangle2D> rooms,
            Patience patience,
            Runnable openSample,
            Consumer<Optional<AfterClosing>> closed) {
        this.stage = stage;
        this.desk = desk;
        this.files = files;
        this.rooms = List.copyOf(rooms);
        this.openSample = openSample;
        this.closed = closed;
        this.taste = new Taste(desk.preferences());
        this.place = taste.get(Settings.WINDOW);
        this.faultDialog = new FaultDialog(stage, this::messages);
        this.front = FrontRequest.answer(desk.path(), () -> Platform.runLater(this::comeToFront));
        this.model = new DeskViewModel(desk, tasks, Platform::runLater, language());
        this.guide = new ScreenGuide(model, files, taste);
        this.lock = new LockPane(stage, root, desk.protection(), tasks, patience, this::messages);
        this.idle = new IdleLock(lock::lock);
    }

    private static Thread worker(Runnable work) {
        var thread = new Thread(work, "desk-worker");
        thread.setDaemon(true);
        return thread;
    }

    /// What locks it when nobody touches anything.
    IdleLock idle() {
        return idle;
    }

    /// What the window shows.
    DeskViewModel model() {
        return model;
    }

    /// How the person likes it.
    Taste taste() {
        return taste;
    }

    /// Whether work is done or waits to be done behind the window.
    boolean isBusy() {
        return model.isHurried()
                || workers.getActiveCount() > 0
                || !workers.getQueue().isEmpty();
    }

    /// Shows the window.
    public void show() {
        prepare();
        appear();
    }

    /// Makes all that the window shows, and begins to read it; [#appear()] comes next. What has been read by
    /// then is shown from the first frame on, if the window's thread has had a turn to take it.
    void prepare() {
        Thread.setDefaultUncaughtExceptionHandler(faults);
        taste.dress();
        Locale.setDefault(language());
        var room = rooms.getFirst();
        stage.setScene(new Scene(root, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        stage.getIcons().setAll(List.of(icon(32), icon(64), icon(128), icon(256)));
        stage.setMinWidth(Math.min(1100, room.getWidth()));
        stage.setMinHeight(Math.min(640, room.getHeight()));
        stage.setOnCloseRequest(this::askBeforeClosing);
        stage.setOnHidden(event -> finish());
        enlarge();
        model.hurry(true);
        build();
        taste.chosenProperty().subscribe(this::follow);
        settle();
        // styled here and not when it appears: by then the first figures have been read, and have come with it
        Theme.dress(stage.getScene());
        root.applyCss();
    }

    void appear() {
        stage.show();
        idle.after(desk.protection().isOn() ? desk.preferences().lockMinutes() : 0);
        FirstFrame.after(this::goOn);
    }

    /// What nobody has to wait for.
    private void goOn() {
        if (!stage.isShowing()) {
            return;
        }
        model.hurry(false);
        model.screens().backups().makeDaily();
        model.screens().backups().load();
    }

    /// Runs once the campaign's overview has been read and drawn: the person can begin to work.
    void onFirstFrame(Runnable drawn) {
        var waiting = new AtomicBoolean(true);
        model.screens().overview().overviewProperty().subscribe(read -> {
            if (read != null && waiting.getAndSet(false)) {
                FirstFrame.after(drawn);
            }
        });
    }

    /// Puts the window where it stood last, if that is still on a screen.
    private void settle() {
        place.ifPresent(last -> {
            var at = last.on(rooms);
            stage.setX(at.getMinX());
            stage.setY(at.getMinY());
            stage.setWidth(at.getWidth());
            stage.setHeight(at.getHeight());
            stage.setMaximized(last.maximized());
        });
        watchPlace();
    }

    private void watchPlace() {
        stage.xProperty().subscribe(this::remember);
        stage.yProperty().subscribe(this::remember);
        stage.widthProperty().subscribe(this::remember);
        stage.heightProperty().subscribe(this::remember);
    }

    /// A window that fills its screen, or is put away, still knows where it stood before.
    private void remember() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            place = Optional.of(new WindowPlace(
                    (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), false));
        }
    }

    private void keepPlace() {
        place.ifPresent(last -> desk.preferences()
                .set(
                        Settings.WINDOW,
                        Optional.of(new WindowPlace(
                                last.x(), last.y(), last.width(), last.height(), stage.isMaximized()))));
    }

    private void build() {
        stage.setTitle(messages().get("app.name"));
        // read in the background while the frame is built
        model.load();
        var frame = frames.computeIfAbsent(language(), spoken -> frame());
        zoom.show(frame);
        guide.speak(frame.shortcuts(), messages());
    }

    private DeskFrame frame() {
        return new DeskFrame(model, messages(), faults, files, taste, guide, new Ways());
    }

    /// What is chosen holds at once.
    private void follow(Preferences before, Preferences now) {
        if (!before.get(Settings.LOOK).equals(now.get(Settings.LOOK))
                || !before.get(Settings.ACCENT).equals(now.get(Settings.ACCENT))) {
            taste.apply();
        }
        if (!before.get(Settings.SIZE).equals(now.get(Settings.SIZE))) {
            enlarge();
        }
        if (!before.get(Settings.LANGUAGE).equals(now.get(Settings.LANGUAGE))) {
            Locale.setDefault(language());
            model.speak(language());
            build();
        }
    }

    private void enlarge() {
        zoom.zoom(taste.get(Settings.SIZE));
        Theme.enlarge(stage.getScene(), taste.get(Settings.SIZE));
    }

    private Locale language() {
        return taste.get(Settings.LANGUAGE);
    }

    private Messages messages() {
        return new Messages(language());
    }

    private void askBeforeClosing(WindowEvent event) {
        if (!model.screens().hasUnsaved()) {
            return;
        }
        var messages = messages();
        var leave = new ButtonType(messages.get("app.unsaved.leave"), ButtonData.OTHER);
        var stay = new ButtonType(messages.get("app.unsaved.stay"), ButtonData.CANCEL_CLOSE);
        var question = new Alert(Alert.AlertType.CONFIRMATION, messages.get("app.unsaved.text"), leave, stay);
        question.initOwner(stage);
        question.setHeaderText(messages.get("app.unsaved.title"));
        if (question.showAndWait().orElse(stay) != leave) {
            event.consume();
        } else {
            leftUnsaved = true;
        }
    }

    private final class Ways implements WindowWays {
        /// What is typed is asked about first, as by every closing.
        @Override
        public void close(AfterClosing work) {
            afterwards = Optional.of(work);
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            if (stage.isShowing()) {
                afterwards = Optional.empty();
            }
        }

        @Override
        public void openSample() {
            openSample.run();
        }

        @Override
        public void lock() {
            lock.lock();
        }

        @Override
        public int minutes() {
            return desk.preferences().lockMinutes();
        }

        @Override
        public void keepMinutes(int minutes) {
            desk.preferences().keepLockMinutes(minutes);
            idle.after(minutes);
        }
    }

    private void comeToFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void finish() {
        try {
            keepPlace();
            taste.close();
            front.close();
            idle.close();
            model.screens().drafts().flush();
            model.close();
            workers.close();
            discardDrafts();
            backUp();
            desk.close();
        } finally {
            // whatever happens, nobody waits for a window that is gone
            closed.accept(afterwards);
        }
    }

    /// Only when all that was being written is written: what is kept of a form could come back after it was forgotten.
    private void discardDrafts() {
        if (leftUnsaved) {
            try {
                model.discardDrafts();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "what was left is given back", e);
            }
        }
    }

    /// The window is gone, so a copy that could not be made is told when it opens again: its moment in the
    /// status line stays the old one.
    private void backUp() {
        try {
            desk.backups().make(BackupReason.EXIT);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "no copy on closing", e);
        }
    }

    private void showFault(String code, String details) {
        Platform.runLater(() -> faultDialog.show(code, details));
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(DeskWindow.class.getResource("icon-" + size + ".png"))
                .toExternalForm());
    }
}
