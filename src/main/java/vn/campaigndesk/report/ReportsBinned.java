package vn.campaigndesk.report;

import java.util.List;
import vn.campaigndesk.change.News;

/// Several reports have been put into the bin, or taken back from it, in one gesture.
///
/// @param deleted whether they lie in the bin now
/// @param reports what they say now, with their revisions
public record ReportsBinned(long campaignId, boolean deleted, List<Report> reports) implements News {
    public ReportsBinned {
        reports = List.copyOf(reports);
    }
}
