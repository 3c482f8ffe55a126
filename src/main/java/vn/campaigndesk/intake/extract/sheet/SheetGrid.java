package vn.campaigndesk.intake.extract.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;

/// The cells of one sheet with content, as they come; merged regions are told at any time before the table is made.
final class SheetGrid {
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    /// A merged region, inclusive, counted from 1.
    record Merge(int row, int column, int lastRow, int lastColumn) {
        boolean covers(int atRow, int atColumn) {
            return atRow >= row && atRow <= lastRow && atColumn >= column && atColumn <= lastColumn;
        }
    }

    private record Content(int column, String text, CellValue value) {}

    private final int number;
    private final String name;
    private final Gathering gathering;
    private final TreeMap<Integer, List<Content>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Merge> merges = new ArrayList<>();

    /// @param number the sheet's number in its workbook, from 1
    SheetGrid(int number, String name, Gathering gathering) {
        this.number = number;
        this.name = name;
        this.gathering = gathering;
    }

    /// Keeps a cell unless it is blank.
    void add(int row, int column, String text, CellValue value) {
        if (!text.isBlank()) {
            gathering.cell();
            rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(new Content(column, text, value));
        }
    }

    void hide(int row) {
        if (rows.containsKey(row)) {
            hiddenRows.add(row);
            gathering.remark(Remark.HIDDEN_PARTS);
        }
    }

    void merge(int row, int column, int lastRow, int lastColumn) {
        if (merges.size() >= gathering.limits().cells()) {
            throw gathering.tooLong();
        }
        merges.add(new Merge(row, column, Math.min(lastRow, LAST_ROW), Math.min(lastColumn, LAST_COLUMN)));
    }

    Locator at(int row, int column) {
        return new Locator.InSheet(number, name, row, column);
    }

    /// Adds the sheet to what was gathered, if it says anything.
    void finish(boolean hidden) {
        if (rows.isEmpty()) {
            return;
        }
        if (hidden) {
            gathering.remark(Remark.HIDDEN_PARTS);
        }
        gathering.add(new Block.Table(name, table(), hidden, Region.BODY, at(0, 0)));
    }

    /// Goes down the rows with those merged regions in hand that reach the row, so that a sheet full of regions costs
    /// no more than one full of cells.
    private List<Block.Row> table() {
        var coming = new PriorityQueue<>(Comparator.comparingInt(Merge::row));
        coming.addAll(merges);
        var ending = new PriorityQueue<>(Comparator.comparingInt(Merge::lastRow));
        var byColumn = new TreeMap<Integer, Merge>();
        var made = new ArrayList<Block.Row>(rows.size());
        for (var row : rows.entrySet()) {
            for (var merge = ending.peek(); merge != null && merge.lastRow() < row.getKey(); merge = ending.peek()) {
                byColumn.remove(merge.column(), ending.remove());
            }
            for (var merge = coming.peek(); merge != null && merge.row() <= row.getKey(); merge = coming.peek()) {
                coming.remove();
                if (merge.lastRow() >= row.getKey()) {
                    byColumn.put(merge.column(), merge);
                    ending.add(merge);
                }
            }
            var cells = cells(row, byColumn);
            if (!cells.isEmpty()) {
                made.add(new Block.Row(row.getKey(), cells, hiddenRows.contains(row.getKey())));
            }
        }
        return made;
    }

    /// What stands under a merged region, behind its first cell, is seen by nobody and left out.
    private List<Block.Cell> cells(Map.Entry<Integer, List<Content>> row, NavigableMap<Integer, Merge> merged) {
        var cells = new ArrayList<Block.Cell>(row.getValue().size());
        row.getValue().sort(Comparator.comparingInt(Content::column));
        for (var content : row.getValue()) {
            var before = merged.floorEntry(content.column());
            var merge = before != null && before.getValue().covers(row.getKey(), content.column())
                    ? before.getValue()
                    : new Merge(row.getKey(), content.column(), row.getKey(), content.column());
            if (merge.row() == row.getKey() && merge.column() == content.column()) {
                cells.add(new Block.Cell(
                        content.column(),
                        merge.lastColumn() - merge.column() + 1,
                        merge.lastRow() - merge.row() + 1,
                        content.text(),
                        content.value(),
                        List.of(),
                        at(row.getKey(), content.column())));
            }
        }
        return cells;
    }
}
