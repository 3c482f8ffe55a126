package vn.campaigndesk.report.quantity;

/// How an amount is to be understood. Only [#EXACT] is a count; the four after it are estimates and make a total
/// that contains them an estimate too (domain rule V16).
public enum Qualifier {
    /// no amount, so nothing to qualify
    NONE,
    EXACT,
    APPROXIMATE,
    AT_LEAST,
    AT_MOST,
    RANGE;

    public boolean isEstimate() {
        return this != NONE && this != EXACT;
    }
}
