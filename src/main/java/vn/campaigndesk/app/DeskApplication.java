package vn.campaigndesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.settings.Settings;
import vn.campaigndesk.task.BackgroundTasks;
import vn.campaigndesk.task.Tasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.SystemFileDialogs;
import vn.campaigndesk.ui.Theme;
import vn.campaigndesk.vault.DataKey;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Unlock;

/// Starts the toolkit, opens the desk and shows its window.
public final class DeskApplication {
    private static final int FAILED = 3;

    /// Made-up data lie in a folder of their own beside the real ones, by this ending of its name.
    private static final String SAMPLE = "-sample";

    private final Path data;
    private final Clock clock;
    private final CountDownLatch done = new CountDownLatch(1);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "desk-opening");
        thread.setDaemon(true);
        return thread;
    });
    private final Tasks tasks = new BackgroundTasks(worker, Platform::runLater);
    private final Patience patience = new Patience(Patience::sleep);
    private final Messages messages = new Messages(Preferences.VIETNAMESE);
    private final StartPhases phases;
    private Unlock given;
    private @Nullable DataKey key;
    private int outcome;

    private DeskApplication(Path data, Clock clock, Unlock given, StartPhases phases) {
        this.data = data;
        this.clock = clock;
        this.phases = phases;
        this.given = given;
    }

    /// Brings the window to the front in which another program shows a data folder.
    ///
    /// @return whether there is one and it has come
    public static boolean comesToFront(Path data) {
        return FrontRequest.ask(data);
    }

    /// Shows the window over a data folder and returns when it has been closed.
    ///
    /// @param unlock opens data behind a password; where it cannot, the person is asked
    /// @return 0, or 3 when the folder could not be opened; the person has then been told why
    /// @throws ExpectedFailure with the key of a message when there is no display, or what it needs is missing
    public static int run(Path data, Clock clock, Unlock unlock) {
        return run(data, clock, unlock, StartPhases.UNHEARD);
    }

    /// The same for a measurement, which is told of each phase of the start.
    public static int run(Path data, Clock clock, Unlock unlock, StartPhases phases) {
        var application = new DeskApplication(data, clock, unlock, phases);
        var opening = new DeskOpening(() -> Desk.open(data, clock, unlock), application.worker);
        Platform.setImplicitExit(false);
        try {
            Platform.startup(() -> {
                phases.reached(StartPhases.TOOLKIT);
                application.attempt(() -> application.begin(opening));
            });
        } catch (UnsupportedOperationException e) {
            opening.abandon();
            throw Display.explained(e);
        }
        return application.untilDone();
    }

    private int untilDone() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        worker.shutdownNow();
        keep(null);
        Platform.exit();
        return outcome;
    }

    private void attempt(Runnable opening) {
        problem(opening, messages).ifPresent(this::refuse);
    }

    /// Takes in the stylesheet most people use while the data open; who has chosen another waits for that one
    /// too.
    private void begin(DeskOpening opening) {
        if (!hasFonts()) {
            opening.abandon();
            System.err.println(messages.get("app.display.fonts"));
            leave();
            return;
        }
        Theme.install();
        Preferences.usual().get(Settings.LOOK).theme().apply();
        opening.then(
                () -> UnlockWindow.busy(messages.get("app.opening")),
                desk -> attempt(() -> show(desk)),
                why -> attempt(() -> unlessLocked(() -> {
                    throw why;
                })));
    }

    /// The desk brings fonts of its own, but the toolkit asks for one of the system first, and fails with the
    /// first text when there is none.
    private static boolean hasFonts() {
        try {
            return new Text(" ").getLayoutBounds() != null;
        } catch (NullPointerException e) {
            if (Display.hasFonts()) {
                throw e;
            }
            return false;
        }
    }

    private void open() {
        unlessLocked(this::show);
    }

    /// Asks for the password where one is wanted.
    private void unlessLocked(Runnable opening) {
        try {
            opening.run();
        } catch (ExpectedFailure e) {
            if (!e.key().equals("vault.locked") && !e.key().equals("vault.password.wrong")) {
                throw e;
            }
            Theme.LIGHT.apply();
            UnlockWindow.overData(data, tasks, patience, messages).show(this::openWith, this::leave);
        }
    }

    private void openWith(DataKey opened) {
        keep(opened);
        attempt(this::show);
    }

    private void leave() {
        outcome = FAILED;
        done.countDown();
    }

    /// Holds the key for opening the data again, until another takes its place.
    private synchronized void keep(@Nullable DataKey fresh) {
        if (key != null && key != fresh) {
            key.close();
        }
        key = fresh;
    }

    private Unlock unlock() {
        var held = key;
        return held == null ? given : Unlock.of(held).or(given);
    }

    private void show() {
        show(Desk.open(data, clock, unlock()));
    }

    private void show(Desk desk) {
        phases.reached(StartPhases.DATA);
        orClosed(desk, () -> {
            var sample = new SampleWindow(data.resolveSibling(data.getFileName() + SAMPLE), clock);
            var stage = new Stage();
            var window = new DeskWindow(stage, desk, new SystemFileDialogs(), rooms(), patience, sample::open, work -> {
                sample.close();
                afterwards(work);
            });
            window.prepare();
            window.onFirstFrame(() -> drawn(stage));
            outcome = 0;
            Platform.runLater(() -> attempt(() -> orClosed(desk, () -> {
                window.appear();
                phases.reached(StartPhases.WINDOW);
            })));
        });
    }

    private void drawn(Stage stage) {
        worker.execute(() -> JarTimes.restore(
                Optional.ofNullable(System.getProperty(JarTimes.PROPERTY)), System.getProperty("java.class.path")));
        // a measured start ends here, and the worker with it
        phases.reached(StartPhases.FRAME, stage);
    }

    private static void orClosed(Desk desk, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    /// The room on each screen, the main one first.
    static List<Rectangle2D> rooms() {
        var main = javafx.stage.Screen.getPrimary();
        return Stream.concat(
                        Stream.of(main),
                        javafx.stage.Screen.getScreens().stream().filter(screen -> !screen.equals(main)))
                .map(javafx.stage.Screen::getVisualBounds)
                .toList();
    }

    private void afterwards(Optional<AfterClosing> work) {
        work.ifPresentOrElse(this::work, done::countDown);
    }

    private void work(AfterClosing work) {
        switch (work) {
            case AfterClosing.Restore restore -> attempt(() -> restore(restore.copy(), restore.unlock()));
            case AfterClosing.Protect protect -> {
                keep(protect.vault().key().copy());
                inBackground("vault.working.on", () -> Safekeeping.protect(data, protect.vault(), clock));
            }
            case AfterClosing.Unprotect _ -> {
                var unlock = unlock();
                inBackground("vault.working.off", () -> Safekeeping.unprotect(data, clock, unlock));
            }
        }
    }

    /// Works on the data while a small window says so, and opens them again, whatever has come of it.
    private void inBackground(String words, Runnable work) {
        var busy = UnlockWindow.busy(messages.get(words));
        tasks.run(
                () -> problem(work, messages),
                why -> {
                    busy.close();
                    why.ifPresentOrElse(this::tellAndOpen, () -> attempt(this::open));
                },
                fault -> attempt(() -> {
                    throw new IllegalStateException(fault);
                }));
    }

    /// What went wrong has left the data as they were.
    private void tellAndOpen(Problem why) {
        var alert = new Alert(Alert.AlertType.ERROR, why.text());
        alert.setHeaderText(messages.get("vault.not-done"));
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.setOnHidden(event -> attempt(this::open));
        alert.show();
    }

    /// Puts a copy in the place of the data, which are closed, and opens them again.
    private void restore(Path copy, Unlock unlock) {
        Safekeeping.restore(data, copy, clock, unlock().or(unlock));
        outcome = 0;
        open();
    }

    /// Why the desk does not open.
    ///
    /// @param mendable whether a copy may help
    record Problem(String text, boolean mendable) {}

    /// Opens, and says what kept it from opening: a fault too must be told and must end the program, for
    /// without a window nobody could.
    static Optional<Problem> problem(Runnable opening, Messages messages) {
        try {
            opening.run();
            return Optional.empty();
        } catch (ExpectedFailure failure) {
            return Optional.of(new Problem(failure.explain(messages), Safekeeping.isMendable(failure)));
        } catch (RuntimeException fault) {
            var why = new AtomicReference<>("");
            new FaultHandler((code, details) -> why.set(messages.get("app.fault.text", code))).handle(fault);
            return Optional.of(new Problem(why.get(), false));
        }
    }

    private void refuse(Problem why) {
        outcome = FAILED;
        System.err.println(why.text());
        try {
            // the newest copy that can be read, when one is needed
            tell(why, why.mendable() ? Safekeeping.newest(data, clock, unlock()) : Optional.empty());
        } catch (RuntimeException e) {
            // not even the message can be shown; it stands on the terminal
            done.countDown();
        }
    }

    private void tell(Problem why, Optional<Safekeeping.Offer> offer) {
        Theme.LIGHT.apply();
        var alert = new Alert(Alert.AlertType.ERROR, why.text());
        alert.setHeaderText(messages.get("app.refused"));
        var help = new ButtonType(messages.get("backup.ask.restore"), ButtonData.OK_DONE);
        offer.ifPresent(copy -> {
            alert.setContentText(why.text() + "\n\n" + words(copy));
            alert.getButtonTypes().setAll(help, ButtonType.CLOSE);
        });
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.setOnHidden(event -> {
            if (offer.isPresent() && alert.getResult() == help) {
                restoreOffered(offer.get());
            } else {
                done.countDown();
            }
        });
        alert.show();
    }

    private void restoreOffered(Safekeeping.Offer offer) {
        var copy = offer.backup().file();
        if (offer.manifest().isPresent()) {
            attempt(() -> restore(copy, Unlock.NOBODY));
        } else {
            UnlockWindow.overCopy(copy, tasks, patience, messages)
                    .show(
                            opened -> {
                                keep(opened);
                                attempt(() -> restore(copy, Unlock.NOBODY));
                            },
                            this::leave);
        }
    }

    private String words(Safekeeping.Offer copy) {
        var made = Formats.moment(copy.backup().made(), clock.getZone());
        return copy.manifest()
                .map(manifest -> messages.get("backup.damaged", made, Formats.number(manifest.reports())))
                .orElseGet(() -> messages.get("backup.damaged-sealed", made));
    }
}
