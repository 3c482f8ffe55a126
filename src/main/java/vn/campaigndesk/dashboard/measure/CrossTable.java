package vn.campaigndesk.dashboard.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sums by two questions at once.
///
/// @param rows names of the rows
/// @param columns names of the columns
/// @param cells row by row; null where there is nothing to add up, which is not 0
/// @param rowTotals null where adding up would mix things of different kinds
/// @param columnTotals as `rowTotals`
/// @param total as `rowTotals`
public record CrossTable(
        List<String> rows,
        List<String> columns,
        List<List<@Nullable Long>> cells,
        List<@Nullable Long> rowTotals,
        List<@Nullable Long> columnTotals,
        @Nullable Long total) {

    /// One amount with its place.
    public record Entry(Key row, Key column, long amount) {}

    /// The name of a row or a column.
    ///
    /// @param order where it stands among the others; equal orders are the same row
    public record Key(long order, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Long.compare(order, other.order);
        }
    }

    /// Adds entries up.
    ///
    /// @param acrossColumns whether the columns of a row may be added up
    /// @param acrossRows whether the rows of a column may be added up
    /// @throws ArithmeticException when a sum passes 2^63
    public static CrossTable of(List<Entry> entries, boolean acrossColumns, boolean acrossRows) {
        var sums = new TreeMap<Key, Map<Key, Long>>();
        var columns = new TreeMap<Key, Long>();
        var total = 0L;
        for (var entry : entries) {
            sums.computeIfAbsent(entry.row(), none -> new TreeMap<>())
                    .merge(entry.column(), entry.amount(), Math::addExact);
            columns.merge(entry.column(), entry.amount(), Math::addExact);
            total = Math.addExact(total, entry.amount());
        }
        return table(sums, columns, acrossColumns, acrossRows, total);
    }

    private static CrossTable table(
            Map<Key, Map<Key, Long>> sums,
            Map<Key, Long> columns,
            boolean acrossColumns,
            boolean acrossRows,
            long total) {
        List<List<@Nullable Long>> cells = new ArrayList<>();
        List<@Nullable Long> rowTotals = new ArrayList<>();
        for (var row : sums.values()) {
            List<@Nullable Long> line = new ArrayList<>();
            columns.keySet().forEach(column -> line.add(row.get(column)));
            cells.add(Collections.unmodifiableList(line));
            rowTotals.add(acrossColumns ? sum(row) : null);
        }
        List<@Nullable Long> columnTotals = new ArrayList<>();
        columns.values().forEach(sum -> columnTotals.add(acrossRows ? sum : null));
        return new CrossTable(
                sums.keySet().stream().map(Key::name).toList(),
                columns.keySet().stream().map(Key::name).toList(),
                Collections.unmodifiableList(cells),
                Collections.unmodifiableList(rowTotals),
                Collections.unmodifiableList(columnTotals),
                acrossColumns && acrossRows ? total : null);
    }

    private static long sum(Map<Key, Long> row) {
        return row.values().stream().reduce(0L, Math::addExact);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Tab-separated lines for a spreadsheet; what may not be added up is empty.
    ///
    /// @param corner names the rows
    /// @param totals the word over the totals
    public String tabbed(String corner, String totals) {
        var lines = new StringJoiner("\n");
        var head = new StringJoiner("\t").add(corner);
        columns.forEach(head::add);
        lines.add(head.add(totals).toString());
        for (var i = 0; i < rows.size(); i++) {
            lines.add(line(rows.get(i), cells.get(i), rowTotals.get(i)));
        }
        return lines.add(line(totals, columnTotals, total)).toString();
    }

    private static String line(String name, List<@Nullable Long> cells, @Nullable Long total) {
        var line = new StringJoiner("\t").add(name.replaceAll("[\\t\\r\\n]+", " "));
        cells.forEach(cell -> line.add(cell == null ? "" : cell.toString()));
        return line.add(total == null ? "" : total.toString()).toString();
    }
}
