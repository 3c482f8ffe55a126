package vn.campaigndesk.ui;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar of parts side by side, each as long as its share; what is left is grey, or nothing.
public final class ShareBar extends StackPane {
    private static final double HUNDRED = 100;
    private static final double SHORTEST = 60;

    private final GridPane parts = new GridPane();

    /// An empty bar.
    ///
    /// @param grounded whether the whole length is drawn grey under the parts
    public ShareBar(boolean grounded) {
        parts.getStyleClass().add("bar");
        if (grounded) {
            var ground = new Region();
            ground.getStyleClass().addAll("bar", "bar-rest");
            getChildren().add(ground);
        }
        getChildren().add(parts);
        setMinWidth(SHORTEST);
    }

    /// Takes all parts away.
    public void clear() {
        parts.getChildren().clear();
        parts.getColumnConstraints().clear();
    }

    /// Adds a part at the right; one of nothing is left out.
    ///
    /// @param styleClass its colour, such as `bar-late`
    /// @param of what the whole length stands for
    public void add(String styleClass, int count, int of) {
        if (count > 0 && of > 0) {
            var part = new Region();
            part.getStyleClass().addAll("bar", styleClass);
            var share = new ColumnConstraints();
            share.setPercentWidth(HUNDRED * count / of);
            parts.getColumnConstraints().add(share);
            parts.addColumn(parts.getColumnConstraints().size() - 1, part);
        }
    }
}
