package vn.campaigndesk.report.quantity;

/// What a cell says. "Not applicable" is missing on purpose: it follows from the form, never from what was typed.
public enum QuantityState {
    /// nothing was written: the figure is missing, which is not zero
    BLANK,
    /// an amount was written or chosen, zero included
    STATED,
    /// something was written that is no amount yet; a person has to decide
    UNKNOWN
}
