package vn.campaigndesk.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.Tint;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The charts of when the units answered.
final class ArrivalCharts {
    private final Overview overview;
    private final Messages messages;

    ArrivalCharts(Overview overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
    }

    /// The climbing line: until the deadline in one colour, after it in another, under the line of all that are
    /// expected; days of reminders say so.
    Optional<ShownChart> cumulative(Topic topic) {
        List<@Nullable Double> inTime = new ArrayList<>();
        List<@Nullable Double> late = new ArrayList<>();
        List<@Nullable Double> expected = new ArrayList<>();
        var deadline = overview.arrivals().deadline();
        for (var point : overview.arrivals().points()) {
            double answered = point.answered();
            inTime.add(point.day().isAfter(deadline) ? null : answered);
            late.add(point.day().isBefore(deadline) ? null : answered);
            expected.add((double) overview.arrivals().expected());
        }
        var chart = chart(topic, ChartKind.LINE)
                .with(messages.get("dashboard.chart.until"), Tint.BLUE, inTime)
                .with(messages.get("dashboard.chart.after"), Tint.ORANGE, late)
                .with(messages.get("dashboard.chart.expected"), Tint.GREY, expected);
        return Optional.of(shown(topic, chart));
    }

    /// Arrivals of each day.
    Optional<ShownChart> daily(Topic topic) {
        List<@Nullable Double> inTime = new ArrayList<>();
        List<@Nullable Double> late = new ArrayList<>();
        var before = 0;
        for (var point : overview.arrivals().points()) {
            double came = point.answered() - before;
            before = point.answered();
            var isLate = point.day().isAfter(overview.arrivals().deadline());
            inTime.add(isLate || came == 0 ? null : came);
            late.add(isLate && came > 0 ? came : null);
        }
        var chart = chart(topic, ChartKind.STACKED_BAR)
                .with(messages.get("dashboard.legend.on-time"), Tint.BLUE, inTime)
                .with(messages.get("dashboard.legend.late"), Tint.ORANGE, late);
        return Optional.of(shown(topic, chart));
    }

    private Chart chart(Topic topic, ChartKind kind) {
        var name = messages.of("dashboard.topic", topic.kind());
        var days = overview.arrivals().points().stream()
                .map(ArrivalCurve.Point::day)
                .toList();
        return Chart.of(kind, name, days.stream().map(DayLabels.of(days)).toList())
                .counting(messages.get("dashboard.unit.units"))
                .described(name + ".");
    }

    private ShownChart shown(Topic topic, Chart chart) {
        var units = new Behind(overview, messages);
        var arrived = units.arrived();
        return new ShownChart(
                topic,
                chart,
                remark(),
                overview.arrivals().points().stream()
                        .map(point -> arrived.getOrDefault(point.day(), units.nobody(point.day())))
                        .toList());
    }

    private String remark() {
        var words = new ArrayList<String>();
        words.add(messages.get(
                "dashboard.chart.deadline", Formats.date(overview.arrivals().deadline())));
        overview.facts()
                .rounds()
                .forEach(round -> words.add(messages.get(
                        "dashboard.chart.round",
                        round.number(),
                        Formats.date(round.sentOn()),
                        round.units().size())));
        return String.join(" \u00b7 ", words);
    }
}
