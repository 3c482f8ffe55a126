package vn.campaigndesk.ui.table;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.ui.Tone;

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
/// @param words what a person reads where that says more than the value does, such as "about 1.200"; null where it does
///     not
/// @param tone the colour of the word, which is then a chip; null for plain text
public record Column<T>(
        String id,
        String title,
        ColumnKind kind,
        Function<T, @Nullable Object> value,
        double width,
        boolean shown,
        @Nullable Function<T, String> words,
        @Nullable Function<T, Tone> tone) {

    /// A column that says its values, in plain text.
    public Column(
            String id,
            String title,
            ColumnKind kind,
            Function<T, @Nullable Object> value,
            double width,
            boolean shown) {
        this(id, title, kind, value, width, shown, null, null);
    }

    /// The same column, read in other words than its values.
    public Column<T> saying(Function<T, String> other) {
        return new Column<>(id, title, kind, value, width, shown, other, tone);
    }

    /// The same column as chips.
    public Column<T> toned(Function<T, Tone> colour) {
        return new Column<>(id, title, kind, value, width, shown, words, colour);
    }

    /// What stands in a row, as a person reads it.
    public String text(T row) {
        return words == null ? plain(row) : words.apply(row);
    }

    /// What leaves the program from a row: the value, so that a number stays a number; or the words where they say more
    /// than the value, so that an estimate does not leave as an exact number.
    public @Nullable Object outside(T row) {
        var said = text(row);
        return said.equals(plain(row)) ? value.apply(row) : said;
    }

    private String plain(T row) {
        return switch (value.apply(row)) {
            case null -> "";
            case Long number -> Formats.number(number);
            case Integer number -> Formats.number(number);
            case LocalDate day -> Formats.date(day);
            case Object other -> other.toString();
        };
    }
}
