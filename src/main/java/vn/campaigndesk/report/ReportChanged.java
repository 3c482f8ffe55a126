package vn.campaigndesk.report;

import org.jspecify.annotations.Nullable;

/// A report has been entered, changed, put into the bin or taken back; told beside [ReportSaved] and [ReportDeleted] to
/// those who must know what it was.
///
/// @param before what it said before; only there when it was changed
/// @param after what it says now, with its revision
public record ReportChanged(
        long campaignId, Kind kind, @Nullable Report before, Report after) {
    /// What happened to it.
    public enum Kind {
        ENTERED,
        CHANGED,
        DELETED,
        RESTORED
    }
}
