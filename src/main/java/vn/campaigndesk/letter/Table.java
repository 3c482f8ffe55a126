package vn.campaigndesk.letter;

import java.util.List;

/// A ruled table over the full text width.
///
/// @param repeatHeader whether the header row stands again at the top of each page
/// @param fontPoints size of the table's text in points, 11 to 13 (usage; the decree does not regulate it)
public record Table(List<Column> columns, List<Row> rows, boolean repeatHeader, int fontPoints) implements Block {
    private static final int USUAL_POINTS = 12;

    /// @throws IllegalArgumentException when there is no column, when a row does not cover exactly the columns, or
    ///     when the font size is out of range; the message names the row, counted from 1
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        if (fontPoints < 11 || fontPoints > 13) {
            throw new IllegalArgumentException("table font " + fontPoints + " pt: must be 11 to 13");
        }
        requireFullRows(columns.size(), rows);
    }

    public static Table of(List<Column> columns, List<Row> rows) {
        return new Table(columns, rows, true, USUAL_POINTS);
    }

    /// The same table in another size of text.
    public Table sized(int points) {
        return new Table(columns, rows, repeatHeader, points);
    }

    /// Whether a row must not be the last of its page: it names the rows below it, or the total follows.
    boolean keepsNext(int row) {
        return rows.get(row).kind() == RowKind.GROUP
                || (row + 1 < rows.size() && rows.get(row + 1).kind() == RowKind.TOTAL);
    }

    private static void requireFullRows(int columns, List<Row> rows) {
        for (var i = 0; i < rows.size(); i++) {
            var width = rows.get(i).width();
            if (width != columns) {
                throw new IllegalArgumentException(
                        "row " + (i + 1) + " covers " + width + " columns, the table has " + columns);
            }
        }
    }
}
