package vn.campaigndesk.intake.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;

/// The tables of a rich text while they come in. Rich text knows only rows: each says where its cells
/// end, in twips from the margin; columns are found when the table is at its end.
final class RtfTables {
    /// Edges closer than this are one: a millimetre.
    private static final int SAME_EDGE = 57;

    private final Budget budget;
    private final Region region;
    private final IntSupplier numbers;
    private final Consumer<Locator> unseen;
    private final List<Level> levels = new ArrayList<>();
    private List<Edge> edges = new ArrayList<>();
    private int left;
    private Edge next = new Edge();
    private @Nullable Definition outer;

    /// How a row is cut, kept while one of an inner table is described in its midst.
    private record Definition(List<Edge> edges, int left) {}

    /// What a row says about one cell.
    private static final class Edge {
        private int right;
        private boolean beginsDown;
        private boolean goesOnDown;
        private boolean goesOnRight;
        private int shade;
    }

    private static final class Content {
        private final List<String> paragraphs = new ArrayList<>();
        private final List<Block.Table> inner = new ArrayList<>();
        private boolean unseen;

        String text() {
            return String.join("\n", paragraphs).strip();
        }
    }

    private record Row(int left, List<Edge> edges, List<Content> cells) {}

    /// A table in a table has the next level.
    private static final class Level {
        private final int number;
        private final List<Row> rows = new ArrayList<>();
        private List<Content> cells = new ArrayList<>();
        private Content cell = new Content();

        Level(int number) {
            this.number = number;
        }
    }

    /// @param unseen gets the cells of which something cannot be seen
    RtfTables(Budget budget, Region region, IntSupplier numbers, Consumer<Locator> unseen) {
        this.budget = budget;
        this.region = region;
        this.numbers = numbers;
        this.unseen = unseen;
    }

    /// A word about the row that is being defined; any other word is about looks.
    void define(String word, int number) {
        switch (word) {
            case "trowd" -> {
                edges = new ArrayList<>();
                next = new Edge();
                left = 0;
            }
            case "nesttableprops" -> outer = new Definition(edges, left);
            case "trleft" -> left = number;
            case "clvmgf" -> next.beginsDown = true;
            case "clvmrg" -> next.goesOnDown = true;
            case "clmrg" -> next.goesOnRight = true;
            case "clcbpat" -> next.shade = number;
            case "cellx" -> {
                budget.step();
                next.right = number;
                edges.add(next);
                next = new Edge();
            }
            default -> {}
        }
    }

    private Level level(int number) {
        while (levels.size() > number) {
            closeInnermost();
        }
        while (levels.size() < number) {
            budget.depth(levels.size() + 1);
            budget.block();
            levels.add(new Level(numbers.getAsInt()));
        }
        return levels.getLast();
    }

    private void closeInnermost() {
        var inner = levels.removeLast();
        if (!inner.cells.isEmpty()) {
            inner.rows.add(new Row(0, List.of(), inner.cells));
        }
        levels.getLast().cell.inner.add(build(inner));
    }

    /// The number of the colour behind the cell to come, 0 for none.
    int shade() {
        var at = levels.isEmpty() ? 0 : levels.getLast().cells.size();
        return at < edges.size() ? edges.get(at).shade : 0;
    }

    /// @param hidden whether something in it cannot be seen
    void paragraph(int number, String text, boolean hidden) {
        var cell = level(number).cell;
        cell.paragraphs.add(text);
        cell.unseen |= hidden;
    }

    void cell(int number) {
        var level = level(number);
        level.cells.add(level.cell);
        level.cell = new Content();
    }

    void row(int number) {
        var level = level(number);
        level.rows.add(new Row(left, List.copyOf(edges), level.cells));
        level.cells = new ArrayList<>();
        level.cell = new Content();
        if (number > 1 && outer != null) {
            edges = outer.edges;
            left = outer.left;
            outer = null;
        }
    }

    /// Ends the table, if one is open.
    Optional<Block.Table> close() {
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        var outermost = level(1);
        levels.clear();
        if (!outermost.cells.isEmpty() || !outermost.cell.text().isEmpty()) {
            outermost.cells.add(outermost.cell);
            outermost.rows.add(new Row(0, List.of(), outermost.cells));
        }
        return Optional.of(build(outermost));
    }

    /// A cell on its way into the table.
    private static final class Placed {
        private final int row;
        private final int from;
        private int to;
        private int rows = 1;
        private final Content content;

        Placed(int row, int from, int to, Content content) {
            this.row = row;
            this.from = from;
            this.to = to;
            this.content = content;
        }
    }

    private Block.Table build(Level level) {
        var grid = grid(level.rows);
        var above = List.<Placed>of();
        var rows = new ArrayList<List<Placed>>();
        for (var row : level.rows) {
            var begun = new ArrayList<Placed>();
            above = place(row, rows.size() + 1, grid, above, begun);
            rows.add(begun);
        }
        var built = new ArrayList<Block.Row>();
        for (var row : rows) {
            var cells = row.stream().map(cell -> cell(level.number, cell)).toList();
            built.add(new Block.Row(built.size() + 1, cells, false));
        }
        return new Block.Table("", built, false, region, new Locator.InTable(level.number, 0, 0));
    }

    private Block.Cell cell(int table, Placed cell) {
        var at = new Locator.InTable(table, cell.row, cell.from);
        if (cell.content.unseen) {
            unseen.accept(at);
        }
        return new Block.Cell(
                cell.from,
                Math.max(1, cell.to - cell.from),
                cell.rows,
                cell.content.text(),
                CellValue.TEXT,
                cell.content.inner,
                at);
    }

    private static List<Integer> grid(List<Row> rows) {
        var all = new TreeSet<Integer>();
        for (var row : rows) {
            if (!row.edges.isEmpty()) {
                all.add(row.left);
                row.edges.forEach(edge -> all.add(edge.right));
            }
        }
        var grid = new ArrayList<Integer>();
        for (var edge : all) {
            if (grid.isEmpty() || edge - grid.getLast() > SAME_EDGE) {
                grid.add(edge);
            }
        }
        return grid;
    }

    /// @return the cells at the bottom of which the next row may go on
    private static List<Placed> place(Row row, int number, List<Integer> grid, List<Placed> above, List<Placed> begun) {
        var bottom = new ArrayList<Placed>();
        var column = row.edges.isEmpty() ? 1 : column(grid, row.left);
        @Nullable Placed before = null;
        for (var i = 0; i < row.cells.size(); i++) {
            var edge = i < row.edges.size() ? row.edges.get(i) : null;
            var to = edge == null ? column + 1 : Math.max(column + 1, column(grid, edge.right));
            var merged = merged(edge, column, above, before);
            var cell = merged == null ? new Placed(number, column, to, row.cells.get(i)) : merged;
            if (merged == null) {
                begun.add(cell);
            } else if (merged == before) {
                merged.to = to;
            } else {
                merged.rows++;
            }
            if (edge != null && (edge.beginsDown || edge.goesOnDown)) {
                bottom.add(cell);
            }
            before = cell;
            column = to;
        }
        return bottom;
    }

    private static @Nullable Placed merged(
            @Nullable Edge edge, int column, List<Placed> above, @Nullable Placed before) {
        if (edge == null) {
            return null;
        }
        if (edge.goesOnRight && before != null) {
            return before;
        }
        return edge.goesOnDown
                ? above.stream().filter(cell -> cell.from == column).findFirst().orElse(null)
                : null;
    }

    /// The column that begins at an edge, from 1.
    private static int column(List<Integer> grid, int edge) {
        var column = 1;
        while (column < grid.size() && grid.get(column) <= edge + SAME_EDGE) {
            column++;
        }
        return column;
    }
}
