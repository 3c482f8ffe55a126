package vn.campaigndesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
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

/// Starts the toolkit, opens the desk and shows its window.
public final class DeskApplication {
    /// Where made-up data lie, apart from the real ones.
    private static final String SAMPLE = "sample";

    private DeskApplication() {}

    /// Shows the window over a data folder and returns when it has been closed; when another program shows it already,
    /// its window comes to the front.
    ///
    /// @return 0, or 3 when the folder could not be opened; the person has then been told why
    public static int run(Path data, Clock clock) {
        if (FrontRequest.ask(data)) {
            return 0;
        }
        var done = new CountDownLatch(1);
        var outcome = new AtomicInteger();
        Platform.setImplicitExit(false);
        Platform.startup(() -> open(data, clock, outcome, done));
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return outcome.get();
    }

    private static void open(Path data, Clock clock, AtomicInteger outcome, CountDownLatch done) {
        attempt(() -> show(data, clock, outcome, done), data, clock, outcome, done);
    }

    private static void attempt(Runnable opening, Path data, Clock clock, AtomicInteger outcome, CountDownLatch done) {
        var messages = new Messages(Preferences.VIETNAMESE);
        problem(opening, messages).ifPresent(why -> {
            outcome.set(3);
            System.err.println(why.text());
            try {
                refuse(why, offer(why, data, clock), data, clock, outcome, done);
            } catch (RuntimeException e) {
                // not even the message can be shown; it stands on the terminal
                done.countDown();
            }
        });
    }

    private static void show(Path data, Clock clock, AtomicInteger outcome, CountDownLatch done) {
        Theme.install();
        var desk = Desk.open(data, clock);
        try {
            var sample = new SampleWindow(data.resolve(SAMPLE), clock);
            new DeskWindow(new Stage(), desk, new SystemFileDialogs(), rooms(), sample::open, copy -> {
                        sample.close();
                        copy.ifPresentOrElse(file -> restore(file, data, clock, outcome, done), done::countDown);
                    })
                    .show();
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

    /// Puts a copy in the place of the data, which are closed, and opens them again.
    private static void restore(Path copy, Path data, Clock clock, AtomicInteger outcome, CountDownLatch done) {
        attempt(
                () -> {
                    Safekeeping.restore(data, copy, clock);
                    outcome.set(0);
                    show(data, clock, outcome, done);
                },
                data,
                clock,
                outcome,
                done);
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
    private static Optional<Safekeeping.Offer> offer(Problem problem, Path data, Clock clock) {
        return problem.damaged() ? Safekeeping.newest(data, clock) : Optional.empty();
    }

    private static void refuse(
            Problem why,
            Optional<Safekeeping.Offer> offer,
            Path data,
            Clock clock,
            AtomicInteger outcome,
            CountDownLatch done) {
        var messages = new Messages(Preferences.VIETNAMESE);
        Theme.LIGHT.apply();
        var alert = new Alert(Alert.AlertType.ERROR, why.text());
        alert.setHeaderText(messages.get("app.refused"));
        var help = new ButtonType(messages.get("backup.ask.restore"), ButtonData.OK_DONE);
        offer.ifPresent(copy -> {
            alert.setContentText(why.text() + "\n\n" + words(copy, clock, messages));
            alert.getButtonTypes().setAll(help, ButtonType.CLOSE);
        });
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        alert.setOnHidden(event -> {
            if (offer.isPresent() && alert.getResult() == help) {
                restore(offer.get().backup().file(), data, clock, outcome, done);
            } else {
                done.countDown();
            }
        });
        alert.show();
    }

    private static String words(Safekeeping.Offer copy, Clock clock, Messages messages) {
        return messages.get(
                "backup.damaged",
                Formats.moment(copy.backup().made(), clock.getZone()),
                Formats.number(copy.manifest().reports()));
    }
}
