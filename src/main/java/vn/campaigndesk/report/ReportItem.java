package vn.campaigndesk.report;

import java.util.List;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.quantity.QuantityState;

/// A line of the list of reports.
///
/// @param place which one of the campaign's reports it is, by arrival, from 1
/// @param daysLate by how many days it came too late, 0 when in time
/// @param status what it is to its unit's answer
/// @param files how many files it has
/// @param searchKey unit and number, folded for finding ([SearchKey])
/// @param checked whether the rules have looked at it; while they have not, nothing is known about problems
/// @param open what somebody still has to look at, the worst first; nothing for a report that does not count
public record ReportItem(
        Report report,
        Recipient recipient,
        int place,
        long daysLate,
        VersionStatus status,
        int files,
        String searchKey,
        boolean checked,
        List<Problem> open) {
    public ReportItem {
        open = List.copyOf(open);
    }

    /// The same line once the rules have looked at it.
    ReportItem checked(List<Problem> found) {
        return new ReportItem(report, recipient, place, daysLate, status, files, searchKey, true, found);
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
