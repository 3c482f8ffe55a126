package vn.campaigndesk.app;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.campaigndesk.settings.PreferencesStore;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Theme;

/// What the window shows while the data are being opened: the same size and the same look, with one line of text, so
/// that nothing jumps when the desk takes its place.
final class OpeningScene {
    private final PreferencesStore taste;

    /// @param data the folder that is being opened; only the person's taste is read from it
    OpeningScene(Path data) {
        taste = new PreferencesStore(data);
    }

    /// @param room the space on the screen
    void showIn(Stage stage, Rectangle2D room) {
        var preferences = taste.load();
        var messages = new Messages(preferences.language());
        (preferences.dark() ? Theme.DARK : Theme.LIGHT).apply();
        var line = new Label(messages.get("app.opening"));
        line.setId("opening");
        var root = new StackPane(line);
        root.getStyleClass().add("desk");
        stage.setTitle(messages.get("app.name"));
        stage.getIcons().setAll(DeskWindow.icons());
        stage.setScene(new Scene(root, DeskWindow.width(room), DeskWindow.height(room)));
        stage.show();
    }
}
