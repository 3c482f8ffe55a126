package vn.campaigndesk.campaign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook with one sheet: header that stays in sight and filters, real days, every text a text even when it
/// begins like a formula, and a page layout that prints.
final class RecipientSheetWriter {
    private static final String FONT = "Times New Roman";
    private static final short FONT_SIZE = 12;
    /// Characters, from the left; columns of the caller's get the last.
    private static final int[] WIDTHS = {6, 48, 24, 26, 48, 14, 14, 30, 24};
    /// Excel shows this built-in format in the day order of the reader's country.
    private static final short DAY_FORMAT = 14;
    /// What one cell can hold.
    private static final int MAX_TEXT = 32_767;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;

    private RecipientSheetWriter(XSSFWorkbook workbook, String sheetName) {
        this.workbook = workbook;
        var font = workbook.getFontAt(0);
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_SIZE);
        sheet = workbook.createSheet(sheetName);
        header = headerStyle();
        text = bodyStyle();
        quoted = bodyStyle();
        quoted.setQuotePrefixed(true);
        day = bodyStyle();
        day.setDataFormat(DAY_FORMAT);
    }

    static byte[] write(String sheetName, List<String> titles, List<List<Object>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            new RecipientSheetWriter(workbook, sheetName).fill(titles, rows);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private void fill(List<String> titles, List<List<Object>> rows) {
        var head = sheet.createRow(0);
        for (var title : titles) {
            var cell = head.createCell(Math.max(0, head.getLastCellNum()));
            cell.setCellValue(title);
            cell.setCellStyle(header);
        }
        for (var values : rows) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (var value : values) {
                put(row.createCell(Math.max(0, row.getLastCellNum())), value);
            }
        }
        layOut(titles.size(), rows.size());
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case Integer number -> {
                cell.setCellValue(number);
                cell.setCellStyle(text);
            }
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            default -> putText(cell, value.toString());
        }
    }

    private void putText(Cell cell, String value) {
        cell.setCellStyle(!value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0 ? quoted : text);
        if (!value.isEmpty()) {
            cell.setCellValue(value.substring(0, Math.min(value.length(), MAX_TEXT)));
        }
    }

    private void layOut(int columns, int rows) {
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, WIDTHS[Math.min(column, WIDTHS.length - 1)] * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private CellStyle bodyStyle() {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }

    private CellStyle headerStyle() {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_SIZE);
        font.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
