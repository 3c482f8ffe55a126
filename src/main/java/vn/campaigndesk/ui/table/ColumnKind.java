package vn.campaigndesk.ui.table;

/// What a column holds.
public enum ColumnKind {
    /// Free text: filtered by words without diacritics, in Vietnamese order.
    TEXT,
    /// One of few words: filtered by ticking them.
    CHOICE,
    /// Whole numbers: filtered by bounds.
    NUMBER,
    /// Days: filtered by bounds.
    DAY
}
