package vn.campaigndesk.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two parts of a screen: side by side where both find room, else one below the other.
public final class Halves extends Pane {
    private static final double GAP = 12;

    private final Region first;
    private final Region second;
    private final Region kept;
    private final double room;

    /// Two parts.
    ///
    /// @param kept the one that keeps its own width at the side of the other
    /// @param room how wide the other must be at least to stand beside it
    public Halves(Region first, Region second, Region kept, double room) {
        this.first = first;
        this.second = second;
        this.kept = kept;
        this.room = room;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isBeside(double width) {
        return width < 0 || width >= kept.prefWidth(-1) + GAP + room;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return kept.prefWidth(-1) + GAP + Math.max(room, other().prefWidth(-1));
    }

    private Region other() {
        return kept.equals(first) ? second : first;
    }

    @Override
    protected double computeMinHeight(double width) {
        return isBeside(width)
                ? Math.max(first.minHeight(-1), second.minHeight(-1))
                : first.minHeight(width) + GAP + second.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isBeside(width)
                ? Math.max(first.prefHeight(-1), second.prefHeight(-1))
                : first.prefHeight(width) + GAP + second.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (isBeside(getWidth())) {
            var side = snapSizeX(kept.prefWidth(-1));
            var rest = getWidth() - GAP - side;
            var left = kept.equals(first) ? side : rest;
            place(first, 0, 0, left, getHeight());
            place(second, left + GAP, 0, getWidth() - left - GAP, getHeight());
            return;
        }
        var least = first.minHeight(getWidth());
        var spare = Math.max(0, getHeight() - GAP - least - second.minHeight(getWidth()));
        var high = snapSizeY(least + spare / 2);
        place(first, 0, 0, getWidth(), high);
        place(second, 0, high + GAP, getWidth(), getHeight() - high - GAP);
    }

    private static void place(Node part, double x, double y, double width, double height) {
        part.resizeRelocate(x, y, width, height);
    }
}
