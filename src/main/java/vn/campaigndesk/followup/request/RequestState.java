package vn.campaigndesk.followup.request;

/// How far a request for support has come.
public enum RequestState {
    /// Asked, not answered.
    OPEN,
    /// Answered.
    ANSWERED,
    /// Settled, or needing no answer.
    CLOSED
}
