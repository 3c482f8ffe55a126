package vn.campaigndesk.ui.table;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.ui.TableCopy;

/// Rows as tab-separated lines under a line of titles, as a spreadsheet takes them from the clipboard.
///
/// Numbers go without dots between thousands, which a spreadsheet of another country would misread; a text that begins
/// like a formula gets the apostrophe that keeps it a text.
public final class TableText {
    private TableText() {}

    /// The rows of these columns.
    public static <T> String of(List<Column<T>> columns, List<T> rows) {
        var lines = new StringJoiner("\n");
        var titles = new StringJoiner("\t");
        columns.forEach(column -> titles.add(TableCopy.text(column.title())));
        lines.add(titles.toString());
        for (var row : rows) {
            var cells = new StringJoiner("\t");
            columns.forEach(column -> cells.add(cell(column.outside(row))));
            lines.add(cells.toString());
        }
        return lines.toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Long number -> Long.toString(number);
            case Integer number -> Integer.toString(number);
            case LocalDate day -> Formats.date(day);
            case Object other -> TableCopy.text(other.toString());
        };
    }
}
