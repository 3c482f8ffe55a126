package vn.campaigndesk.intake.extract;

/// What stands behind the text of a cell.
public sealed interface CellValue {
    /// Nothing but its text: every cell of a text document, and text cells of sheets.
    CellValue TEXT = new Text();

    /// Text.
    record Text() implements CellValue {}

    /// A stored number.
    ///
    /// @param number the stored value (of a formula: the value stored when the file was saved)
    /// @param formula whether a formula made it
    record Numeric(double number, boolean formula) implements CellValue {}

    /// A number shown as a date or time, such as a fraction that a spreadsheet took for a date.
    record Date(double number, boolean formula) implements CellValue {}

    /// TRUE or FALSE.
    record Bool(boolean on) implements CellValue {}

    /// An error such as #REF! or #DIV/0!; the cell's text shows it.
    record Faulty() implements CellValue {}
}
