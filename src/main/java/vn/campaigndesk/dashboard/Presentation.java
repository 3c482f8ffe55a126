package vn.campaigndesk.dashboard;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.KeyTable;

/// The charts alone, one after the other over the whole screen: for a room with a projector. They go on following what
/// is saved in the window behind.
final class Presentation {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Stage stage = new Stage();
    private final ChartsViewModel model;
    private final KeyTable keys = new KeyTable();

    /// @param owner whose screen it takes
    Presentation(Window owner, ChartsViewModel model, Messages messages) {
        this.model = model;
        var pane = new PresentationPane(model, messages);
        stage.initOwner(owner);
        stage.setTitle(messages.get("dashboard.present"));
        stage.setScene(new Scene(pane, WIDTH, HEIGHT, Color.GRAY));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        addKeys(messages);
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.press(event)) {
                event.consume();
            }
        });
        var following = model.shownProperty().subscribe(pane::show);
        stage.setOnHidden(event -> following.unsubscribe());
    }

    private void addKeys(Messages messages) {
        for (var code : new KeyCode[] {KeyCode.RIGHT, KeyCode.PAGE_DOWN, KeyCode.SPACE, KeyCode.DOWN}) {
            keys.on(key(code), messages.get("dashboard.present.next"), model::next);
        }
        for (var code : new KeyCode[] {KeyCode.LEFT, KeyCode.PAGE_UP, KeyCode.UP}) {
            keys.on(key(code), messages.get("dashboard.present.previous"), model::previous);
        }
        keys.on(key(KeyCode.HOME), messages.get("dashboard.present.first"), () -> model.end(false));
        keys.on(key(KeyCode.END), messages.get("dashboard.present.last"), () -> model.end(true));
        keys.on(key(KeyCode.ESCAPE), messages.get("dashboard.present.leave"), stage::close);
        keys.on(key(KeyCode.F11), messages.get("dashboard.present.leave"), stage::close);
    }

    private static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    void show() {
        stage.setFullScreen(true);
        stage.show();
    }
}
