package vn.campaigndesk.intake.extract;

/// Something about the reading of a file that a person should know.
public enum Remark {
    /// Text in TCVN3 or VNI fonts was converted to Unicode by the name of the font.
    LEGACY_FONT,
    /// Text looked like TCVN3 or VNI, without a font that says so, and was converted: numbers are safe, words are
    /// likely.
    LEGACY_GUESSED,
    /// The file has changes that nobody accepted yet; they were taken as accepted.
    TRACKED_CHANGES,
    /// Text is struck through, as people cross out what no longer counts; it was left out.
    STRUCK_OUT,
    /// Some text cannot be seen - hidden, in the colour of the paper, tiny, painted over - and was left out.
    HIDDEN_TEXT,
    /// Some rows, columns or sheets are hidden in the file; they were read and are marked.
    HIDDEN_PARTS,
    /// Values of formulas are those that were stored when the file was saved.
    CACHED_FORMULAS,
    /// The file has macros or embedded objects; they were not run and not opened.
    ACTIVE_CONTENT,
    /// The file points to things outside of itself; they were not followed.
    EXTERNAL_LINKS,
    /// Some pages are pictures without text; what they show was not read.
    PAGES_WITHOUT_TEXT,
    /// Parts of the file could not be read or went beyond a limit and were left out.
    INCOMPLETE
}
