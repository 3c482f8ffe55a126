package vn.campaigndesk.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table that the program ships with: UTF-8, cells parted by tabs, the first line names the columns, lines that are
/// blank or begin with `#` are left out. A fault in one is a fault of the program and throws.
public final class TabTable {
    private TabTable() {}

    /// The lines of a table that lies beside a class.
    ///
    /// @throws IllegalStateException when a line has not one cell for each column
    public static List<Line> read(Class<?> owner, String file) {
        var rows = new ArrayList<Line>();
        String[] header = null;
        for (var text : lines(owner, file)) {
            var cells = text.split("\t", -1);
            if (header == null) {
                header = cells;
            } else {
                rows.add(line(file, header, cells));
            }
        }
        return rows;
    }

    private static List<String> lines(Class<?> owner, String file) {
        try (var stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the program lacks this file");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Line line(String file, String[] header, String[] cells) {
        if (cells.length != header.length) {
            throw new IllegalStateException(file + ": " + cells.length + " cells for " + header.length + " columns: "
                    + String.join("|", cells));
        }
        var named = new HashMap<String, String>();
        for (var i = 0; i < header.length; i++) {
            named.put(header[i].strip(), cells[i].strip());
        }
        return new Line(named);
    }

    /// One line of a table.
    ///
    /// @param cells by the names of their columns
    public record Line(Map<String, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }

        /// The text of a cell, empty when nothing stands there.
        ///
        /// @throws IllegalStateException when there is no such column
        public String get(String column) {
            var value = cells.get(column);
            if (value == null) {
                throw new IllegalStateException("the table has no column " + column);
            }
            return value;
        }

        /// The text of a cell, null when nothing stands there.
        public @Nullable String optional(String column) {
            var value = get(column);
            return value.isEmpty() ? null : value;
        }

        public int number(String column) {
            return Integer.parseInt(get(column));
        }

        /// The day in a cell, written as 2024-11-17; null when nothing stands there.
        public @Nullable LocalDate date(String column) {
            var value = optional(column);
            return value == null ? null : LocalDate.parse(value);
        }

        /// The items of a cell, parted by semicolons.
        public List<String> list(String column) {
            return Arrays.stream(get(column).split(";", -1))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
    }
}
