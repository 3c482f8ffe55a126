package vn.campaigndesk.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.Tint;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.text.Formats;

/// The charts of the report and of its workbook, by group.
final class ReportCharts {
    private final ReportText text;

    ReportCharts(ReportText text) {
        this.text = text;
    }

    /// How the groups answered: on time, late and not at all.
    ///
    /// @throws IllegalArgumentException when there is no group: nothing can be drawn of an empty campaign
    Chart response(Figures figures) {
        var response = figures.response();
        return Chart.of(ChartKind.STACKED_BAR, text.get("chart.response"), groups(figures))
                .counting(text.get("chart.unit"))
                .described(text.get(
                        "chart.response.alt",
                        response.expected(),
                        response.onTime(),
                        response.late(),
                        response.missing() + response.waiting()))
                .with(text.get("column.on-time"), Tint.BLUE, counts(figures, Response::onTime))
                .with(text.get("column.late"), Tint.ORANGE, counts(figures, Response::late))
                .with(
                        text.get("column.missing"),
                        Tint.GREY,
                        counts(figures, group -> group.missing() + group.waiting()));
    }

    /// The total of one indicator by group; a group of which nobody stated a value is a gap.
    ///
    /// @param place of the indicator, from 0
    Chart total(Figures figures, int place) {
        var total = figures.totals().get(place);
        var values = new ArrayList<@Nullable Double>();
        for (var group : figures.groups()) {
            var sum = group.totals().get(place);
            values.add(sum.stated() == 0 ? null : (double) sum.sum());
        }
        var title = text.get(
                "column.numbered", total.indicator().place(), total.indicator().shortText());
        return Chart.of(ChartKind.BAR, title, groups(figures))
                .described(
                        text.get("chart.total.alt", title, Formats.number(total.sum()), total.stated(), total.asked()))
                .with(text.get("column.sum"), Tint.BLUE, Collections.unmodifiableList(values));
    }

    private static List<String> groups(Figures figures) {
        return figures.groups().stream().map(group -> group.group().shortName()).toList();
    }

    private static List<@Nullable Double> counts(Figures figures, ToIntFunction<Response> count) {
        return figures.groups().stream()
                .<@Nullable Double>map(group -> (double) count.applyAsInt(group.response()))
                .toList();
    }
}
