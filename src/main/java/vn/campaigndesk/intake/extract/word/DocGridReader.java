package vn.campaigndesk.intake.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;

/// Finds the columns of a Word table: the format stores no grid, only where each cell of each row begins and
/// how wide it is.
final class DocGridReader {
    /// Edges nearer than this, in twentieths of a point, are one edge: rows drawn by hand do not meet exactly.
    private static final int TOLERANCE = 60;

    /// A cell in the grid.
    ///
    /// @param cells the stored cells that make it up, more than one if they are merged sideways
    record Place(int column, int columns, int rows, boolean continued, List<TableCell> cells) {}

    private final List<List<Place>> rows = new ArrayList<>();

    DocGridReader(Table table) {
        var raw = new ArrayList<List<Stored>>();
        for (var row = 0; row < table.numRows(); row++) {
            raw.add(stored(table, row));
        }
        var edges = edges(raw);
        for (var row : raw) {
            rows.add(row.stream().map(cell -> place(cell, edges)).toList());
        }
    }

    private record Stored(int left, int right, boolean continued, List<TableCell> cells) {}

    private static List<Stored> stored(Table table, int row) {
        var cells = new ArrayList<Stored>();
        for (var index = 0; index < table.getRow(row).numCells(); index++) {
            var cell = table.getRow(row).getCell(index);
            var right = cell.getLeftEdge() + Math.max(cell.getWidth(), 1);
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                var first = cells.removeLast();
                var together = new ArrayList<>(first.cells());
                together.add(cell);
                cells.add(new Stored(first.left(), Math.max(first.right(), right), first.continued(), together));
            } else {
                var continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                cells.add(new Stored(cell.getLeftEdge(), right, continued, List.of(cell)));
            }
        }
        return cells;
    }

    private static NavigableSet<Integer> edges(List<List<Stored>> rows) {
        var all = new TreeSet<Integer>();
        rows.forEach(row -> row.forEach(cell -> {
            all.add(cell.left());
            all.add(cell.right());
        }));
        var edges = new TreeSet<Integer>();
        for (var edge : all) {
            if (edges.isEmpty() || edge - edges.last() > TOLERANCE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static Place place(Stored cell, NavigableSet<Integer> edges) {
        var first = edges.headSet(cell.left(), true).size();
        var last = edges.headSet(cell.right(), true).size();
        return new Place(first, Math.max(last - first, 1), 1, cell.continued(), cell.cells());
    }

    /// The cells that begin in a row, each with the rows below it that continue it.
    List<Place> places(int row) {
        var beginning = new ArrayList<Place>();
        for (var place : rows.get(row)) {
            if (!place.continued() || row == 0) {
                var height = 1;
                while (row + height < rows.size() && continues(rows.get(row + height), place.column())) {
                    height++;
                }
                beginning.add(new Place(place.column(), place.columns(), height, false, place.cells()));
            }
        }
        return beginning;
    }

    private static boolean continues(List<Place> below, int column) {
        return below.stream().anyMatch(place -> place.column() == column && place.continued());
    }
}
