package vn.campaigndesk.consolidation;

import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.campaigndesk.consolidation.WorkbookStyleWriter.Kind;

/// What all sheets of the workbook share: title, cut-off, header that stays in sight and on every printed page, and a
/// page layout that prints on A4.
final class SheetPageWriter {
    /// The row of the header; above it stand the title and the remark.
    static final int HEADER_ROW = 2;

    /// A column: its title and its width in characters.
    record Column(String title, int width) {}

    private static final float LINE_POINTS = 15;
    /// The highest row that Excel has.
    private static final float MOST_POINTS = 409;

    private static final double MARGIN_INCHES = 0.6;

    private final WorkbookStyleWriter styles;

    SheetPageWriter(WorkbookStyleWriter styles) {
        this.styles = styles;
    }

    /// Begins a sheet.
    ///
    /// @param remark below the title: the cut-off, and that it is a sample
    /// @param fixed how many columns stay in sight
    void begin(XSSFSheet sheet, String title, String remark, List<Column> columns, int fixed) {
        styles.text(sheet.createRow(0).createCell(0), Kind.TITLE, title);
        styles.text(sheet.createRow(1).createCell(0), Kind.REMARK, remark);
        var header = sheet.createRow(HEADER_ROW);
        for (var i = 0; i < columns.size(); i++) {
            styles.text(header.createCell(i), Kind.HEADER, columns.get(i).title());
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        fit(header);
        sheet.createFreezePane(fixed, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        page(sheet);
    }

    /// Makes a row as high as its longest cell needs: not every program does that when it opens a file.
    static void fit(XSSFRow row) {
        var lines = 1;
        for (var cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                var width = Math.max(1, row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256 - 1);
                lines = Math.max(lines, lines(cell.getStringCellValue(), width));
            }
        }
        row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS));
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + Math.max(0, line.length() - 1) / width)
                .sum();
    }

    /// A note over the whole width of the table, so that it does not widen the printed page.
    void note(XSSFSheet sheet, int number, int columns, String text) {
        var row = sheet.createRow(number);
        styles.text(row.createCell(0), Kind.NOTE, text);
        var last = Math.max(1, columns) - 1;
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, 0, last));
        }
        var width = 0;
        for (var i = 0; i <= last; i++) {
            width += sheet.getColumnWidth(i) / 256;
        }
        row.setHeightInPoints(Math.min(MOST_POINTS, lines(text, Math.max(1, width)) * LINE_POINTS));
    }

    private static void page(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getHeader().setCenter("&\"Times New Roman,Regular\"&P");
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    }
}
