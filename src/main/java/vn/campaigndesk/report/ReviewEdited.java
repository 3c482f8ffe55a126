package vn.campaigndesk.report;

import java.util.List;

/// A gesture of checking was done; told beside [ReportSaved] and [ReportsReviewed] to those who must know what it was.
///
/// @param changes one a report
public record ReviewEdited(long campaignId, Kind kind, List<ReviewChange> changes) {
    public ReviewEdited {
        changes = List.copyOf(changes);
    }

    /// What was done.
    public enum Kind {
        MOVED,
        ASKED,
        ANSWERED,
        ACCEPTED,
        REFUSED
    }
}
