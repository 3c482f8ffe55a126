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
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.task.BackgroundTasks;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Theme;
import vn.campaigndesk.vault.Patience;

/// The program's window over an open desk.
public final class DeskWindow {
    private static final System.Logger LOG = System.getLogger(DeskWindow.class.getName());

    /// The officer's usual screen; the window asks for no more.
    static final double WIDTH = 1366;

    static final double HEIGHT = 768;

    private final Stage stage;
    private final Desk desk;
    private final FileDialogs files;
    private final Rectangle2D room;
    private final Consumer<Optional<AfterClosing>> closed;
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DeskWindow::worker);
    private final Tasks tasks = new BackgroundTasks(workers, Platform::runLater);
    private final FaultHandler faults = new FaultHandler(this::showFault);
    private final StackPane root = new StackPane();
    private final FrontRequest front;
    private final LockPane lock;
    private final IdleLock idle;
    /// One frame for each taste: frames listen to the view model for life, so there must not be one for each click.
    private final Map<Preferences, DeskFrame> frames = new HashMap<>();

    private Optional<AfterClosing> afterwards = Optional.empty();
    private Preferences preferences;
    private DeskViewModel model;

    /// A window that is not shown yet.
    ///
    /// @param files asks for files
    /// @param room the space on the screen; the window takes no more of it than the usual screen has
    /// @param patience makes who tries passwords wait
    /// @param closed what happens once it is closed and all work is done; is told what is to be done with the
    ///     data, if anything is
    public DeskWindow(
            Stage stage,
            Desk desk,
            FileDialogs files,
            Rectangle2D room,
            Patience patience,
            Consumer<Optional<AfterClosing>> closed) {
        this.stage = stage;
        this.desk = desk;
        this.files = files;
        this.room = room;
        this.closed = closed;
        this.preferences = desk.preferences().load();
        this.front = FrontRequest.answer(desk.path(), () -> Platform.runLater(this::comeToFront));
        this.model = new DeskViewModel(desk, tasks, Platform::runLater, preferences.language());
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

    /// Whether work is done or waits to be done behind the window.
    boolean isBusy() {
        return workers.getActiveCount() > 0 || !workers.getQueue().isEmpty();
    }

    /// Shows the window.
    public void show() {
        Thread.setDefaultUncaughtExceptionHandler(faults);
        theme().apply();
        Locale.setDefault(preferences.language());
        stage.setScene(new Scene(root, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight())));
        stage.getIcons().setAll(List.of(icon(32), icon(64), icon(128), icon(256)));
        stage.setMinWidth(Math.min(1100, room.getWidth()));
        stage.setMinHeight(Math.min(640, room.getHeight()));
        stage.setOnCloseRequest(this::askBeforeClosing);
        stage.setOnHidden(event -> finish());
        build();
        stage.show();
        idle.after(desk.protection().isOn() ? desk.preferences().lockMinutes() : 0);
        model.screens().backups().makeDaily();
        model.screens().backups().load();
    }

    private void build() {
        stage.setTitle(messages().get("app.name"));
        root.getChildren().setAll(frames.computeIfAbsent(preferences, taste -> frame()));
        model.load();
    }

    private DeskFrame frame() {
        var messages = messages();
        return new DeskFrame(
                model, messages, faults, files, taste(messages), messages.get("app.data", desk.path()), new Ways());
    }

    private Node taste(Messages messages) {
        return foot(
                messages,
                preferences.dark(),
                () -> prefer(preferences.withDark(!preferences.dark())),
                () -> prefer(
                        preferences.withLanguage(preferences.isEnglish() ? Preferences.VIETNAMESE : Locale.ENGLISH)));
    }

    /// The two buttons at the foot of the navigation.
    static Node foot(Messages messages, boolean dark, Runnable turnTheme, Runnable turnLanguage) {
        var theme = button(
                MaterialDesignT.THEME_LIGHT_DARK, messages.get(dark ? "app.theme.light" : "app.theme.dark"), turnTheme);
        theme.setId("theme");
        var language = button(MaterialDesignW.WEB, messages.get("app.language.other"), turnLanguage);
        language.setId("language");
        var foot = new VBox(theme, language);
        foot.getStyleClass().add("nav-foot");
        return foot;
    }

    private static Button button(Ikon icon, String text, Runnable action) {
        var button = new Button(text, new FontIcon(icon));
        button.getStyleClass().add("flat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void prefer(Preferences wanted) {
        var languageChanged = !wanted.language().equals(preferences.language());
        preferences = wanted;
        desk.preferences().save(wanted);
        theme().apply();
        if (languageChanged) {
            Locale.setDefault(wanted.language());
            model.speak(wanted.language());
        }
        build();
    }

    private Theme theme() {
        return preferences.dark() ? Theme.DARK : Theme.LIGHT;
    }

    private Messages messages() {
        return new Messages(preferences.language());
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
            front.close();
            idle.close();
            model.close();
            workers.close();
            backUp();
            desk.close();
        } finally {
            // whatever happens, nobody waits for a window that is gone
            closed.accept(afterwards);
        }
    }

    /// The window is gone, so a copy that could not be made is told when it opens again: its moment in the status line
    /// stays the old one.
    private void backUp() {
        try {
            desk.backups().make(BackupReason.EXIT);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "no copy on closing", e);
        }
    }

    private void showFault(String code, String details) {
        Platform.runLater(() -> {
            var messages = messages();
            var alert = new Alert(Alert.AlertType.ERROR, messages.get("app.fault.text", code));
            alert.setHeaderText(messages.get("app.fault.title"));
            var area = new TextArea(details);
            area.setEditable(false);
            alert.getDialogPane().setExpandableContent(area);
            alert.show();
        });
    }

    private static Image icon(int size) {
        return new Image(Objects.requireNonNull(DeskWindow.class.getResource("icon-" + size + ".png"))
                .toExternalForm());
    }
}
