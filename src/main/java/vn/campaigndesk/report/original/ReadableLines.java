package vn.campaigndesk.report.original;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.campaigndesk.report.original.ReadableLine.Box;
import vn.campaigndesk.report.original.ReadableLine.Breadth;
import vn.campaigndesk.report.original.ReadableLine.Kind;
import vn.campaigndesk.report.original.ReadableLine.Look;
import vn.campaigndesk.report.original.ReadableText.Cell;
import vn.campaigndesk.report.original.ReadableText.Grid;
import vn.campaigndesk.report.original.ReadableText.Line;
import vn.campaigndesk.report.original.ReadableText.Paragraph;

/// Lays a text with its tables out as lines of one list, so that only the lines in sight are ever drawn: a sheet of
/// five thousand rows costs no more than one of fifty.
final class ReadableLines {
    private static final double LETTER = 7;
    private static final double PADDING = 18;
    private static final double NARROWEST = 44;
    private static final double WIDEST = 280;
    private static final Breadth ROW_NUMBER = new Breadth(48, 48);
    private static final Breadth EMPTY = new Breadth(NARROWEST, NARROWEST);
    private static final int MOST_COLUMNS = 16_384;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// A place with no column stands for the whole row, one with no row for the whole table.
    private static final Pattern WHOLE = Pattern.compile("^([ts]\\d+)(?:r0c0|(r\\d+)c0)(?::.*)?$", Pattern.DOTALL);

    private ReadableLines() {}

    /// The lines of a text in reading order.
    static List<ReadableLine> of(ReadableText text) {
        var lines = new ArrayList<ReadableLine>();
        for (var part : text.parts()) {
            switch (part) {
                case Paragraph paragraph ->
                    lines.add(ReadableLine.whole(Kind.PARAGRAPH, paragraph.text(), false, List.of(paragraph.place())));
                case Grid grid -> addGrid(lines, grid);
            }
        }
        return lines;
    }

    private static void addGrid(List<ReadableLine> lines, Grid grid) {
        if (!grid.title().isEmpty()) {
            lines.add(ReadableLine.whole(Kind.TITLE, grid.title(), grid.hidden(), List.of()));
        }
        var columns = columns(grid);
        var whole = breadth(columns, 1, columns.length).plus(grid.title().isEmpty() ? Breadth.ALL : ROW_NUMBER);
        for (var line : grid.lines()) {
            lines.add(row(grid, line, columns, whole));
        }
    }

    private static Breadth[] columns(Grid grid) {
        var columns = grid.lines().stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columns() - 1)
                .max()
                .orElse(0);
        var widths = new Breadth[Math.min(columns, MOST_COLUMNS)];
        Arrays.fill(widths, EMPTY);
        for (var line : grid.lines()) {
            for (var cell : line.cells()) {
                if (cell.columns() == 1 && cell.column() <= widths.length) {
                    widths[cell.column() - 1] = wider(widths[cell.column() - 1], breadth(cell));
                }
            }
        }
        return widths;
    }

    private static Breadth wider(Breadth one, Breadth other) {
        return new Breadth(Math.max(one.wanted(), other.wanted()), Math.max(one.least(), other.least()));
    }

    private static Breadth breadth(Cell cell) {
        var wanted = width(cell.text().lines());
        return new Breadth(wanted, cell.numeric() ? wanted : width(SPACE.splitAsStream(cell.text())));
    }

    private static double width(Stream<String> pieces) {
        var longest = pieces.mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest * LETTER + PADDING, NARROWEST, WIDEST);
    }

    private static ReadableLine row(Grid grid, Line line, Breadth[] columns, Breadth whole) {
        var boxes = new ArrayList<Box>();
        if (!grid.title().isEmpty()) {
            boxes.add(new Box(Integer.toString(line.number()), ROW_NUMBER, Look.ROW_NUMBER, List.of()));
        }
        var next = 1;
        for (var cell : line.cells()) {
            if (cell.column() > next) {
                boxes.add(new Box("", breadth(columns, next, cell.column() - next), Look.GAP, List.of()));
            }
            boxes.add(new Box(
                    cell.text(),
                    breadth(columns, cell.column(), cell.columns()),
                    cell.numeric() ? Look.NUMBER : Look.TEXT,
                    cell.places()));
            next = cell.column() + cell.columns();
        }
        return new ReadableLine(Kind.ROW, boxes, line.hidden() || grid.hidden(), whole);
    }

    private static Breadth breadth(Breadth[] columns, int column, int count) {
        return Arrays.stream(columns).skip(column - 1L).limit(count).reduce(Breadth.ALL, Breadth::plus);
    }

    /// The number of the first line that a place marks; -1 when it marks none.
    static int find(List<ReadableLine> lines, String place) {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).boxes().stream().anyMatch(box -> isMarked(box, place))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a place marks a box: it is the box's own, or that of its row or its table.
    static boolean isMarked(Box box, String place) {
        if (place.isEmpty() || box.places().contains(place)) {
            return !place.isEmpty();
        }
        var whole = WHOLE.matcher(place);
        if (!whole.matches()) {
            return false;
        }
        var beginning = whole.group(1) + (whole.group(2) == null ? "r" : whole.group(2) + "c");
        return box.places().stream().anyMatch(own -> own.startsWith(beginning));
    }
}
