package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;

/// A table of one page: where its columns and rows part, and its cells. Several pages may make up one table.
///
/// @param ruled whether lines are drawn around its cells
/// @param columns the vertical edges from left to right, as read
record PageGrid(PageBox box, boolean ruled, List<Double> columns, List<List<Block.Cell>> rows) {
    /// Edges nearer than this, in points, are one edge.
    private static final double SAME_EDGE = 3;

    /// How far into a cell its text does not go.
    private static final double PADDING = 5;

    /// How many rows at the top of a table a continuation repeats at most.
    private static final int LONGEST_HEADER = 3;

    PageGrid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// A table from the rectangles that lines enclose; its signs are those whose middle lies in one of them.
    static PageGrid ruled(List<CellBoxes> cells, List<Glyph> signs, PageSpace space, Gathering gathering) {
        var boxes = cells.stream().map(CellBoxes::box).toList();
        var columns = edges(boxes, PageBox::left, PageBox::right);
        var edges = edges(boxes, PageBox::top, PageBox::bottom);
        var rows = new ArrayList<List<Block.Cell>>();
        edges.stream().skip(1).forEach(_ -> rows.add(new ArrayList<>()));
        for (var cell : cells) {
            var box = cell.box();
            gathering.cell();
            var row = index(edges, box.top());
            var column = index(columns, box.left());
            var inside = signs.stream().filter(sign -> sign.isIn(box)).toList();
            rows.get(Math.min(row, rows.size() - 1))
                    .add(new Block.Cell(
                            column + 1,
                            Math.max(index(columns, box.right()) - column, 1),
                            Math.max(index(edges, box.bottom()) - row, 1),
                            text(cell, inside, gathering),
                            CellValue.TEXT,
                            inner(cell, inside, space, gathering),
                            space.at(box)));
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(Block.Cell::column)));
        return new PageGrid(PageBox.around(boxes), true, columns, rows);
    }

    private static String text(CellBoxes cell, List<Glyph> inside, Gathering gathering) {
        var own = inside.stream()
                .filter(sign -> cell.inner().stream().noneMatch(sign::isIn))
                .toList();
        return TextFlow.cell(TextLine.of(own), cell.box().right() - PADDING, gathering);
    }

    private static List<Block.Table> inner(CellBoxes cell, List<Glyph> inside, PageSpace space, Gathering gathering) {
        if (cell.inner().isEmpty()) {
            return List.of();
        }
        var cells =
                cell.inner().stream().map(box -> new CellBoxes(box, List.of())).toList();
        var grid = ruled(cells, inside, space, gathering);
        return grid.isEmpty() ? List.of() : List.of(grid.table(space.at(grid.box())));
    }

    private static List<Double> edges(
            List<PageBox> boxes, ToDoubleFunction<PageBox> first, ToDoubleFunction<PageBox> last) {
        var edges = new ArrayList<Double>();
        boxes.stream()
                .flatMap(box -> Stream.of(first.applyAsDouble(box), last.applyAsDouble(box)))
                .sorted()
                .forEach(edge -> {
                    if (edges.isEmpty() || edge - edges.getLast() > SAME_EDGE) {
                        edges.add(edge);
                    }
                });
        return edges;
    }

    private static int index(List<Double> edges, double edge) {
        var index = 0;
        while (index + 1 < edges.size() && edges.get(index + 1) <= edge + SAME_EDGE / 2) {
            index++;
        }
        return index;
    }

    boolean isEmpty() {
        return rows.stream()
                .allMatch(row -> row.stream().allMatch(cell -> cell.text().isBlank()));
    }

    /// Whether the table at the top of the next page is the rest of this one.
    boolean goesOnIn(PageGrid next) {
        if (!ruled || !next.ruled || columns.size() != next.columns.size()) {
            return false;
        }
        for (var i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - next.columns.get(i)) > SAME_EDGE) {
                return false;
            }
        }
        return true;
    }

    /// Both together, without the heading that the next page repeats.
    PageGrid with(PageGrid next) {
        var repeated = 0;
        while (repeated < Math.min(LONGEST_HEADER, Math.min(rows.size(), next.rows.size() - 1))
                && texts(rows.get(repeated)).equals(texts(next.rows.get(repeated)))
                && !texts(rows.get(repeated)).isEmpty()) {
            repeated++;
        }
        var all = new ArrayList<>(rows);
        all.addAll(next.rows.subList(repeated, next.rows.size()));
        return new PageGrid(box, true, columns, all);
    }

    private static List<String> texts(List<Block.Cell> row) {
        var texts = row.stream().map(Block.Cell::text).toList();
        return texts.stream().allMatch(String::isBlank) ? List.of() : texts;
    }

    Block.Table table(Locator at) {
        var numbered = new ArrayList<Block.Row>();
        for (var row : rows) {
            numbered.add(new Block.Row(numbered.size() + 1, row, false));
        }
        return new Block.Table("", numbered, false, Region.BODY, at);
    }
}
