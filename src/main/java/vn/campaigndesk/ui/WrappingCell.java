package vn.campaigndesk.ui;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell of a list whose words wrap to the width of the list: as high as they need, never wider than what is seen. The
/// toolkit asks a cell for its height without telling it its width, and would cut the second line.
public class WrappingCell<T> extends ListCell<T> {
    /// Room for the scroll bar and the border of the list.
    private static final double BESIDE = 18;

    private @Nullable Region content;

    /// An empty cell.
    @SuppressWarnings("this-escape")
    protected WrappingCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /// Shows some content, null for nothing.
    protected void show(@Nullable Region shown) {
        content = shown;
        setGraphic(shown);
        if (shown != null) {
            shown.setPrefWidth(room());
        }
    }

    private double room() {
        var list = getListView();
        var width = list == null ? 0 : list.getWidth();
        return Math.max(0, width - BESIDE - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var shown = content;
        return shown == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + shown.prefHeight(room()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var shown = content;
        if (shown != null) {
            shown.setPrefWidth(room());
        }
        super.layoutChildren();
    }
}
