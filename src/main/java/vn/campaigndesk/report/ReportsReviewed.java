package vn.campaigndesk.report;

import java.util.Set;

/// The checking of several reports has gone one step further in one gesture.
public record ReportsReviewed(long campaignId, Set<Long> reportIds) {
    public ReportsReviewed {
        reportIds = Set.copyOf(reportIds);
    }
}
