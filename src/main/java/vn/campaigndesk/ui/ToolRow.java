package vn.campaigndesk.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// A row of tools which goes on below when it is too narrow, so that no word on a button is cut: what belongs
/// to the right end stands there, on a line of its own if need be. The keyboard goes through it in the order in
/// which the tools were given.
public class ToolRow extends Pane {
    private static final double GAP = 8;

    private final Set<Node> right = new HashSet<>();
    private final Set<Node> growing = new HashSet<>();

    /// An empty row.
    @SuppressWarnings("this-escape")
    public ToolRow() {
        getStyleClass().add("tool-row");
    }

    /// A row of tools.
    @SuppressWarnings("this-escape")
    public ToolRow(Node... tools) {
        this();
        getChildren().addAll(tools);
    }

    /// Adds tools at the right end.
    public ToolRow right(Node... tools) {
        return right(List.of(tools));
    }

    /// Adds tools at the right end.
    public ToolRow right(List<? extends Node> tools) {
        right.addAll(tools);
        getChildren().addAll(tools);
        return this;
    }

    /// Gives what is left of their lines to tools, to the greatest width of each.
    public ToolRow grow(Node... tools) {
        growing.addAll(List.of(tools));
        return this;
    }

    /// Puts others into the places of tools.
    ///
    /// @param first place of the first that goes; those after it go too
    public void replaceFrom(int first, List<? extends Node> tools) {
        var gone = getChildren().subList(first, getChildren().size());
        right.removeAll(gone);
        right.addAll(tools);
        gone.clear();
        getChildren().addAll(tools);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return insetsAcross()
                + tools().stream().mapToDouble(tool -> tool.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        var tools = tools();
        var words = tools.stream().mapToDouble(ToolRow::width).sum();
        return Math.ceil(insetsAcross() + words + GAP * Math.max(0, tools.size() - 1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? Double.MAX_VALUE : width - insetsAcross();
        var lines = lines(room);
        var high = lines.stream().mapToDouble(line -> height(line, room)).sum();
        return snapSizeY(snappedTopInset() + high + GAP * Math.max(0, lines.size() - 1) + snappedBottomInset());
    }

    private double insetsAcross() {
        return snappedLeftInset() + snappedRightInset();
    }

    private List<Node> tools() {
        return getManagedChildren();
    }

    private static double width(Node tool) {
        var wanted = Math.max(tool.minWidth(-1), tool.prefWidth(-1));
        return Math.ceil(Math.min(wanted, Math.max(tool.minWidth(-1), tool.maxWidth(-1))));
    }

    private static double width(Node tool, double room) {
        return Math.min(width(tool), Math.max(room, tool.minWidth(-1)));
    }

    private static double height(List<Node> line, double room) {
        return line.stream()
                .mapToDouble(tool -> Math.max(tool.minHeight(-1), tool.prefHeight(width(tool, room))))
                .max()
                .orElse(0);
    }

    /// The tools line by line. What belongs to the right keeps together where a line has room for all of it.
    private List<List<Node>> lines(double room) {
        var left = tools().stream().filter(tool -> !right.contains(tool)).toList();
        var ends = tools().stream().filter(right::contains).toList();
        var lines = new ArrayList<List<Node>>();
        left.forEach(tool -> add(tool, lines, room));
        if (!ends.isEmpty() && !lines.isEmpty() && used(lines.getLast(), room) + GAP + used(ends, room) > room) {
            lines.add(new ArrayList<>());
        }
        ends.forEach(tool -> add(tool, lines, room));
        return lines;
    }

    private static void add(Node tool, List<List<Node>> lines, double room) {
        if (lines.isEmpty()) {
            lines.add(new ArrayList<>());
        }
        var line = lines.getLast();
        if (!line.isEmpty() && used(line, room) + GAP + width(tool, room) > room) {
            line = new ArrayList<>();
            lines.add(line);
        }
        line.add(tool);
    }

    private static double used(List<Node> line, double room) {
        return line.stream().mapToDouble(tool -> width(tool, room)).sum() + GAP * Math.max(0, line.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - insetsAcross();
        var y = snappedTopInset();
        for (var line : lines(room)) {
            var high = height(line, room);
            lay(line, y, high, room);
            y += high + GAP;
        }
    }

    private void lay(List<Node> line, double y, double high, double room) {
        var spare = Math.max(0, room - used(line, room));
        var x = snappedLeftInset();
        var moved = false;
        for (var tool : line) {
            var width = width(tool, room);
            if (growing.contains(tool)) {
                var wider = Math.min(width + spare, Math.max(width, tool.maxWidth(-1)));
                spare -= wider - width;
                width = wider;
            }
            if (right.contains(tool) && !moved) {
                moved = true;
                x += spare;
            }
            var tall = Math.min(high, Math.max(tool.minHeight(-1), tool.prefHeight(width)));
            tool.resizeRelocate(snapPositionX(x), snapPositionY(y + (high - tall) / 2), width, snapSizeY(tall));
            x += width + GAP;
        }
    }
}
