package vn.campaigndesk.consolidation.chosen;

import java.time.LocalDate;
import java.util.List;
import vn.campaigndesk.report.CampaignSnapshot;

/// Draws the charts that were chosen for a campaign's report.
@FunctionalInterface
public interface ChartSource {
    /// A report without further charts.
    ChartSource NONE = (snapshot, asOf) -> List.of();

    /// The charts in the order of the report.
    ///
    /// @param asOf the cut-off
    List<ReportChart> of(CampaignSnapshot snapshot, LocalDate asOf);
}
