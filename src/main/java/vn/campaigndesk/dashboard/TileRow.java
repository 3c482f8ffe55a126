package vn.campaigndesk.dashboard;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Tiles of one width beside one another, on as many lines as it takes for none to become too narrow for its
/// words.
final class TileRow extends Pane {
    private static final double GAP = 12;

    /// Narrower a tile's remark would be cut.
    private static final double LEAST = 196;

    TileRow(Node... tiles) {
        getChildren().addAll(tiles);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        var tiles = Math.max(1, getManagedChildren().size());
        if (width < 0) {
            return tiles;
        }
        var most = Math.clamp((int) ((width + GAP) / (LEAST + GAP)), 1, tiles);
        // five tiles stand in lines of three and two, not of four and one
        return Math.ceilDiv(tiles, Math.ceilDiv(tiles, most));
    }

    private double side(double width) {
        var columns = columns(width);
        return width < 0 ? LEAST : (width - GAP * (columns - 1)) / columns;
    }

    private List<Node> tiles() {
        return getManagedChildren();
    }

    private double height(double width) {
        var side = side(width);
        return Math.ceil(tiles().stream()
                .mapToDouble(tile -> Math.max(tile.minHeight(side), tile.prefHeight(side)))
                .max()
                .orElse(0));
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefWidth(double height) {
        return tiles().size() * (LEAST + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var lines = Math.ceilDiv(Math.max(1, tiles().size()), columns(width));
        return lines * (height(width) + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var side = side(getWidth());
        var high = height(getWidth());
        var tiles = tiles();
        for (var i = 0; i < tiles.size(); i++) {
            var line = i / columns;
            var left = i % columns * (side + GAP);
            var x = snapPositionX(left);
            // up to where the tile ends, so that the last one is not wider than the row
            var wide = snapPositionX(Math.min(left + side, getWidth())) - x;
            var y = snapPositionY(line * (high + GAP));
            tiles.get(i).resizeRelocate(x, y, wide, high);
        }
    }
}
