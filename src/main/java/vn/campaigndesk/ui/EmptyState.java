package vn.campaigndesk.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What belongs in an empty place, and the first thing to do about it.
public final class EmptyState extends VBox {

    /// An empty place without an action.
    public EmptyState(Ikon icon, String title, String text) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var picture = new FontIcon(icon);
        var name = new Label(title);
        name.getStyleClass().add("empty-title");
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("empty-text");
        getChildren().addAll(picture, name, words);
    }

    /// An empty place with its first action.
    public EmptyState(Ikon icon, String title, String text, String actionText, Runnable action) {
        this(icon, title, text);
        addAction(actionText, action);
    }

    private void addAction(String actionText, Runnable action) {
        var button = new Button(actionText);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
    }
}
