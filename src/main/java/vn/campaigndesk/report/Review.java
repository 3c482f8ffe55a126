package vn.campaigndesk.report;

/// Where the checking of a report stands.
///
/// @param reason why it came to this state, at most [#REASON_LENGTH] characters; empty where none is needed
public record Review(ReviewState state, String reason) {
    /// Width of the stored column.
    public static final int REASON_LENGTH = 500;

    /// The state of every new report.
    public static Review received() {
        return new Review(ReviewState.RECEIVED, "");
    }
}
