package vn.campaigndesk.report.quantity;

/// How a value came into the program.
public enum Method {
    /// typed into the form by the officer
    TYPED,
    /// read from a received file
    READ,
    /// chosen by a person among the offers of a doubtful reading
    CONFIRMED
}
