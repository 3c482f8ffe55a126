package vn.campaigndesk.dashboard;

import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.dashboard.compare.Comparison;
import vn.campaigndesk.dashboard.compare.Comparison.Common;
import vn.campaigndesk.dashboard.compare.Comparison.Line;
import vn.campaigndesk.dashboard.compare.Comparison.Reason;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The words of a comparison.
record ComparisonText(Messages messages) {
    private static final double SMALLEST = 0.1;
    private static final String PERCENT = "\u00a0%";

    /// A line of the table.
    ///
    /// @param common what the units say that state a number in both
    /// @param remark why the totals are no pair; empty when they are
    record Row(String name, String before, String now, String common, String change, String remark) {}

    /// What the bars of a line count; a row of a form may name no unit.
    String counted(Chart chart) {
        return chart.unit().isBlank()
                ? chart.title()
                : messages.get("dashboard.compare.chart", chart.title(), chart.unit());
    }

    /// How many answered.
    Row response(Comparison comparison) {
        return new Row(
                messages.get("dashboard.compare.response"),
                answered(comparison.before().response()),
                answered(comparison.now().response()),
                "",
                "",
                reasons(comparison.response()));
    }

    private String answered(Response response) {
        return messages.get(
                "dashboard.compare.answered",
                Formats.number(response.answered()),
                Formats.number(response.expected()),
                Formats.percent(response.share()));
    }

    /// A row of the forms.
    Row row(Line line) {
        var common = line.common();
        return new Row(
                line.name(),
                total(line.before()),
                total(line.now()),
                common == null
                        ? messages.get("dashboard.compare.never")
                        : messages.get(
                                "dashboard.compare.common",
                                Formats.number(common.before()),
                                Formats.number(common.now()),
                                Formats.number(common.units())),
                common == null ? "" : change(common),
                reasons(line.reasons()));
    }

    /// A total with the units behind it; a dash where the form has no such row.
    String total(@Nullable Total total) {
        if (total == null) {
            return "\u2013";
        }
        var base = messages.get("dashboard.compare.base", total.stated(), total.asked());
        if (total.stated() == 0) {
            return base;
        }
        var about = total.isEstimate() ? "\u2248\u00a0" : "";
        return messages.get("dashboard.compare.total", about + Formats.number(total.sum()), base);
    }

    private static String change(Common common) {
        var change = common.change();
        if (common.units() == 0 || change == null) {
            return "";
        }
        if (change == 0) {
            return "0" + PERCENT;
        }
        // a change is no share: a thousandth must not be shown as a hundredth
        var percent = Math.abs(change) * 100;
        var size = percent < SMALLEST ? "<\u00a0" + Formats.decimal(SMALLEST) : Formats.decimal(percent);
        return (change < 0 ? "\u2212" : "+") + size + PERCENT;
    }

    private String reasons(Collection<Reason> reasons) {
        return reasons.isEmpty()
                ? ""
                : EnumSet.copyOf(reasons).stream()
                        .map(reason -> messages.of("dashboard.compare.reason", reason))
                        .collect(Collectors.joining("; "));
    }
}
