package vn.campaigndesk.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.dashboard.measure.CrossTable;

/// Writes a cross table as an Excel file, with numbers as numbers.
final class CrossTableWriter {
    private static final int NAME_WIDTH = 32 * 256;
    private static final int WIDTH = 15 * 256;

    private CrossTableWriter() {}

    /// The bytes of the file.
    static byte[] write(CrossTable table, String sheetName, String corner, String totals) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(sheetName);
            var bold = style(book, true);
            var plain = style(book, false);
            head(sheet.createRow(0), table, corner, totals, bold);
            for (var i = 0; i < table.rows().size(); i++) {
                line(
                        sheet.createRow(i + 1),
                        table.rows().get(i),
                        table.cells().get(i),
                        table.rowTotals().get(i),
                        plain);
            }
            line(sheet.createRow(table.rows().size() + 1), totals, table.columnTotals(), table.total(), bold);
            sheet.setColumnWidth(0, NAME_WIDTH);
            for (var i = 0; i <= table.columns().size(); i++) {
                sheet.setColumnWidth(i + 1, WIDTH);
            }
            sheet.createFreezePane(1, 1);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XSSFCellStyle style(XSSFWorkbook book, boolean isBold) {
        var style = book.createCellStyle();
        var font = book.createFont();
        font.setBold(isBold);
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat("#,##0"));
        return style;
    }

    private static void head(Row head, CrossTable table, String corner, String totals, XSSFCellStyle bold) {
        text(head, 0, corner, bold);
        for (var i = 0; i < table.columns().size(); i++) {
            text(head, i + 1, table.columns().get(i), bold);
        }
        text(head, table.columns().size() + 1, totals, bold);
    }

    private static void line(
            Row row, String name, List<@Nullable Long> cells, @Nullable Long total, XSSFCellStyle style) {
        text(row, 0, name, style);
        for (var i = 0; i < cells.size(); i++) {
            number(row, i + 1, cells.get(i), style);
        }
        number(row, cells.size() + 1, total, style);
    }

    private static void text(Row row, int place, String text, XSSFCellStyle style) {
        var cell = row.createCell(place);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void number(Row row, int place, @Nullable Long number, XSSFCellStyle style) {
        if (number != null) {
            var cell = row.createCell(place);
            cell.setCellValue(number);
            cell.setCellStyle(style);
        }
    }
}
