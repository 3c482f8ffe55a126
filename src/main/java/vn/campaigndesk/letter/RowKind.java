package vn.campaigndesk.letter;

/// What a table row is for.
public enum RowKind {
    NORMAL,
    /// Names the rows below it; bold and never the last line of a page.
    GROUP,
    /// A sum; bold.
    TOTAL
}
