package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a table without lines whose cells stand at the middle of their rows: above the number of a row is the
/// first half of its label, and not the end of the row before.
///
/// Taken for such a table is only one where the lines of every column, from the heading to the last row, part into
/// blocks of even lines with the row's number beside the middle of each, and where no other reading is possible.
final class MiddleRows {
    /// How far a number may stand from the middle of a cell, in sizes of the font; half a line is more than twice as
    /// much.
    private static final double OFF = 0.2;

    /// What follows a table stands farther below, in sizes of the font.
    private static final double BELOW = 1.6;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]?");
    private static final Pattern FIGURE = Pattern.compile("[\\d., ]*\\d[\\d., ]*");
    private static final int FEWEST_COLUMNS = 3;
    private static final int FEWEST_ROWS = 2;

    private final List<List<TextLine>> lines;
    private final List<UnruledColumns.Span> columns;

    /// What stands in the first column: its heading, and the number of each row.
    private final List<TextLine> numbers = new ArrayList<>();

    /// What belongs to no row.
    private final List<TextLine> rest = new ArrayList<>();

    private MiddleRows(List<List<TextLine>> lines, List<UnruledColumns.Span> columns) {
        this.lines = lines;
        this.columns = columns;
        var first = in(0).toList();
        var rows = first.stream().skip(1).takeWhile(MiddleRows::isNumber).toList();
        first.stream().limit(1).forEach(numbers::add);
        numbers.addAll(rows);
    }

    /// For each row and column the lines of the cell; empty when the table is none of this kind.
    ///
    /// @param lines each as its pieces from left to right
    /// @param columns from left to right
    static Optional<List<List<List<TextLine>>>> of(List<List<TextLine>> lines, List<UnruledColumns.Span> columns) {
        if (columns.size() < FEWEST_COLUMNS) {
            return Optional.empty();
        }
        var rows = new MiddleRows(lines, columns);
        return rows.numbers.size() > FEWEST_ROWS ? rows.parted() : Optional.empty();
    }

    private static boolean isNumber(TextLine piece) {
        return NUMBER.matcher(TextFlow.text(piece)).matches();
    }

    private static double off(TextLine piece) {
        return OFF * piece.size();
    }

    private static boolean isBeside(TextLine number, double across) {
        return Math.abs(across - number.across()) <= off(number);
    }

    private Stream<TextLine> in(int column) {
        return lines.stream().flatMap(List::stream).filter(columns.get(column)::meets);
    }

    private Optional<List<List<List<TextLine>>>> parted() {
        var byColumn = new ArrayList<List<List<TextLine>>>();
        for (var column = 0; column < columns.size(); column++) {
            var cells = cells(in(column).toList());
            if (cells == null) {
                return Optional.empty();
            }
            byColumn.add(cells);
        }
        var labels = byColumn.stream()
                .skip(1)
                .max(Comparator.comparingLong(
                        cells -> cells.stream().mapToLong(List::size).sum()))
                .orElseThrow();
        if (!isNothingElse(labels) || !endsHere(byColumn)) {
            return Optional.empty();
        }
        return Optional.of(IntStream.range(0, numbers.size())
                .mapToObj(row -> byColumn.stream().map(cells -> cells.get(row)).toList())
                .toList());
    }

    /// The lines of a column, parted into the cells of the rows; null when one is of no row.
    private @Nullable List<List<TextLine>> cells(List<TextLine> column) {
        var cells = new ArrayList<List<TextLine>>();
        var from = 0;
        for (var number : numbers) {
            var cell = cell(number, column.subList(from, column.size()));
            if (cell == null) {
                return null;
            }
            cells.add(cell);
            from += cell.size();
        }
        rest.addAll(column.subList(from, column.size()));
        return cells;
    }

    /// The first lines that have the number at their middle: none when they begin below it, null when they begin above
    /// and end anywhere else.
    private static @Nullable List<TextLine> cell(TextLine number, List<TextLine> column) {
        if (column.isEmpty() || column.getFirst().across() > number.across() + off(number)) {
            return List.of();
        }
        var top = column.getFirst().across();
        for (var size = 1; size <= column.size(); size++) {
            if (isBeside(number, (top + column.get(size - 1).across()) / 2)) {
                var cell = column.subList(0, size);
                return isEven(cell) ? cell : null;
            }
        }
        return null;
    }

    /// The distances between the lines of one cell are the same.
    private static boolean isEven(List<TextLine> cell) {
        var leading =
                cell.size() < 2 ? 0 : (cell.getLast().across() - cell.getFirst().across()) / (cell.size() - 1);
        return IntStream.range(1, cell.size())
                .allMatch(i -> Math.abs(cell.get(i).across() - cell.get(i - 1).across() - leading) <= off(cell.get(i)));
    }

    /// A label may also begin beside its number and go on below it, unless one has no line there, or the first of all
    /// begins above. Every row has one.
    private boolean isNothingElse(List<List<TextLine>> labels) {
        var rows = IntStream.range(1, numbers.size());
        var first = numbers.get(1);
        return labels.stream().noneMatch(List::isEmpty)
                && (labels.get(1).getFirst().across() < first.across() - off(first)
                        || rows.anyMatch(row ->
                                labels.get(row).stream().noneMatch(line -> isBeside(numbers.get(row), line.across()))));
    }

    /// What follows is no part of the table.
    private boolean endsHere(List<List<List<TextLine>>> byColumn) {
        var end = byColumn.stream()
                .map(List::getLast)
                .flatMap(List::stream)
                .mapToDouble(TextLine::across)
                .max()
                .orElseThrow();
        return rest.stream()
                .noneMatch(piece -> piece.across() < end + BELOW * piece.size()
                        || FIGURE.matcher(TextFlow.text(piece)).matches());
    }
}
