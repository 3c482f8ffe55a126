package vn.campaigndesk.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.Tint;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.GroupFigures;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.dashboard.compare.Comparison;
import vn.campaigndesk.dashboard.compare.Comparison.Line;
import vn.campaigndesk.dashboard.compare.Comparison.Reason;
import vn.campaigndesk.text.Messages;

/// Draws a line of a comparison by group, the two campaigns side by side. What one of them does not have is no bar.
final class ComparisonCharts {
    private final Comparison comparison;
    private final String before;
    private final String now;
    private final Messages messages;

    /// @param before the name of the campaign that is compared with
    /// @param now the name of the campaign that is shown
    ComparisonCharts(Comparison comparison, String before, String now, Messages messages) {
        this.comparison = comparison;
        this.before = before.equals(now) ? messages.get("dashboard.compare.earlier", before) : before;
        this.now = now;
        this.messages = messages;
    }

    /// The part of the units that answered, in per cent.
    Optional<Chart> response() {
        var row = new ComparisonText(messages).response(comparison);
        return drawn(
                row,
                messages.get("dashboard.unit.percent"),
                group -> group.response().expected() == 0
                        ? null
                        : Math.round(group.response().share() * 1000) / 10.0,
                group -> group.response().expected() == 0
                        ? null
                        : Math.round(group.response().share() * 1000) / 10.0);
    }

    /// The sums of a row; nothing where the two count different things, for bars side by side would compare them.
    Optional<Chart> row(Line line) {
        if (line.reasons().contains(Reason.OTHER_COUNT)) {
            return Optional.empty();
        }
        var known = line.now() == null ? line.before() : line.now();
        return drawn(
                new ComparisonText(messages).row(line),
                known == null ? "" : known.indicator().unit(),
                sum(line.before()),
                sum(line.now()));
    }

    private static Function<GroupFigures, @Nullable Double> sum(@Nullable Total row) {
        return group -> row == null
                ? null
                : group.totals().stream()
                        .filter(total ->
                                total.indicator().id() == row.indicator().id() && total.stated() > 0)
                        .findFirst()
                        .map(total -> (double) total.sum())
                        .orElse(null);
    }

    private Optional<Chart> drawn(
            ComparisonText.Row row,
            String unit,
            Function<GroupFigures, @Nullable Double> earlier,
            Function<GroupFigures, @Nullable Double> later) {
        var groups = new LinkedHashMap<Long, String>();
        comparison
                .now()
                .groups()
                .forEach(group -> groups.put(group.group().id(), group.group().shortName()));
        comparison
                .before()
                .groups()
                .forEach(group ->
                        groups.putIfAbsent(group.group().id(), group.group().shortName()));
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Chart.of(ChartKind.BAR, row.name(), List.copyOf(groups.values()))
                .counting(unit)
                .described(messages.get(
                        "dashboard.compare.alt", row.name(), before, row.before(), now, row.now(), row.remark()))
                .with(before, Tint.GREY, values(groups, comparison.before(), earlier))
                .with(now, Tint.BLUE, values(groups, comparison.now(), later)));
    }

    private static List<@Nullable Double> values(
            Map<Long, String> groups, Figures figures, Function<GroupFigures, @Nullable Double> value) {
        List<@Nullable Double> values = new ArrayList<>();
        for (var id : groups.keySet()) {
            @Nullable Double found = null;
            for (var group : figures.groups()) {
                if (group.group().id() == id) {
                    found = value.apply(group);
                }
            }
            values.add(found);
        }
        return values;
    }
}
