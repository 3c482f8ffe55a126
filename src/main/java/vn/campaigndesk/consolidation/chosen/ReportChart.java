package vn.campaigndesk.consolidation.chosen;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.Chart;

/// A chosen chart as it is at a report's cut-off.
///
/// @param chart null when there is nothing to draw
/// @param remark what must be said below it, such as the base of a rate; may be empty
public record ReportChart(ChosenChart chosen, @Nullable Chart chart, String remark) {}
