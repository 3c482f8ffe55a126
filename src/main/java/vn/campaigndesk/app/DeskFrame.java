package vn.campaigndesk.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.ShowsUnit;
import vn.campaigndesk.followup.ContactLog;
import vn.campaigndesk.intake.IntakeQueue;
import vn.campaigndesk.intake.IntakeView;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.LongWorksButton;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.ScreenKeys;
import vn.campaigndesk.ui.Shortcut;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.ZoomPane;

/// The frame of the window in one language: navigation at the left, campaign at the top, the screen, the
/// status line.
public final class DeskFrame extends StackPane {
    /// Below this width the navigation shows pictures only, and leaves its room to the screen.
    private static final double NARROW = 1100;

    /// Below this height it shows nothing but the screens.
    private static final double LOW = 560;

    private final DeskViewModel desk;
    private final Messages messages;
    private final FaultHandler faults;
    private final Notices notices = new Notices();
    private final UndoControls undo;
    private final QuickLog log;
    private final HeadBar bar;
    private final StackPane place = new StackPane();
    private final HBox sampleBanner = new HBox();
    private final FrameCommands commands;
    private final CommandPalette palette;
    private final EventHandler<KeyEvent> keys = this::shortcut;
    private final ScreenViews views;
    private final Map<Screen, Parent> screens = new EnumMap<>(Screen.class);

    /// The frame over its view model.
    ///
    /// @param files asks for files
    /// @param taste how the person likes it
    /// @param guide how the program is used
    /// @param ways what the window does
    DeskFrame(
            DeskViewModel desk,
            Messages messages,
            FaultHandler faults,
            FileDialogs files,
            Taste taste,
            ScreenGuide guide,
            WindowWays ways) {
        this.desk = desk;
        this.messages = messages;
        this.faults = faults;
        undo = new UndoControls(desk, messages, notices);
        log = new QuickLog(new ContactLog(desk.screens().followUp(), messages), this::unitInSight, messages);
        bar = new HeadBar(desk, messages, undo, log);
        commands = new FrameCommands(this, desk, messages, undo, log, guide, taste, this::openPalette, ways);
        views = new ScreenViews(desk, messages, notices, files, taste, commands::shortcuts, ways);
        palette = new CommandPalette(desk, commands.all(), messages);
        buildBanner();
        getChildren().addAll(frame(taste, ways), notices);
        follow();
        new FileDrop(this, messages, this::receive);
    }

    private BorderPane frame(Taste taste, WindowWays ways) {
        var navigation = new Navigation(desk, messages, new TasteFoot(taste, messages));
        widthProperty().subscribe(wide -> {
            var narrow = wide.doubleValue() > 0 && wide.doubleValue() < NARROW;
            navigation.narrow(narrow);
            bar.narrow(narrow);
        });
        heightProperty().subscribe(high -> navigation.low(high.doubleValue() > 0 && high.doubleValue() < LOW));
        // what stands above the screen moves with it where a low window has no room for both
        var above = new VBox(sampleBanner, new WelcomeStrip(desk, taste, messages, bar::edit, ways::openSample));
        var room = new ZoomPane();
        room.setId("screen-room");
        room.show(new BorderPane(place, above, null, null, null));
        var frame = new BorderPane(new BorderPane(room, bar, null, null, null));
        frame.getStyleClass().add("desk");
        frame.setLeft(navigation);
        frame.setBottom(statusBar());
        return frame;
    }

    private void follow() {
        desk.screenProperty().subscribe(this::show);
        desk.campaignProperty().subscribe(this::showSample);
        desk.failureProperty().subscribe(this::tell);
        desk.foundProperty().subscribe(this::tellFound);
        desk.screens().drafts().restoredProperty().subscribe(this::tellRestored);
        sceneProperty().subscribe(this::listen);
    }

    /// The keys that mean something in the whole window, in the language of the frame.
    List<Shortcut> shortcuts() {
        return commands.shortcuts();
    }

    /// Opens what is proposed for the campaign that follows the shown one.
    void nextCampaign() {
        bar.next();
    }

    /// Files let go anywhere on the window are reports to come.
    void receive(List<Path> paths) {
        if (intake() instanceof IntakeView view) {
            desk.screenProperty().set(Screen.INTAKE);
            view.drop(paths);
        }
    }

    private void tellFound(IntakeQueue.@Nullable Dropped found) {
        if (found != null && getScene() != null && intake() instanceof IntakeView view) {
            view.tellFound(found);
        }
    }

    private void tellRestored(List<String> places) {
        if (!places.isEmpty() && getScene() != null) {
            notices.show(
                    messages.get("report.drafts.restored", places.size()),
                    Tone.WARNING,
                    messages.get("report.drafts.open"),
                    desk::openRestored);
        }
    }

    private Parent intake() {
        return screens.computeIfAbsent(Screen.INTAKE, views::of);
    }

    private void buildBanner() {
        sampleBanner.getStyleClass().add("sample-banner");
        sampleBanner
                .getChildren()
                .addAll(new FontIcon(MaterialDesignA.ALERT_OUTLINE), new Label(messages.get("app.sample")));
    }

    private HBox statusBar() {
        var place = new Label(messages.get("app.data", desk.path()));
        place.setMinWidth(0);
        place.setTooltip(new Tooltip(place.getText()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var offline = new Label(messages.get("app.offline"));
        offline.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new HBox(offline, place, gap, new LongWorksButton(desk.works(), messages), backup());
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    /// When the data were copied last; leads to the copies.
    private Hyperlink backup() {
        var link = new Hyperlink();
        link.setId("status-backup");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> desk.screenProperty().set(Screen.SETTINGS));
        var backups = desk.screens().backups();
        backups.backups()
                .subscribe(() -> link.setText(
                        backups.backups().isEmpty()
                                ? messages.get("backup.status.none")
                                : messages.get(
                                        "backup.status",
                                        Formats.moment(
                                                backups.backups().getFirst().made(), backups.zone()))));
        link.setText(messages.get("backup.status.none"));
        return link;
    }

    private void show(Screen screen) {
        place.getChildren().setAll(screens.computeIfAbsent(screen, views::of));
    }

    private void showSample(@Nullable Campaign campaign) {
        var sample = campaign != null && campaign.sample();
        sampleBanner.setVisible(sample);
        sampleBanner.setManaged(sample);
    }

    /// A frame that is not in the window - it is being built, or another language has taken its place - tells
    /// nothing: each failure is said once.
    private void tell(@Nullable Exception failure) {
        if (getScene() == null) {
            return;
        }
        if (failure instanceof ExpectedFailure expected) {
            notices.show(expected.explain(messages), Tone.DANGER);
        } else if (failure != null) {
            faults.handle(failure);
        }
    }

    /// Keys are heard at the window, not at the frame: they must work wherever the focus is, even nowhere.
    private void listen(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        if (after != null) {
            after.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void shortcut(KeyEvent event) {
        if (palette.isOpen()) {
            return; // keys are the palette's own
        }
        // the screen comes first: what was done in it last is taken back before what was stored last
        if (isScreenKey(event) || commands.press(event)) {
            event.consume();
        }
    }

    private void openPalette() {
        palette.openOver(this);
    }

    /// The screen that is shown.
    @Nullable
    Parent shown() {
        return screens.get(desk.screenProperty().get());
    }

    void tellBackup() {
        notices.show(messages.get("app.command.backup.done"), Tone.SUCCESS);
    }

    private Optional<Recipient> unitInSight() {
        return screens.get(desk.screenProperty().get()) instanceof ShowsUnit shown
                ? shown.unitInSight()
                : Optional.empty();
    }

    private boolean isScreenKey(KeyEvent event) {
        return screens.get(desk.screenProperty().get()) instanceof ScreenKeys shown && shown.press(event);
    }
}
