package vn.campaigndesk.letter;

/// The ground of a table cell.
public enum Shade {
    NONE,
    /// The cell must stay empty because the question was not put to this unit: printed on grey, which no blank,
    /// zero or missing value ever is.
    NOT_APPLICABLE
}
