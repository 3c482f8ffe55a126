package vn.campaigndesk.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sheet of a workbook: a line of titles and rows of values under it.
///
/// @param name of the sheet; signs that Excel forbids are replaced and the name is cut to 31 characters
/// @param columns from the left
/// @param rows a value a column: a text, a whole number ([Integer], [Long]), a [Double], a [java.time.LocalDate], or
///     null for an empty cell; anything else is written as its text
public record SheetContent(
        String name, List<SheetColumn> columns, List<? extends List<? extends @Nullable Object>> rows) {
    private static final int NOTE_WIDTH = 60;

    /// A sheet that holds one sentence about the others.
    public static SheetContent note(String name, String sentence) {
        return new SheetContent(name, List.of(new SheetColumn(name, NOTE_WIDTH)), List.of(List.of(sentence)));
    }

    public SheetContent {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " values for " + columns.size() + " columns");
            }
        }
    }
}
