package vn.campaigndesk.report.quantity;

/// Why a value is offered; `quantity.offer.<NAME>` is the text of its button, with the formatted number as argument 0
/// (and the upper one as argument 1 for [#RANGE]).
public enum OfferKind {
    /// the separator taken as one between thousands
    THOUSANDS,
    /// the separator taken as the decimal one
    DECIMAL,
    /// all digits as they stand, separators ignored
    DIGITS,
    /// what stands before the decimal separator
    WHOLE_PART,
    ROUNDED,
    SUM,
    PRODUCT,
    /// what stands after the equals sign
    TOTAL,
    /// the first number, the others being parts of it
    FIRST,
    LOW,
    HIGH,
    /// both ends, kept as a range
    RANGE,
    /// the number written in words
    WORDS,
    /// the number written in figures
    FIGURES,
    /// letters read as the digits they look like
    CORRECTED,
    WITHOUT_SIGN,
    ZERO,
    /// the number as written, although it is unlikely
    AS_WRITTEN,
    /// one of several numbers in the text
    CANDIDATE,
    /// what the spreadsheet stores
    CELL_VALUE,
    /// what the spreadsheet shows
    SHOWN
}
