package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.campaigndesk.report.CampaignSnapshot;

/// How many units had answered at the end of each day. A unit is counted from its first report on.
///
/// @param points one a day, from the campaign's first day (or the first arrival before it) to the last day known
/// @param deadline the last on-time day
/// @param expected the N, the top of the scale
public record ArrivalCurve(List<Point> points, LocalDate deadline, int expected) {
    public ArrivalCurve {
        points = List.copyOf(points);
    }

    /// Units that had answered by the end of a day.
    public record Point(LocalDate day, int answered) {}

    /// The last day to be drawn: the curve and the deadline are both inside.
    public LocalDate lastDay() {
        var last = points.getLast().day();
        return last.isAfter(deadline) ? last : deadline;
    }

    /// The curve of a campaign up to the day `asOf`.
    public static ArrivalCurve of(CampaignSnapshot snapshot, LocalDate asOf, int expected) {
        var arrivals = new TreeMap<LocalDate, Integer>();
        snapshot.first(asOf).values().forEach(report -> arrivals.merge(report.arrivedOn(), 1, Integer::sum));
        var start = snapshot.campaign().startsOn();
        if (!arrivals.isEmpty() && arrivals.firstKey().isBefore(start)) {
            start = arrivals.firstKey();
        }
        var end = asOf.isBefore(start) ? start : asOf;
        var runsUntil = snapshot.campaign().runsUntil();
        if (end.isAfter(runsUntil)) {
            end = arrivals.isEmpty() ? runsUntil : later(arrivals.lastKey(), runsUntil);
        }
        return new ArrivalCurve(
                points(arrivals, start, end), snapshot.campaign().deadline().lastOnTimeDay(), expected);
    }

    private static List<Point> points(TreeMap<LocalDate, Integer> arrivals, LocalDate start, LocalDate end) {
        var points = new ArrayList<Point>();
        var answered = 0;
        for (var day = start; !day.isAfter(end); day = day.plusDays(1)) {
            answered += arrivals.getOrDefault(day, 0);
            points.add(new Point(day, answered));
        }
        return points;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
