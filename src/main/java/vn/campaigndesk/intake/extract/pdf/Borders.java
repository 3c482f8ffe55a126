package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The lines of a page that may be borders of cells, each a box without height or without width.
///
/// @param across level lines
/// @param down upright lines
record Borders(List<PageBox> across, List<PageBox> down) {
    /// Lines nearer than this, in points, are one edge; no cell of a text is as narrow.
    private static final double SAME = 2;

    /// The same brought together to the edges that people see: many programs draw the border between two cells
    /// twice, once for each, or leave a hair's breadth between the border of one cell and that of the next. All
    /// lines of one edge have one place, and end at the edge that they meet.
    Borders together() {
        var heights = edges(across.stream().map(PageBox::top));
        var places = edges(down.stream().map(PageBox::left));
        return new Borders(
                across.stream().map(line -> at(line, heights, places)).toList(),
                down.stream().map(line -> at(line, heights, places)).toList());
    }

    private static PageBox at(PageBox line, List<Edge> heights, List<Edge> places) {
        return new PageBox(
                at(places, line.left()), at(heights, line.top()), at(places, line.right()), at(heights, line.bottom()));
    }

    /// Where lines stand that are one to the eye.
    private record Edge(double first, double last) {
        double middle() {
            return (first + last) / 2;
        }

        boolean isNear(double place) {
            return place > first - SAME && place < last + SAME;
        }
    }

    private static List<Edge> edges(Stream<Double> places) {
        var edges = new ArrayList<Edge>();
        places.sorted().forEach(place -> {
            if (edges.isEmpty() || place - edges.getLast().first() > SAME) {
                edges.add(new Edge(place, place));
            } else {
                edges.add(new Edge(edges.removeLast().first(), place));
            }
        });
        return edges;
    }

    /// The middle of the nearest edge; a place away from all of them stays.
    private static double at(List<Edge> edges, double place) {
        var nearest = place;
        var distance = Double.MAX_VALUE;
        for (var edge : edges) {
            var far = Math.abs(edge.middle() - place);
            if (edge.isNear(place) && far < distance) {
                nearest = edge.middle();
                distance = far;
            }
        }
        return nearest;
    }
}
