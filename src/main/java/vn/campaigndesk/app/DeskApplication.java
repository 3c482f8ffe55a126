package vn.campaigndesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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
        Theme.install();
        try {
            var room = javafx.stage.Screen.getPrimary().getVisualBounds();
            new DeskWindow(new Stage(), Desk.open(data, clock), new SystemFileDialogs(), room, done::countDown).show();
        } catch (ExpectedFailure failure) {
            outcome.set(3);
            refuse(failure, done);
        }
    }

    private static void refuse(ExpectedFailure failure, CountDownLatch done) {
        var messages = new Messages(Preferences.VIETNAMESE);
        System.err.println(failure.explain(messages));
        Theme.LIGHT.apply();
        var alert = new Alert(Alert.AlertType.ERROR, failure.explain(messages));
        alert.setHeaderText(messages.get("app.refused"));
        alert.setOnHidden(event -> done.countDown());
        alert.show();
    }
}
