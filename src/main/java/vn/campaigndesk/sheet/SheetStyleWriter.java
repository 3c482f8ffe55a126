package vn.campaigndesk.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How cells look: the type of official documents, hair lines, grey titles.
final class SheetStyleWriter {
    private static final String FONT = "Times New Roman";
    private static final short FONT_SIZE = 12;
    /// Excel shows these built-in formats in the manner of the reader's country.
    private static final short DAY_FORMAT = 14;
    private static final short WHOLE_FORMAT = 3;
    private static final short FRACTION_FORMAT = 4;

    private final XSSFWorkbook workbook;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle whole;
    private final CellStyle fraction;

    SheetStyleWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var font = workbook.getFontAt(0);
        font.setFontName(FONT);
        font.setFontHeightInPoints(FONT_SIZE);
        header = titles();
        text = body(0);
        quoted = body(0);
        quoted.setQuotePrefixed(true);
        day = body(DAY_FORMAT);
        whole = body(WHOLE_FORMAT);
        fraction = body(FRACTION_FORMAT);
    }

    CellStyle header() {
        return header;
    }

    CellStyle text() {
        return text;
    }

    CellStyle quoted() {
        return quoted;
    }

    CellStyle day() {
        return day;
    }

    CellStyle whole() {
        return whole;
    }

    CellStyle fraction() {
        return fraction;
    }

    private CellStyle body(int format) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setDataFormat((short) format);
        return style;
    }

    private CellStyle titles() {
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
