package vn.campaigndesk.dashboard;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// Makes a mark do something when it is pressed, by mouse, Enter or space.
final class Presses {
    private Presses() {}

    /// Lets a mark be pressed. Its accessible text is set by whoever knows its words.
    static void on(Node mark, Runnable action) {
        mark.setAccessibleRole(AccessibleRole.BUTTON);
        mark.setFocusTraversable(true);
        mark.getStyleClass().add("pressable");
        mark.setOnMouseClicked(event -> action.run());
        mark.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }
}
