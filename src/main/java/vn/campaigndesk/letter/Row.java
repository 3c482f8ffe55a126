package vn.campaigndesk.letter;

import java.util.Arrays;
import java.util.List;

/// A row of a table; it is never split across two pages unless it is longer than a page.
public record Row(RowKind kind, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(String... texts) {
        return new Row(RowKind.NORMAL, Arrays.stream(texts).map(Cell::of).toList());
    }

    public static Row of(Cell... cells) {
        return new Row(RowKind.NORMAL, List.of(cells));
    }

    public static Row total(Cell... cells) {
        return new Row(RowKind.TOTAL, List.of(cells));
    }

    /// A row that names the rows below it.
    ///
    /// @param columns the number of columns of the table
    public static Row group(String text, int columns) {
        return new Row(RowKind.GROUP, List.of(Cell.of(text).spanning(columns).aligned(Align.LEFT)));
    }

    /// The number of columns its cells cover.
    int width() {
        return cells.stream().mapToInt(Cell::span).sum();
    }
}
