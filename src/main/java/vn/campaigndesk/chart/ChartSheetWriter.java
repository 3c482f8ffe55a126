package vn.campaigndesk.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a chart as an Excel file: its numbers in cells, and beside them Excel's own chart that follows them.
public final class ChartSheetWriter {
    private static final int BESIDE = 2;
    private static final int WIDE = 12;
    private static final int HIGH = 26;
    private static final int NAME_WIDTH = 34 * 256;
    private static final int VALUE_WIDTH = 16 * 256;

    private ChartSheetWriter() {}

    /// The bytes of the file.
    ///
    /// @param sheetName name of its only sheet
    /// @param remark a line below the numbers, such as the definition of what a rate divides by; may be empty
    public static byte[] write(Chart chart, String sheetName, String remark) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(sheetName);
            numbers(sheet, chart);
            var rows = chart.categories().size();
            if (!remark.isEmpty()) {
                sheet.createRow(rows + 2).createCell(0).setCellValue(remark);
            }
            var first = chart.series().size() + BESIDE;
            var drawing = sheet.createDrawingPatriarch();
            var part = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, first, 1, first + WIDE, HIGH));
            ChartPartWriter.write(
                    part,
                    chart,
                    sheet,
                    new CellRangeAddress(1, rows, 0, 0),
                    place -> new CellRangeAddress(1, rows, place + 1, place + 1));
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void numbers(XSSFSheet sheet, Chart chart) {
        var look = sheet.getWorkbook().createCellStyle();
        look.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(ChartPartWriter.format(chart)));
        var head = sheet.createRow(0);
        for (var place = 0; place < chart.series().size(); place++) {
            head.createCell(place + 1).setCellValue(chart.series().get(place).name());
            sheet.setColumnWidth(place + 1, VALUE_WIDTH);
        }
        sheet.setColumnWidth(0, NAME_WIDTH);
        for (var i = 0; i < chart.categories().size(); i++) {
            var row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(chart.categories().get(i));
            for (var place = 0; place < chart.series().size(); place++) {
                var value = chart.series().get(place).values().get(i);
                if (value != null) {
                    var cell = row.createCell(place + 1);
                    cell.setCellValue(value);
                    cell.setCellStyle(look);
                }
            }
        }
    }
}
