package vn.campaigndesk.campaign;

import java.util.List;

/// A row of a table in a file, as text.
///
/// @param number the number that a spreadsheet program shows beside the row, from 1
/// @param cells the text of its cells from the left, as the file has it
public record ListRow(int number, List<String> cells) {
    /// More columns than any list of recipients has; a file with more is not one.
    static final int MAX_COLUMNS = 100;

    public ListRow {
        cells = List.copyOf(cells);
    }

    /// The text of a cell, empty to the right of the last.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// Whether anything is written further right than a list can reach.
    boolean isTooWide() {
        return cells.stream().skip(MAX_COLUMNS).anyMatch(cell -> !cell.isBlank());
    }
}
