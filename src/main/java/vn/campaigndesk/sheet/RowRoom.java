package vn.campaigndesk.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a row has room for. Excel has no row higher than 409 points: what a cell says beyond is neither seen
/// nor printed. So columns become as wide as their long texts need, and what is too long even then stands once
/// more, in pieces, on a sheet of its own.
final class RowRoom {
    /// Lines of 15.75 points, as the type of the cells has them, in 409 points.
    private static final int MOST_LINES = 25;

    /// In characters; with wider ones a printed page could not be read.
    private static final int MOST_WIDTH = 120;

    private final SheetContent content;
    private final List<SheetColumn> columns;

    RowRoom(SheetContent content) {
        this.content = content;
        columns = IntStream.range(0, content.columns().size())
                .mapToObj(this::widened)
                .toList();
    }

    /// The columns, wider than they were asked for where that gives a text its room.
    List<SheetColumn> columns() {
        return columns;
    }

    private SheetColumn widened(int column) {
        var asked = content.columns().get(column);
        var width = asked.width();
        for (var row : content.rows()) {
            width = needed(row.get(column), width);
        }
        return new SheetColumn(asked.title(), width);
    }

    /// The least width, from a given one on, at which a value has its room or no more can be given.
    private static int needed(@Nullable Object value, int least) {
        var width = least;
        while (width < MOST_WIDTH && isTooLong(value, width)) {
            width++;
        }
        return width;
    }

    private static boolean isTooLong(@Nullable Object value, int width) {
        return value instanceof String text && text.length() > MOST_LINES && lines(text, width) > MOST_LINES;
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> linesOf(line, width)).sum();
    }

    /// One character of the width is what stands free beside a text.
    private static int linesOf(String line, int width) {
        return 1 + Math.max(0, line.length() - 1) / Math.max(1, width - 1);
    }

    /// The rows that have no room for all that they say, each as often as its longest text has pieces; empty when every
    /// row has.
    Optional<SheetContent> rest() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : content.rows()) {
            if (IntStream.range(0, columns.size()).anyMatch(column -> isTooLong(row, column))) {
                rows.addAll(inPieces(row));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new SheetContent(content.name(), columns, rows));
    }

    private boolean isTooLong(List<? extends @Nullable Object> row, int column) {
        return isTooLong(row.get(column), columns.get(column).width());
    }

    private List<List<@Nullable Object>> inPieces(List<? extends @Nullable Object> row) {
        var pieces = new ArrayList<List<@Nullable Object>>();
        for (var column = 0; column < columns.size(); column++) {
            var said = isTooLong(row, column)
                    ? pieces(
                            String.valueOf(row.get(column)), columns.get(column).width())
                    : Collections.singletonList(row.get(column));
            for (var place = 0; place < said.size(); place++) {
                if (place == pieces.size()) {
                    pieces.add(continued(row));
                }
                pieces.get(place).set(column, said.get(place));
            }
        }
        return pieces;
    }

    /// A row that says by its first value which one it continues.
    private List<@Nullable Object> continued(List<? extends @Nullable Object> row) {
        var empty = new ArrayList<@Nullable Object>(Collections.nCopies(columns.size(), null));
        empty.set(0, row.getFirst() instanceof String text && text.length() > MOST_WIDTH ? null : row.getFirst());
        return empty;
    }

    private static List<String> pieces(String text, int width) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var room = MOST_LINES;
        for (var line :
                text.lines().flatMap(whole -> parts(whole, width).stream()).toList()) {
            var lines = linesOf(line, width);
            if (lines > room) {
                pieces.add(piece.toString());
                piece.setLength(0);
                room = MOST_LINES;
            }
            piece.append(piece.isEmpty() ? "" : "\n").append(line);
            room -= lines;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /// A line as it is, or, when it is longer than a row, parts of it that end between words.
    private static List<String> parts(String line, int width) {
        var most = MOST_LINES * (width - 1);
        var parts = new ArrayList<String>();
        var rest = line;
        while (rest.length() > most) {
            var end = rest.lastIndexOf(' ', most);
            var cut = end > 0 ? end + 1 : Character.isHighSurrogate(rest.charAt(most - 1)) ? most - 1 : most;
            parts.add(rest.substring(0, Math.min(cut, most)));
            rest = rest.substring(Math.min(cut, most));
        }
        parts.add(rest);
        return parts;
    }
}
