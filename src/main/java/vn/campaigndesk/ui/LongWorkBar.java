package vn.campaigndesk.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// How far a long work is, and the button that stops it; there only while it is under way.
public final class LongWorkBar extends HBox {
    private static final double WIDTH = 110;

    /// @param says what the bar shows, for who cannot see it
    /// @param stop the word on the button
    /// @param stopId the button's id
    public LongWorkBar(LongWork work, String says, String stop, String stopId) {
        super(8);
        var bar = new ProgressBar();
        bar.setAccessibleText(says);
        bar.setPrefWidth(WIDTH);
        bar.progressProperty().bind(work.progressProperty());
        var button = new Button(stop);
        button.setId(stopId);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> work.cancel());
        getStyleClass().add("tool-bar-row");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, button);
        visibleProperty().bind(work.workingProperty());
        managedProperty().bind(visibleProperty());
    }
}
