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
        var rest = next.rows.subList(repeated, next.rows.size());
        if (!rest.isEmpty() && repeated < rows.size() && isSplit(rows.getLast(), rest.getFirst())) {
            all.set(all.size() - 1, joined(rows.getLast(), rest.getFirst()));
            rest = rest.subList(1, rest.size());
        }
        all.addAll(rest);
        return new PageGrid(box, true, columns, all);
    }

    /// Whether the end of the page cut a row in two: the lower part has the same cells, nothing in the first, where the
    /// row's number was, words in others, and no figures below figures.
    private static boolean isSplit(List<Block.Cell> upper, List<Block.Cell> lower) {
        if (upper.size() != lower.size() || upper.size() < 2) {
            return false;
        }
        var words = false;
        for (var i = 0; i < upper.size(); i++) {
            var above = upper.get(i);
            var below = lower.get(i);
            var alike = above.column() == below.column() && above.columns() == below.columns();
            if (!alike || above.rows() > 1 || below.rows() > 1 || (hasDigit(below) && !hasLetter(below))) {
                return false;
            }
            words |= hasLetter(above) && hasLetter(below);
        }
        return words
                && !upper.getFirst().text().isBlank()
                && lower.getFirst().text().isBlank();
    }

    private static boolean hasDigit(Block.Cell cell) {
        return cell.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean hasLetter(Block.Cell cell) {
        return cell.text().chars().anyMatch(Character::isLetter);
    }

    private static List<Block.Cell> joined(List<Block.Cell> upper, List<Block.Cell> lower) {
        var joined = new ArrayList<Block.Cell>();
        for (var i = 0; i < upper.size(); i++) {
            var above = upper.get(i);
            var below = lower.get(i).text();
            var text = above.text().isBlank() || below.isBlank() ? above.text() + below : above.text() + " " + below;
            var inner = Stream.concat(above.inner().stream(), lower.get(i).inner().stream())
                    .toList();
            joined.add(new Block.Cell(
                    above.column(), above.columns(), above.rows(), text, above.value(), inner, above.at()));
        }
        return joined;
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
