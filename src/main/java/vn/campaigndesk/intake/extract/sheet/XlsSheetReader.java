package vn.campaigndesk.intake.extract.sheet;

import java.util.ArrayList;
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
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.Superscript;

/// One sheet of a workbook of Excel 97 to 2003.
final class XlsSheetReader {
    /// In 256ths of a character, and in twentieths of a point.
    private static final int NARROWEST = 128;

    private static final int LOWEST = 60;

    private final HSSFWorkbook book;
    private final HSSFSheet sheet;
    private final boolean hidden;
    private final boolean since1904;
    private final Gathering gathering;
    private final CellTextReader numbers;
    private final XlsLooksReader looks;
    private final SheetGrid grid;

    XlsSheetReader(HSSFWorkbook book, int index, Gathering gathering, CellTextReader numbers) {
        this.book = book;
        this.sheet = book.getSheetAt(index);
        this.hidden = book.isSheetHidden(index) || book.isSheetVeryHidden(index);
        this.since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
        this.gathering = gathering;
        this.numbers = numbers;
        this.looks = new XlsLooksReader(book);
        this.grid = new SheetGrid(index + 1, book.getSheetName(index), gathering);
    }

    void read() {
        for (var row : sheet) {
            cells(row);
            if (row.getZeroHeight() || row.getHeight() < LOWEST) {
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
        new XlsConditionsReader(sheet, grid, gathering, looks).read();
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
            case STRING -> {
                var at = grid.at(cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
                put(cell, rich(cell.getRichStringCellValue(), looks.of(cell), at), CellValue.TEXT);
            }
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
                number(cell, shown);
            }
            case BLANK, FORMULA, _NONE -> {
                // nothing to show
            }
        }
    }

    private void number(HSSFCell cell, CellTextReader.Shown shown) {
        var style = looks.of(cell);
        var sight = style.letters().sight(style.behind());
        var zeroHidden = !sheet.isDisplayZeros() && cell.getNumericCellValue() == 0;
        var gone = sight == Ink.Sight.UNSEEN || style.hides(cell.getNumericCellValue()) || zeroHidden;
        if (gone || sight == Ink.Sight.DOUBTFUL) {
            gathering.unseen(grid.at(cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
        }
        if (style.letters().struck()) {
            gathering.struck(grid.at(cell.getRowIndex() + 1, cell.getColumnIndex() + 1));
            gone = true;
        }
        put(cell, gone ? "" : gathering.text(shown.text(), style.font()), shown.value());
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private void put(HSSFCell cell, String text, CellValue value) {
        if (!sheet.isColumnHidden(cell.getColumnIndex()) && sheet.getColumnWidth(cell.getColumnIndex()) >= NARROWEST) {
            grid.add(cell.getRowIndex() + 1, cell.getColumnIndex() + 1, text, value);
        } else if (!text.isBlank()) {
            gathering.remark(Remark.HIDDEN_PARTS);
        }
    }

    /// @param style how the cell looks, which the text before its first own font has too
    private String rich(HSSFRichTextString text, XlsxBook.Style style, Locator at) {
        var runs = new ArrayList<RichText.Run>();
        var whole = text.getString();
        var end = text.numFormattingRuns() == 0 ? whole.length() : text.getIndexOfFormattingRun(0);
        runs.add(new RichText.Run(whole.substring(0, Math.min(end, whole.length())), null));
        for (var run = 0; run < text.numFormattingRuns(); run++) {
            var from = text.getIndexOfFormattingRun(run);
            var to = run + 1 < text.numFormattingRuns() ? text.getIndexOfFormattingRun(run + 1) : whole.length();
            if (from < to && to <= whole.length()) {
                var letters = looks.of(book.getFontAt(text.getFontOfFormattingRun(run)));
                var part = whole.substring(from, to);
                runs.add(new RichText.Run(letters.raised() ? Superscript.of(part) : part, letters));
            }
        }
        return new RichText(runs).in(style, gathering, at);
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
        var text = textOf(shape);
        if (text != null) {
            gathering.addText(rich(text, XlsxBook.Style.PLAIN, at), region, at);
        }
    }

    /// Pictures, the arrows of a filter and most controls have no record of a text, which the library takes for granted
    /// when it is asked for one.
    private static @Nullable HSSFRichTextString textOf(HSSFSimpleShape shape) {
        try {
            return shape.getString();
        } catch (NullPointerException withoutText) {
            return null;
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
