package vn.campaigndesk.report.original;

/// A question: a file that is being added is one that another report has already.
///
/// @param holder the report it is being added to
/// @param first where the same bytes stand already
public record SameBytes(ReportHolder holder, Incoming incoming, OriginalUse first) {
    /// What a person may say.
    public enum Answer {
        /// It belongs to both.
        ATTACH,
        /// Look at the other report; nothing is added.
        OPEN_OTHER,
        CANCEL
    }
}
