package vn.campaigndesk.dashboard;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// A number with its name that opens the list behind it, by mouse, Enter or space.
final class Tile extends VBox {
    private final String name;
    private final String figure;
    private final Label title = new Label();

    Tile(String id, String name, String figure, Runnable open) {
        this.name = name;
        this.figure = figure;
        setId(id);
        getStyleClass().addAll("card", "tile");
        title.setText(name);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("tile-name");
        var number = new Label(figure);
        number.getStyleClass().add("tile-figure");
        getChildren().addAll(title, number);
        setAccessibleText(name + ": " + figure);
        Presses.on(this, open);
    }

    void remark(String text) {
        var label = new Label(text);
        label.getStyleClass().add("tile-remark");
        add(label, text);
    }

    void chip(String text, Tone tone) {
        add(new Chip(text, tone), text);
    }

    /// What the tile stands on, in a few lines under the pointer.
    void explain(String lines) {
        var tip = new Tooltip(lines);
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        tip.setShowDelay(Duration.millis(300));
        Tooltip.install(this, tip);
        title.setTooltip(tip);
        setAccessibleHelp(lines);
    }

    private void add(Label label, String text) {
        getChildren().add(label);
        setAccessibleText(name + ": " + figure + ", " + text);
    }
}
