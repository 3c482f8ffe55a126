package vn.campaigndesk.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Says how much long work is under way, and opens the list of it; not there while there is nothing to list.
public final class LongWorksButton extends Hyperlink {
    private static final double WIDTH = 380;

    private final LongWorks works;
    private final Messages messages;
    private final VBox lines = new VBox(10);
    private final Popup popup = new Popup();
    /// The time that is left passes also while no piece is done.
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> fill()));

    public LongWorksButton(LongWorks works, Messages messages) {
        this.works = works;
        this.messages = messages;
        setId("long-works");
        setMinWidth(USE_PREF_SIZE);
        lines.setId("long-works-list");
        lines.getStyleClass().addAll("card", "work-popup");
        popup.getContent().add(lines);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        clock.setCycleCount(Animation.INDEFINITE);
        popup.setOnHidden(event -> clock.stop());
        setOnAction(event -> toggle());
        works.running().addListener((ListChangeListener<RunningWork>) change -> show());
        works.finished().addListener((ListChangeListener<FinishedWork>) change -> show());
        managedProperty().bind(visibleProperty());
        show();
    }

    private void toggle() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        fill();
        var corner = localToScreen(0, 0);
        popup.setAnchorLocation(Popup.AnchorLocation.WINDOW_BOTTOM_LEFT);
        popup.show(this, corner.getX(), corner.getY());
        clock.play();
    }

    private void show() {
        var running = works.running().size();
        setVisible(running > 0 || !works.finished().isEmpty());
        setText(
                running > 0
                        ? messages.get("ui.works.running", Formats.number(running))
                        : messages.get("ui.works.finished"));
        if (popup.isShowing()) {
            fill();
        }
    }

    private void fill() {
        lines.getChildren().clear();
        lines.setPrefWidth(WIDTH * Theme.size(getScene().getWindow()));
        works.running().forEach(work -> lines.getChildren().add(line(work)));
        works.finished().forEach(work -> lines.getChildren().add(line(work)));
    }

    private Node line(RunningWork work) {
        var name = words(messages.get(work.name()), "strong");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(name.getText());
        bar.progressProperty().bind(work.progressProperty());
        var row = new ToolRow(words(standing(work), "muted"));
        if (work.isStoppable()) {
            var stop = new Button(messages.get("ui.works.stop"));
            stop.setMinWidth(USE_PREF_SIZE);
            stop.getStyleClass().add("small");
            stop.setAccessibleText(messages.get("ui.works.stop") + " " + name.getText());
            stop.disableProperty().bind(work.stoppingProperty());
            stop.setOnAction(event -> {
                work.stop();
                fill();
            });
            row.right(stop);
        }
        return new VBox(4, name, bar, row);
    }

    private String standing(RunningWork work) {
        if (work.stoppingProperty().get()) {
            return messages.get("ui.works.stopping");
        }
        var part = work.progressProperty().get();
        var done = part < 0 ? messages.get("ui.works.under-way") : Formats.percent(part);
        return LongWorks.remaining(work.remaining(works.now()), messages)
                .map(left -> done + " \u00b7 " + left)
                .orElse(done);
    }

    private Node line(FinishedWork work) {
        var moment = Formats.time(work.at().atZone(works.clock().getZone()));
        return words(
                messages.get(
                        "ui.works.ended",
                        messages.get(work.name()),
                        messages.of("ui.works.outcome", work.outcome()),
                        moment),
                work.outcome() == FinishedWork.Outcome.FAILED ? "strong" : "muted");
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
