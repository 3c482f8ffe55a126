package vn.campaigndesk.report;

import java.util.List;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.quantity.QuantityState;

/// A line of the list of reports.
///
/// @param daysLate by how many days it came too late, 0 when in time
/// @param status what it is to its unit's answer
/// @param open what somebody still has to look at, the worst first; nothing for a report that does not count
public record ReportItem(Report report, Recipient recipient, long daysLate, VersionStatus status, List<Problem> open) {
    public ReportItem {
        open = List.copyOf(open);
    }

    /// Whether something of it counts.
    public boolean counted() {
        return status.counts();
    }

    /// How many open problems weigh so much.
    public long count(Severity severity) {
        return open.stream().filter(problem -> problem.severity() == severity).count();
    }

    /// How many values are written but not understood or decided.
    public long questions() {
        return report.quantities().values().stream()
                .filter(quantity -> quantity.state() == QuantityState.UNKNOWN)
                .count();
    }
}
