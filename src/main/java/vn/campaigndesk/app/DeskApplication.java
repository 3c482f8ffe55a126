package vn.campaigndesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.SystemFileDialogs;
import vn.campaigndesk.ui.Theme;

/// Starts the toolkit, shows the window and opens the desk behind it: the window is there at once, and the two cores
/// of an office computer work at the same time.
public final class DeskApplication {
    private final Path data;
    private final Clock clock;
    private final StartPhases phases;
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicInteger outcome = new AtomicInteger();

    private DeskApplication(Path data, Clock clock, StartPhases phases) {
        this.data = data;
        this.clock = clock;
        this.phases = phases;
    }

    /// Shows the window over a data folder and returns when it has been closed; when another program shows it already,
    /// its window comes to the front.
    ///
    /// @return 0, or 3 when the folder could not be opened; the person has then been told why
    public static int run(Path data, Clock clock) {
        return FrontRequest.ask(data) ? 0 : run(data, clock, StartPhases.UNHEARD);
    }

    /// The same for a measurement, which is told of each phase of the start.
    public static int run(Path data, Clock clock, StartPhases phases) {
        return new DeskApplication(data, clock, phases).run();
    }

    private int run() {
        Platform.setImplicitExit(false);
        Platform.startup(this::begin);
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return outcome.get();
    }

    private void begin() {
        phases.reached(StartPhases.TOOLKIT);
        attempt(() -> {
            Theme.install();
            show();
        });
    }

    private void attempt(Runnable opening) {
        problem(opening, new Messages(Preferences.VIETNAMESE)).ifPresent(why -> {
            outcome.set(3);
            System.err.println(why.text());
            try {
                refuse(why, offer(why));
            } catch (RuntimeException e) {
                // not even the message can be shown; it stands on the terminal
                done.countDown();
            }
        });
    }

    private void show() {
        var stage = new Stage();
        var room = javafx.stage.Screen.getPrimary().getVisualBounds();
        new OpeningScene(data).showIn(stage, room);
        phases.reached(StartPhases.WINDOW);
        Thread.ofPlatform().name("desk-opening").start(() -> {
            var opened = opened();
            Platform.runLater(() -> attempt(() -> fill(stage, opened)));
        });
    }

    /// The open desk, or what kept it from opening, to be thrown where it can be told.
    private Supplier<Desk> opened() {
        try {
            var desk = Desk.open(data, clock);
            phases.reached(StartPhases.DATA);
            return () -> desk;
        } catch (RuntimeException failure) {
            return () -> {
                throw failure;
            };
        } catch (Error fault) {
            return () -> {
                throw new IllegalStateException("the desk does not open", fault);
            };
        }
    }

    private void fill(Stage stage, Supplier<Desk> opened) {
        try {
            fill(stage, opened.get());
        } catch (RuntimeException e) {
            stage.setOnHidden(null);
            stage.close();
            throw e;
        }
    }

    private void fill(Stage stage, Desk desk) {
        if (!stage.isShowing()) {
            // closed again before there was anything to see
            desk.close();
            done.countDown();
            return;
        }
        try {
            var room = javafx.stage.Screen.getPrimary().getVisualBounds();
            var window = new DeskWindow(stage, desk, new SystemFileDialogs(), room, this::closed);
            window.show();
            window.onFirstFrame(() -> phases.reached(StartPhases.FRAME, stage));
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    private void closed(Optional<Path> copy) {
        copy.ifPresentOrElse(this::restore, done::countDown);
    }

    /// Puts a copy in the place of the data, which are closed, and opens them again.
    private void restore(Path copy) {
        attempt(() -> {
            Safekeeping.restore(data, copy, clock);
            outcome.set(0);
            show();
        });
    }

    /// Why the desk does not open.
    ///
    /// @param damaged whether the data cannot be read, so that a copy may help
    record Problem(String text, boolean damaged) {}

    /// Opens, and says what kept it from opening: a fault too must be told and must end the program, for without a
    /// window nobody could.
    static Optional<Problem> problem(Runnable opening, Messages messages) {
        try {
            opening.run();
            return Optional.empty();
        } catch (ExpectedFailure failure) {
            var damaged = failure.key().equals("db.damaged");
            return Optional.of(new Problem(failure.explain(messages), damaged));
        } catch (RuntimeException fault) {
            var why = new AtomicReference<>("");
            new FaultHandler((code, details) -> why.set(messages.get("app.fault.text", code))).handle(fault);
            return Optional.of(new Problem(why.get(), false));
        }
    }

    /// The newest copy that can be read, when one is needed.
    private Optional<Safekeeping.Offer> offer(Problem problem) {
        return problem.damaged() ? Safekeeping.newest(data, clock) : Optional.empty();
    }

    private void refuse(Problem why, Optional<Safekeeping.Offer> offer) {
        var messages = new Messages(Preferences.VIETNAMESE);
        Theme.LIGHT.apply();
        var alert = new Alert(Alert.AlertType.ERROR, why.text());
        alert.setHeaderText(messages.get("app.refused"));
        var help = new ButtonType(messages.get("backup.ask.restore"), ButtonData.OK_DONE);
        offer.ifPresent(copy -> {
            alert.setContentText(why.text() + "\n\n" + words(copy, messages));
            alert.getButtonTypes().setAll(help, ButtonType.CLOSE);
        });
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.setOnHidden(event -> {
            if (offer.isPresent() && alert.getResult() == help) {
                restore(offer.get().backup().file());
            } else {
                done.countDown();
            }
        });
        alert.show();
    }

    private String words(Safekeeping.Offer copy, Messages messages) {
        return messages.get(
                "backup.damaged",
                Formats.moment(copy.backup().made(), clock.getZone()),
                Formats.number(copy.manifest().reports()));
    }
}
