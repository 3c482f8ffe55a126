package vn.campaigndesk.consolidation.narrative;

import java.util.ArrayList;
import java.util.List;

/// What can be done to chosen points. Each takes the points of a section and gives the new ones.
public final class DraftRules {
    private DraftRules() {}

    /// Whether every passage of a suggestion stands behind some point.
    public static boolean isChosen(List<ChosenPoint> points, Alike alike) {
        return alike.passages().stream()
                .allMatch(passage -> points.stream()
                        .flatMap(point -> point.sources().stream())
                        .anyMatch(passage::isSame));
    }

    /// Adds a suggestion as a point: at the end of its theme, or at the end.
    public static List<ChosenPoint> choose(List<ChosenPoint> points, Alike alike) {
        var chosen = new ArrayList<>(leave(points, alike));
        var place = chosen.size();
        for (var i = 0; i < chosen.size(); i++) {
            if (chosen.get(i).theme().equals(alike.theme())) {
                place = i + 1;
            }
        }
        chosen.add(place, new ChosenPoint(alike.theme(), alike.text(), alike.passages()));
        return List.copyOf(chosen);
    }

    /// Takes the passages of a suggestion away from the points; a point that had no others goes.
    public static List<ChosenPoint> leave(List<ChosenPoint> points, Alike alike) {
        var left = new ArrayList<ChosenPoint>();
        for (var point : points) {
            var sources = point.sources().stream()
                    .filter(source -> alike.passages().stream().noneMatch(source::isSame))
                    .toList();
            if (!sources.isEmpty() || point.sources().isEmpty()) {
                left.add(sources.size() == point.sources().size() ? point : point.from(sources));
            }
        }
        return List.copyOf(left);
    }

    /// Puts another point in the place of one.
    public static List<ChosenPoint> set(List<ChosenPoint> points, int index, ChosenPoint point) {
        var changed = new ArrayList<>(points);
        changed.set(index, point);
        return List.copyOf(changed);
    }

    /// Takes a point away.
    public static List<ChosenPoint> remove(List<ChosenPoint> points, int index) {
        var changed = new ArrayList<>(points);
        changed.remove(index);
        return List.copyOf(changed);
    }

    /// Makes one point of two neighbours: the words of the upper one, the sources of both.
    public static List<ChosenPoint> joinAbove(List<ChosenPoint> points, int index) {
        if (index == 0) {
            return points;
        }
        return remove(set(points, index - 1, points.get(index - 1).with(points.get(index))), index);
    }

    /// Moves a point up; the first stays.
    public static List<ChosenPoint> up(List<ChosenPoint> points, int index) {
        if (index == 0) {
            return points;
        }
        var changed = new ArrayList<>(points);
        changed.add(index - 1, changed.remove(index));
        return List.copyOf(changed);
    }

    /// The sources of a point whose words no longer stand in any report that counts: the report has been changed,
    /// replaced or taken back since they were chosen.
    public static List<Passage> changed(ChosenPoint point, List<Passage> current) {
        return point.sources().stream()
                .filter(source -> current.stream().noneMatch(source::isSame))
                .toList();
    }
}
