package vn.campaigndesk.campaign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;

/// Rows of workbooks, as a person sees them: formulas by their last value, numbers as they are formatted, a group
/// written once in a cell merged over several rows in each of these rows. A row that is nothing but one wide merged
/// cell is a heading inside the table and is left out.
final class RecipientSheetReader {
    /// What a packed workbook may grow to; more than 20,000 rows need a tenth of it.
    static final int MAX_UNPACKED = 100_000_000;

    private final Sheet sheet;
    /// The merged regions by their left column, then by their upper row.
    private final TreeMap<Integer, TreeMap<Integer, CellRangeAddress>> merged = new TreeMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    private RecipientSheetReader(Sheet sheet) {
        this.sheet = sheet;
        formatter.setUseCachedValuesForFormulaCells(true);
        for (var region : sheet.getMergedRegions()) {
            merged.computeIfAbsent(region.getFirstColumn(), column -> new TreeMap<>())
                    .put(region.getFirstRow(), region);
        }
    }

    /// Whether the content is a workbook, old or new, whatever its name says.
    static boolean isWorkbook(byte[] content) {
        var magic = FileMagic.valueOf(content);
        return magic == FileMagic.OOXML || magic == FileMagic.OLE2;
    }

    /// The rows of each sheet that have something in them.
    static List<List<ListRow>> tables(String name, byte[] content) {
        if (!isWorkbook(content)) {
            throw new ExpectedFailure("campaignlist.failure.damaged", name);
        }
        try {
            requireModest(name, content);
            try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
                return tables(workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw ExpectedFailure.causedBy(e, "campaignlist.failure.protected", name);
        } catch (ExpectedFailure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library answers damaged files with many kinds of runtime exceptions
            throw ExpectedFailure.causedBy(e, "campaignlist.failure.damaged", name);
        }
    }

    private static List<List<ListRow>> tables(Workbook workbook) {
        var tables = new ArrayList<List<ListRow>>();
        workbook.forEach(sheet -> tables.add(new RecipientSheetReader(sheet).rows()));
        return tables;
    }

    /// Unpacks once without keeping anything: what a bomb says of its own size is not to be believed.
    private static void requireModest(String name, byte[] content) throws IOException {
        if (FileMagic.valueOf(content) != FileMagic.OOXML) {
            return;
        }
        long left = MAX_UNPACKED;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int count = zip.read(buffer); count > 0; count = zip.read(buffer)) {
                    left -= count;
                    if (left < 0) {
                        throw new ExpectedFailure("campaignlist.failure.large", name, MAX_UNPACKED / 1_000_000);
                    }
                }
            }
        }
    }

    private List<ListRow> rows() {
        var rows = new ArrayList<ListRow>();
        for (var row : sheet) {
            if (isRow(row)) {
                rows.add(new ListRow(row.getRowNum() + 1, cells(row)));
            }
            if (rows.size() >= RecipientListReader.TAKEN_ROWS) {
                break;
            }
        }
        return rows;
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        var reach = Math.max(row.getLastCellNum(), merged.isEmpty() ? 0 : merged.lastKey() + 1);
        for (int column = 0; column < Math.min(reach, ListRow.MAX_COLUMNS); column++) {
            cells.add(text(source(row, column)));
        }
        for (var cell : row) {
            if (cell.getColumnIndex() >= ListRow.MAX_COLUMNS && !text(cell).isBlank()) {
                cells.add(text(cell));
                break;
            }
        }
        return cells;
    }

    /// The cell whose text is seen at that place: the upper one where cells are merged downwards.
    private @Nullable Cell source(Row row, int column) {
        var upper = region(row.getRowNum(), column)
                .map(region -> sheet.getRow(region.getFirstRow()))
                .orElse(row);
        return upper.getCell(column);
    }

    /// The merged region whose left column is this one and which reaches that row.
    private Optional<CellRangeAddress> region(int row, int column) {
        return Optional.ofNullable(merged.get(column))
                .map(regions -> regions.floorEntry(row))
                .map(Map.Entry::getValue)
                .filter(region -> region.isInRange(row, column));
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.ERROR ? "" : formatter.formatCellValue(cell);
    }

    /// Whether a row says anything itself and is more than a heading inside the table.
    private boolean isRow(Row row) {
        int filled = 0;
        int wide = 0;
        for (var cell : row) {
            if (!text(cell).isBlank()) {
                filled++;
                wide += isMergedAcross(cell) ? 1 : 0;
            }
        }
        return filled > 1 || filled > wide;
    }

    private boolean isMergedAcross(Cell cell) {
        return region(cell.getRowIndex(), cell.getColumnIndex())
                .filter(region -> region.getLastColumn() > region.getFirstColumn())
                .isPresent();
    }
}
