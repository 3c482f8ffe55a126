package vn.campaigndesk.dashboard;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// A number with its name that opens the list behind it, by mouse, Enter or space.
final class Tile extends VBox {
    private final String name;
    private final String figure;

    Tile(String id, String name, String figure, Runnable open) {
        this.name = name;
        this.figure = figure;
        setId(id);
        getStyleClass().addAll("card", "tile");
        var title = new Label(name);
        title.getStyleClass().add("tile-name");
        var number = new Label(figure);
        number.getStyleClass().add("tile-figure");
        getChildren().addAll(title, number);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name + ": " + figure);
        setFocusTraversable(true);
        setOnMouseClicked(event -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
            }
        });
    }

    void remark(String text) {
        var label = new Label(text);
        label.getStyleClass().add("tile-remark");
        add(label, text);
    }

    void chip(String text, Tone tone) {
        add(new Chip(text, tone), text);
    }

    private void add(Label label, String text) {
        getChildren().add(label);
        setAccessibleText(name + ": " + figure + ", " + text);
    }
}
