package vn.campaigndesk.report;

/// How far the checking of a report has come. That a newer version took its place is computed ([VersionStatus]), never
/// stored.
public enum ReviewState {
    /// Entered, not looked at.
    RECEIVED,
    /// Somebody is at it.
    CHECKING,
    /// Something was asked of the unit. Its numbers count meanwhile.
    NEEDS_CLARIFICATION,
    /// Sent back (Decree 30/2020, article 21.2). Counts as not handed in.
    RETURNED,
    /// Checked and found good.
    VALID
}
