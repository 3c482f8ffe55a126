package vn.campaigndesk.report;

import vn.campaigndesk.change.News;
import java.util.Set;

/// The checking of several reports has gone one step further in one gesture.
public record ReportsReviewed(long campaignId, Set<Long> reportIds) implements News {
    public ReportsReviewed {
        reportIds = Set.copyOf(reportIds);
    }
}
