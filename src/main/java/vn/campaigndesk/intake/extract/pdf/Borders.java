package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import technology.tabula.Ruling;

/// The lines of a page that may be borders of cells.
///
/// @param across level lines
/// @param down upright lines
record Borders(List<Ruling> across, List<Ruling> down) {
    /// Lines nearer than this, in points, are one edge; no cell of a text is as narrow.
    private static final float SAME = 2;

    static Borders of(List<Ruling> lines) {
        return new Borders(
                lines.stream().filter(Ruling::horizontal).toList(),
                lines.stream().filter(Ruling::vertical).toList());
    }

    /// The same brought together to the edges that people see: many programs draw the border between two cells twice,
    /// once for each, or leave a hair's breadth between the border of one cell and that of the next. All lines of one
    /// edge have one place, and end at the edge that they meet.
    Borders together() {
        var heights = edges(across.stream().map(Ruling::getTop));
        var places = edges(down.stream().map(Ruling::getLeft));
        return new Borders(
                across.stream().map(line -> level(line, heights, places)).toList(),
                down.stream().map(line -> upright(line, heights, places)).toList());
    }

    private static Ruling level(Ruling line, List<Edge> heights, List<Edge> places) {
        var left = at(places, line.getLeft());
        return new Ruling(at(heights, line.getTop()), left, at(places, line.getRight()) - left, 0);
    }

    private static Ruling upright(Ruling line, List<Edge> heights, List<Edge> places) {
        var top = at(heights, line.getTop());
        return new Ruling(top, at(places, line.getLeft()), 0, at(heights, line.getBottom()) - top);
    }

    /// Where lines stand that are one to the eye.
    private record Edge(float first, float last) {
        float middle() {
            return (first + last) / 2;
        }

        boolean isNear(float place) {
            return place > first - SAME && place < last + SAME;
        }
    }

    private static List<Edge> edges(Stream<Float> places) {
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
    private static float at(List<Edge> edges, float place) {
        var nearest = place;
        var distance = Float.MAX_VALUE;
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
