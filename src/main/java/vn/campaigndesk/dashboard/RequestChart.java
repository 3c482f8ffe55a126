package vn.campaigndesk.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.Tint;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.text.Messages;

/// Questions that came in, week by week from Monday.
final class RequestChart {
    private final Overview overview;
    private final Messages messages;

    RequestChart(Overview overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
    }

    /// Empty while nobody has asked anything.
    Optional<ShownChart> byWeek(Topic topic) {
        var weeks = weeks();
        return weeks.isEmpty() ? Optional.empty() : Optional.of(drawn(topic, weeks));
    }

    private NavigableMap<LocalDate, List<SupportRequest>> weeks() {
        var weeks = new TreeMap<LocalDate, List<SupportRequest>>();
        for (var request : overview.facts().requests()) {
            var asked = LocalDate.ofInstant(request.askedAt(), overview.facts().zone());
            if (!asked.isAfter(overview.asOf()) && isShown(request)) {
                weeks.computeIfAbsent(
                                asked.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                none -> new ArrayList<>())
                        .add(request);
            }
        }
        for (var week = weeks.isEmpty() ? null : weeks.firstKey();
                week != null && week.isBefore(weeks.lastKey());
                week = week.plusDays(7)) {
            weeks.putIfAbsent(week, List.of());
        }
        return weeks;
    }

    private ShownChart drawn(Topic topic, Map<LocalDate, List<SupportRequest>> weeks) {
        var name = messages.of("dashboard.topic", topic.kind());
        var asked = weeks.values().stream().mapToInt(List::size).sum();
        var open = weeks.values().stream()
                .mapToInt(week -> count(week, RequestChart::isOpen))
                .sum();
        var day = DayLabels.of(List.copyOf(weeks.keySet()));
        var chart = Chart.of(
                        ChartKind.STACKED_BAR,
                        name,
                        weeks.keySet().stream()
                                .map(week -> messages.get("dashboard.chart.week", day.apply(week)))
                                .toList())
                .counting(messages.get("dashboard.unit.requests"))
                .described(messages.get("dashboard.summary.requests", asked, open))
                .with(messages.get("dashboard.chart.answered"), Tint.BLUE, values(weeks, RequestChart::isAnswered))
                .with(messages.get("dashboard.chart.open"), Tint.ORANGE, values(weeks, RequestChart::isOpen));
        return new ShownChart(
                topic,
                withSettled(chart, weeks),
                "",
                weeks.values().stream().map(this::behind).toList());
    }

    /// With a filter only the questions of its units; without one those of everybody.
    private boolean isShown(SupportRequest request) {
        var unit = request.recipientId();
        return overview.snapshot().recipients().size()
                        == overview.facts().snapshot().recipients().size()
                || (unit != null && overview.snapshot().recipients().stream().anyMatch(each -> each.id() == unit));
    }

    /// Those that were settled without an answer are a part of their own, where there are any.
    private Chart withSettled(Chart chart, Map<LocalDate, List<SupportRequest>> weeks) {
        Predicate<SupportRequest> settled = request -> !isOpen(request) && !isAnswered(request);
        return weeks.values().stream().flatMap(List::stream).anyMatch(settled)
                ? chart.with(messages.get("dashboard.chart.settled"), Tint.GREY, values(weeks, settled))
                : chart;
    }

    private static boolean isOpen(SupportRequest request) {
        return request.state() == RequestState.OPEN;
    }

    private static boolean isAnswered(SupportRequest request) {
        return !isOpen(request) && request.answeredAt() != null;
    }

    private static List<@Nullable Double> values(
            Map<LocalDate, List<SupportRequest>> weeks, Predicate<SupportRequest> which) {
        List<@Nullable Double> values = new ArrayList<>();
        weeks.values().forEach(week -> values.add((double) count(week, which)));
        return values;
    }

    private static int count(List<SupportRequest> week, Predicate<SupportRequest> which) {
        return (int) week.stream().filter(which).count();
    }

    private UnitsBehind behind(List<SupportRequest> week) {
        var lines = new ArrayList<UnitsBehind.Line>();
        for (var request : week) {
            var unit = request.recipientId();
            overview.snapshot().recipients().stream()
                    .filter(each -> unit != null && each.id() == unit)
                    .findFirst()
                    .ifPresent(each -> lines.add(new UnitsBehind.Line(each, request.question())));
        }
        return new UnitsBehind(messages.of("dashboard.topic", Topic.Kind.REQUESTS), lines);
    }
}
