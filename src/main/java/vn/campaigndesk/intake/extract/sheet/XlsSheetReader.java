package vn.campaigndesk.intake.extract.sheet;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeContainer;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.Runs;
import vn.campaigndesk.intake.extract.Superscript;

/// One sheet of a workbook of Excel 97 to 2003.
final class XlsSheetReader {
    private final HSSFWorkbook book;
    private final HSSFSheet sheet;
    private final boolean hidden;
    private final boolean since1904;
    private final Gathering gathering;
    private final CellTextReader numbers;
    private final SheetGrid grid;

    XlsSheetReader(HSSFWorkbook book, int index, Gathering gathering, CellTextReader numbers) {
        this.book = book;
        this.sheet = book.getSheetAt(index);
        this.hidden = book.isSheetHidden(index) || book.isSheetVeryHidden(index);
        this.since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
        this.gathering = gathering;
        this.numbers = numbers;
        this.grid = new SheetGrid(index + 1, book.getSheetName(index), gathering);
    }

    void read() {
        for (var row : sheet) {
            cells(row);
            if (row.getZeroHeight()) {
                grid.hide(row.getRowNum() + 1);
            }
        }
        for (var merged : sheet.getMergedRegions()) {
            grid.merge(
                    merged.getFirstRow() + 1,
                    merged.getFirstColumn() + 1,
                    merged.getLastRow() + 1,
                    merged.getLastColumn() + 1);
        }
        grid.finish(hidden);
        var shapes = sheet.getDrawingPatriarch();
        if (shapes != null) {
            shapes(shapes, null);
        }
        margin(sheet.getHeader(), Region.HEADER);
        margin(sheet.getFooter(), Region.FOOTER);
    }

    private void cells(Row row) {
        for (var cell : row) {
            if (cell instanceof HSSFCell content) {
                var formula = content.getCellType() == CellType.FORMULA;
                if (formula) {
                    gathering.remark(Remark.CACHED_FORMULAS);
                }
                cell(content, formula ? content.getCachedFormulaResultType() : content.getCellType(), formula);
            }
        }
    }

    private void cell(HSSFCell cell, CellType type, boolean formula) {
        switch (type) {
            case STRING -> put(cell, rich(cell.getRichStringCellValue(), font(cell)), CellValue.TEXT);
            case BOOLEAN -> {
                var on = cell.getBooleanCellValue();
                put(cell, on ? "TRUE" : "FALSE", new CellValue.Bool(on));
            }
            case ERROR -> put(cell, error(cell.getErrorCellValue()), new CellValue.Faulty());
            case NUMERIC -> {
                var style = cell.getCellStyle();
                var shown = numbers.show(
                        cell.getNumericCellValue(),
                        style.getDataFormat(),
                        style.getDataFormatString(book),
                        formula,
                        since1904);
                put(cell, gathering.text(shown.text(), font(cell)), shown.value());
            }
            case BLANK, FORMULA, _NONE -> {
                // nothing to show
            }
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private void put(HSSFCell cell, String text, CellValue value) {
        grid.add(cell.getRowIndex() + 1, cell.getColumnIndex() + 1, text, value);
        if (!text.isBlank() && sheet.isColumnHidden(cell.getColumnIndex())) {
            gathering.remark(Remark.HIDDEN_PARTS);
        }
    }

    private String font(HSSFCell cell) {
        return cell.getCellStyle().getFont(book).getFontName();
    }

    /// @param fontBefore the font of the text before its first own one
    private String rich(HSSFRichTextString text, @Nullable String fontBefore) {
        var runs = new Runs(gathering);
        var whole = text.getString();
        var end = text.numFormattingRuns() == 0 ? whole.length() : text.getIndexOfFormattingRun(0);
        runs.add(whole.substring(0, Math.min(end, whole.length())), fontBefore);
        for (var run = 0; run < text.numFormattingRuns(); run++) {
            var from = text.getIndexOfFormattingRun(run);
            var to = run + 1 < text.numFormattingRuns() ? text.getIndexOfFormattingRun(run + 1) : whole.length();
            if (from < to && to <= whole.length()) {
                var font = book.getFontAt(text.getFontOfFormattingRun(run));
                var part = whole.substring(from, to);
                runs.add(font.getTypeOffset() == Font.SS_SUPER ? Superscript.of(part) : part, font.getFontName());
            }
        }
        return runs.take();
    }

    private void shapes(HSSFShapeContainer container, @Nullable Locator around) {
        for (var shape : container.getChildren()) {
            var at = around == null ? anchor(shape) : around;
            if (shape instanceof HSSFComment note) {
                text(note, Region.NOTE, grid.at(note.getRow() + 1, note.getColumn() + 1));
            } else if (shape instanceof HSSFSimpleShape box) {
                text(box, Region.TEXT_BOX, at);
            } else if (shape instanceof HSSFShapeContainer group) {
                shapes(group, at);
            }
        }
    }

    private void text(HSSFSimpleShape shape, Region region, Locator at) {
        var text = shape.getString();
        if (text != null) {
            gathering.addText(rich(text, null), region, at);
        }
    }

    private Locator anchor(HSSFShape shape) {
        return shape.getAnchor() instanceof ClientAnchor anchor
                ? grid.at(anchor.getRow1() + 1, anchor.getCol1() + 1)
                : grid.at(1, 1);
    }

    private void margin(HeaderFooter margin, Region region) {
        for (var text : new String[] {margin.getLeft(), margin.getCenter(), margin.getRight()}) {
            gathering.addText(SheetMargins.text(text, gathering), region, grid.at(0, 0));
        }
    }
}
