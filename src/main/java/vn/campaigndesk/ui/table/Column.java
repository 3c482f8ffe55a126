package vn.campaigndesk.ui.table;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;

/// A column of a table.
///
/// @param <T> what a row is
/// @param id of the column, unique in its table; kept in settings
/// @param title above the column, as a person reads it
/// @param kind decides order, filter and how it is written
/// @param value what stands in a row: a text for [ColumnKind#TEXT] and [ColumnKind#CHOICE], a [Long] for
///     [ColumnKind#NUMBER], a [LocalDate] for [ColumnKind#DAY]; null where there is nothing
/// @param width in pixels
/// @param shown whether it is visible until somebody chooses
public record Column<T>(
        String id, String title, ColumnKind kind, Function<T, @Nullable Object> value, double width, boolean shown) {

    /// What stands in a row, as a person reads it.
    public String text(T row) {
        return switch (value.apply(row)) {
            case null -> "";
            case Long number -> Formats.number(number);
            case Integer number -> Formats.number(number);
            case LocalDate day -> Formats.date(day);
            case Object other -> other.toString();
        };
    }
}
