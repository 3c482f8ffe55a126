package vn.campaigndesk.report;

import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.quantity.QuantityState;

/// A line of the list of reports.
///
/// @param daysLate by how many days it came too late, 0 when in time
/// @param status what it is to its unit's answer
public record ReportItem(Report report, Recipient recipient, long daysLate, VersionStatus status) {

    /// Whether something of it counts.
    public boolean counted() {
        return status.counts();
    }

    /// How many values are written but not understood or decided.
    public long questions() {
        return report.quantities().values().stream()
                .filter(quantity -> quantity.state() == QuantityState.UNKNOWN)
                .count();
    }
}
