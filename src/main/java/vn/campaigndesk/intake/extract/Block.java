package vn.campaigndesk.intake.extract;

import java.util.List;

/// A piece of a file in reading order.
public sealed interface Block {
    Locator at();

    Region region();

    /// A paragraph. List numbers and bullets that the word processor draws are part of the text, followed by a space.
    ///
    /// @param text may be empty; line breaks inside the paragraph are `\n`, tabs are `\t`
    record Paragraph(String text, Region region, Locator at) implements Block {}

    /// A table of a text, or a sheet of a workbook.
    ///
    /// @param title the sheet's name; empty for a table of a text
    /// @param rows in their order; a sheet's empty rows are left out, so a row says its own number
    /// @param hidden whether the whole sheet is hidden
    record Table(String title, List<Row> rows, boolean hidden, Region region, Locator at) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// A row of a table.
    ///
    /// @param number from 1, as a person counts
    /// @param cells those that begin in this row, from left to right; a merged cell stands once, in its first row
    record Row(int number, List<Cell> cells, boolean hidden) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell of a table.
    ///
    /// @param column from 1 in the table's grid, so that cells of one column share a number however others merge
    /// @param columns how many columns it spans, at least 1
    /// @param rows how many rows it spans, at least 1
    /// @param text as a person sees it; paragraphs inside are parted by `\n`
    /// @param value what a spreadsheet has stored behind the text
    /// @param inner tables inside this cell; their text is not part of `text`
    record Cell(int column, int columns, int rows, String text, CellValue value, List<Table> inner, Locator at) {
        public Cell {
            inner = List.copyOf(inner);
        }
    }
}
