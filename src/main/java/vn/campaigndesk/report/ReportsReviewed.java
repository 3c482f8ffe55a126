package vn.campaigndesk.report;

import java.util.Set;
import vn.campaigndesk.change.News;

/// The checking of several reports has gone one step further in one gesture.
public record ReportsReviewed(long campaignId, Set<Long> reportIds) implements News {
    public ReportsReviewed {
        reportIds = Set.copyOf(reportIds);
    }
}
