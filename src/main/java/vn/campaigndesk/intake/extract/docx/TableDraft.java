package vn.campaigndesk.intake.extract.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;

/// A table while its rows come in: merged cells grow until the last row is read.
final class TableDraft {
    private final int number;
    private final Region region;
    private final List<RowDraft> rows = new ArrayList<>();
    private Map<Integer, CellDraft> open = new HashMap<>();

    TableDraft(int number, Region region) {
        this.number = number;
        this.region = region;
    }

    /// How a cell is joined with others.
    enum Merge {
        NONE,
        BEGINS,
        GOES_ON_FROM_ABOVE,
        GOES_ON_FROM_LEFT
    }

    private static final class CellDraft {
        private final int row;
        private final int column;
        private final Sink.InCell content;
        private int columns;
        private int rows = 1;

        CellDraft(int row, int column, int columns, Sink.InCell content) {
            this.row = row;
            this.column = column;
            this.columns = columns;
            this.content = content;
        }
    }

    /// One row while its cells come in.
    final class RowDraft {
        private final int row = rows.size() + 1;
        private final List<CellDraft> cells = new ArrayList<>();
        private final Map<Integer, CellDraft> stillOpen = new HashMap<>();
        private int column = 1;
        private boolean hidden;
        private boolean deleted;

        /// The place of the cell to come.
        Locator next() {
            return new Locator.InTable(number, row, column);
        }

        /// The place of the whole table.
        Locator table() {
            return new Locator.InTable(number, 0, 0);
        }

        void leaveOut(int columns) {
            column += columns;
        }

        void hide() {
            hidden = true;
        }

        void delete() {
            deleted = true;
        }

        boolean isDeleted() {
            return deleted;
        }

        /// Adds the next cell.
        ///
        /// @return whether the cell's own content is shown: that of a cell merged into another is not
        boolean add(Sink.InCell content, int columns, Merge merge) {
            var at = column;
            column += columns;
            var above = open.get(at);
            if (merge == Merge.GOES_ON_FROM_ABOVE && above != null) {
                above.rows++;
                stillOpen.put(at, above);
                return false;
            }
            if (merge == Merge.GOES_ON_FROM_LEFT && !cells.isEmpty()) {
                cells.getLast().columns += columns;
                return false;
            }
            var cell = new CellDraft(row, at, columns, content);
            cells.add(cell);
            if (merge == Merge.BEGINS || merge == Merge.GOES_ON_FROM_ABOVE) {
                stillOpen.put(at, cell);
            }
            return true;
        }
    }

    RowDraft row() {
        return new RowDraft();
    }

    void add(RowDraft row) {
        if (!row.deleted) {
            rows.add(row);
            open = row.stillOpen;
        }
    }

    Block.Table build() {
        var built = rows.stream()
                .map(row -> new Block.Row(
                        row.row, row.cells.stream().map(this::build).toList(), row.hidden))
                .toList();
        return new Block.Table("", built, false, region, new Locator.InTable(number, 0, 0));
    }

    private Block.Cell build(CellDraft cell) {
        return new Block.Cell(
                cell.column,
                cell.columns,
                cell.rows,
                cell.content.text(),
                CellValue.TEXT,
                cell.content.inner(),
                new Locator.InTable(number, cell.row, cell.column));
    }
}
