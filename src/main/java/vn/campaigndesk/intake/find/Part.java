package vn.campaigndesk.intake.find;

import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Locator;

/// A piece of text at its place: a line of a paragraph or a cell.
///
/// @param column where it begins in its table's grid, from 1; 0 for a line of a paragraph
/// @param columns how many columns it spans
/// @param rows how many rows it spans
/// @param value what a spreadsheet has stored behind the text
record Part(String text, CellValue value, Locator at, int column, int columns, int rows) {

    boolean isBlank() {
        return text.isBlank() && value instanceof CellValue.Text;
    }

    boolean covers(int other) {
        return column <= other && other < column + columns;
    }

    /// The same place with another text, which no longer is what a spreadsheet stored.
    Part saying(String other) {
        return new Part(other, CellValue.TEXT, at, column, columns, rows);
    }
}
