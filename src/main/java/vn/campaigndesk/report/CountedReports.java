package vn.campaigndesk.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Which report of a unit counts: the one that arrived last, and of two on the same day the one entered last. So a
/// unit is counted once however often it answers.
public final class CountedReports {
    private static final Comparator<Report> NEWEST_LAST =
            Comparator.comparing(Report::arrivedOn).thenComparingLong(Report::id);

    private CountedReports() {}

    /// The counted report of each recipient that has any, by the recipient's id.
    public static Map<Long, Report> of(Collection<Report> reports) {
        var counted = new HashMap<Long, Report>();
        for (var report : reports) {
            counted.merge(report.recipientId(), report, CountedReports::newer);
        }
        return counted;
    }

    /// The first arrival of each recipient, by its id: whether a unit answered in time is not changed by what it sends
    /// afterwards.
    public static Map<Long, Report> first(Collection<Report> reports) {
        var first = new HashMap<Long, Report>();
        for (var report : reports) {
            first.merge(report.recipientId(), report, CountedReports::older);
        }
        return first;
    }

    private static Report older(Report one, Report other) {
        return NEWEST_LAST.compare(one, other) <= 0 ? one : other;
    }

    private static Report newer(Report one, Report other) {
        return NEWEST_LAST.compare(one, other) >= 0 ? one : other;
    }
}
