package vn.campaigndesk.ui;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What has happened, said in a corner without taking the keyboard, with the one thing that can be done about it.
public final class Notices extends VBox {
    private static final int MOST = 3;
    private static final String PASSING = "passing";
    private static final Duration STAYS = Duration.seconds(8);

    /// An empty corner, laid over the window and letting clicks through.
    public Notices() {
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setFillWidth(false);
        setAlignment(Pos.BOTTOM_LEFT);
    }

    /// Says something that needs no answer.
    public void show(String text, Tone tone) {
        show(text, tone, null, () -> {});
    }

    /// Says something and offers an action, such as undoing it. Warnings and dangers stay until they are
    /// closed, or until the corner is full of them.
    public void show(String text, Tone tone, @Nullable String actionText, Runnable action) {
        var notice = new HBox();
        notice.getStyleClass().add("notice");
        Marks.set(notice, tone);
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(380);
        label.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(label, Priority.ALWAYS);
        notice.getChildren().add(label);
        if (actionText != null) {
            notice.getChildren().add(button(actionText, "notice-action", notice, action));
        }
        notice.getChildren().add(button("\u2715", "notice-close", notice, () -> {}));
        // what is said again is said once, last
        notice.setUserData(text);
        getChildren().removeIf(shown -> text.equals(shown.getUserData()));
        makeRoom();
        getChildren().add(notice);
        if (!isGrave(tone)) {
            notice.getProperties().put(PASSING, true);
            leaveLater(notice);
        }
    }

    /// The oldest goes: of those that pass anyway, if there are any.
    private void makeRoom() {
        if (getChildren().size() >= MOST) {
            var passing = getChildren().stream()
                    .filter(shown -> shown.getProperties().containsKey(PASSING))
                    .findFirst();
            getChildren().remove(passing.orElseGet(getChildren()::getFirst));
        }
    }

    private static boolean isGrave(Tone tone) {
        return tone == Tone.WARNING || tone == Tone.DANGER;
    }

    private Button button(String text, String styleClass, HBox notice, Runnable action) {
        var button = new Button(text);
        button.getStyleClass().addAll("flat", styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable("notice-action".equals(styleClass));
        button.setOnAction(event -> {
            getChildren().remove(notice);
            action.run();
        });
        return button;
    }

    private void leaveLater(HBox notice) {
        var pause = new PauseTransition(STAYS);
        pause.setOnFinished(event -> getChildren().remove(notice));
        pause.play();
    }
}
