package vn.campaigndesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.settings.Preferences;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.SystemFileDialogs;
import vn.campaigndesk.ui.Theme;

/// Starts the toolkit, opens the desk and shows its window.
public final class DeskApplication {
    private DeskApplication() {}

    /// Shows the window over a data folder and returns when it has been closed.
    ///
    /// @return 0, or 3 when the folder could not be opened; the person has then been told why
    public static int run(Path data, Clock clock) {
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
        var messages = new Messages(Preferences.VIETNAMESE);
        problem(() -> show(data, clock, done), messages).ifPresent(why -> {
            outcome.set(3);
            System.err.println(why);
            try {
                refuse(why, messages, done);
            } catch (RuntimeException e) {
                // not even the message can be shown; it stands on the terminal
                done.countDown();
            }
        });
    }

    private static void show(Path data, Clock clock, CountDownLatch done) {
        Theme.install();
        var desk = Desk.open(data, clock);
        try {
            var room = javafx.stage.Screen.getPrimary().getVisualBounds();
            new DeskWindow(new Stage(), desk, new SystemFileDialogs(), room, done::countDown).show();
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    /// Opens, and says what kept it from opening: a fault too must be told and must end the program, for without a
    /// window nobody could.
    static Optional<String> problem(Runnable opening, Messages messages) {
        try {
            opening.run();
            return Optional.empty();
        } catch (ExpectedFailure failure) {
            return Optional.of(failure.explain(messages));
        } catch (RuntimeException fault) {
            var why = new AtomicReference<>("");
            new FaultHandler((code, details) -> why.set(messages.get("app.fault.text", code))).handle(fault);
            return Optional.of(why.get());
        }
    }

    private static void refuse(String why, Messages messages, CountDownLatch done) {
        Theme.LIGHT.apply();
        var alert = new Alert(Alert.AlertType.ERROR, why);
        alert.setHeaderText(messages.get("app.refused"));
        alert.setOnHidden(event -> done.countDown());
        alert.show();
    }
}
