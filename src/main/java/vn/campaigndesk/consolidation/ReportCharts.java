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
import vn.campaigndesk.consolidation.chosen.ReportChart;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.Figure;
import vn.campaigndesk.letter.Heading;
import vn.campaigndesk.letter.Paragraph;
import vn.campaigndesk.text.CutOff;
import vn.campaigndesk.text.Formats;

/// The charts of the report and of its workbook, by group.
final class ReportCharts {
    private static final double USUAL_MM = 75;
    private static final double MOST_MM = 215;
    private static final double BASE_MM = 22;
    /// A line of small type.
    private static final double ROW_MM = 4.5;

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

    /// The charts that an officer has put into the report, each above its caption; what cannot be drawn says so.
    ///
    /// @param cutOff what stands in the captions
    List<Block> further(List<ReportChart> further, CutOff cutOff) {
        var blocks = new ArrayList<Block>();
        if (!further.isEmpty()) {
            blocks.add(Heading.clause(text.get("further.title")));
        }
        for (var place = 1; place <= further.size(); place++) {
            blocks.addAll(further(place, further.get(place - 1), text.until(cutOff)));
        }
        return blocks;
    }

    private List<Block> further(int place, ReportChart one, String until) {
        var chart = one.chart();
        var caption = one.chosen().caption();
        if (chart == null) {
            return List.of(Paragraph.of(Paragraph.Style.CENTRED, text.get("further.none", place, caption, until)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Figure(untitled(chart), height(chart)));
        blocks.add(Paragraph.of(Paragraph.Style.CENTRED, text.get("further.caption", place, caption, until)));
        if (!one.remark().isEmpty()) {
            blocks.add(Paragraph.of(Paragraph.Style.NOTE, one.remark()));
        }
        return blocks;
    }

    /// The caption says what it shows.
    private static Chart untitled(Chart chart) {
        return new Chart(
                chart.kind(), "", chart.unit(), chart.categories(), chart.series(), chart.marks(), chart.altText());
    }

    private static double height(Chart chart) {
        return chart.kind() == ChartKind.HORIZONTAL_BAR
                ? Math.clamp(BASE_MM + ROW_MM * chart.categories().size(), USUAL_MM, MOST_MM)
                : USUAL_MM;
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
