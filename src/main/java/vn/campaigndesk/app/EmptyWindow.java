package vn.campaigndesk.app;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window with nothing in it: how fast any program of this toolkit can start here, to measure the desk against.
public final class EmptyWindow {
    private EmptyWindow() {}

    /// Shows it, tells of the phases, and returns when it has been drawn.
    public static int run(StartPhases phases) {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            phases.reached(StartPhases.TOOLKIT);
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), DeskWindow.WIDTH, DeskWindow.HEIGHT));
            stage.show();
            phases.reached(StartPhases.WINDOW);
            FirstFrame.after(() -> {
                phases.reached(StartPhases.FRAME, stage);
                done.countDown();
            });
        });
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return 0;
    }
}
