package vn.campaigndesk.report.quantity;

/// Something about a cell that a person should know or must decide.
///
/// A doubt that does not ask is a note: the value counts and the note is shown beside it. A doubt that asks keeps the
/// value out of every sum until a person has chosen. The sentence for the officer is the message
/// `quantity.doubt.<NAME>`, with the raw text as argument 0.
public enum Doubt {
    /// one separator that means thousands or decimals, or groups that are no groups of three
    AMBIGUOUS_SEPARATOR(true),
    /// a part of a whole thing where only whole things are counted
    FRACTION(true),
    RANGE(true),
    /// several numbers that stand for a sum, a product, a whole with its parts, or nobody knows what
    COMPOUND(true),
    /// so many a day, a week, a commune
    RATE(true),
    PERCENTAGE(true),
    SAME_AS_ABOVE(true),
    /// the number in words is not the number in figures
    WORDS_DISAGREE(true),
    /// number words that can be read in two ways, or written without diacritics
    WORDS_UNCLEAR(true),
    LOOKS_LIKE_DATE(true),
    /// the letter O for zero, the letters l and I for one
    LETTER_FOR_DIGIT(true),
    NEGATIVE(true),
    /// above ten million, the limit of domain rule V1
    TOO_LARGE(true),
    /// yes, or many: something was done, how much is not said
    POSITIVE_UNKNOWN(true),
    /// a dash or another mark that stands for nothing, none or not yet
    PLACEHOLDER(true),
    /// the writer says that there is no figure (yet), or that it stands elsewhere
    NO_FIGURE(true),
    /// text of a formula, or an error of a spreadsheet
    FORMULA(true),
    /// one number among words that the parser cannot explain
    UNEXPLAINED_TEXT(true),
    NOT_A_NUMBER(true),

    /// commas between several groups of three: cannot be a decimal, so it counts
    ENGLISH_GROUPS(false),
    /// a decimal part of zeros only, as spreadsheets add it
    DECIMAL_ZEROS(false),
    FULL_WIDTH(false),
    TRAILING_MARK(false),
    /// zero, because the work has not begun
    NOT_STARTED(false),
    /// x of y: the x counts
    PART_OF_WHOLE(false),
    /// written with thousand, million and the like, so it is rounded
    SCALED(false);

    private final boolean asks;

    Doubt(boolean asks) {
        this.asks = asks;
    }

    /// Whether the value must not count before a person has chosen.
    public boolean asks() {
        return asks;
    }
}
