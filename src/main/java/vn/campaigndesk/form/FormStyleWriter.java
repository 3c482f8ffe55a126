package vn.campaigndesk.form;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How the cells of the Excel form look, and which of them can be written in.
final class FormStyleWriter {
    private static final String FONT = "Times New Roman";
    private static final short SIZE = 13;
    private static final byte[] GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    /// Excel shows this built-in format in the manner of the reader's country: 1.234 in Vietnam.
    private static final short WHOLE_NUMBER = 3;
    /// Text: nothing that is typed becomes a formula or a date.
    private static final short TEXT = 49;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle subtitle;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle label;
    private final XSSFCellStyle field;
    private final XSSFCellStyle head;
    private final XSSFCellStyle number;
    private final XSSFCellStyle text;
    private final XSSFCellStyle amount;
    private final XSSFCellStyle note;
    private final XSSFCellStyle greyed;

    FormStyleWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints(SIZE);
        title = style(true, false, HorizontalAlignment.CENTER);
        subtitle = style(false, true, HorizontalAlignment.CENTER);
        heading = style(true, false, HorizontalAlignment.LEFT);
        label = style(false, false, HorizontalAlignment.LEFT);
        field = open(boxed(style(false, false, HorizontalAlignment.LEFT)), TEXT);
        field.setVerticalAlignment(VerticalAlignment.TOP);
        head = boxed(style(true, false, HorizontalAlignment.CENTER));
        number = boxed(style(false, false, HorizontalAlignment.CENTER));
        text = boxed(style(false, false, HorizontalAlignment.LEFT));
        amount = open(boxed(style(false, false, HorizontalAlignment.CENTER)), WHOLE_NUMBER);
        note = open(boxed(style(false, true, HorizontalAlignment.LEFT)), TEXT);
        greyed = boxed(style(false, true, HorizontalAlignment.LEFT));
        greyed.setFillForegroundColor(new XSSFColor(GREY, null));
        greyed.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFCellStyle style(boolean bold, boolean italic, HorizontalAlignment alignment) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(SIZE);
        font.setBold(bold);
        font.setItalic(italic);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle boxed(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle open(XSSFCellStyle style, short format) {
        style.setLocked(false);
        style.setDataFormat(format);
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle subtitle() {
        return subtitle;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle label() {
        return label;
    }

    /// A place for a longer text.
    XSSFCellStyle field() {
        return field;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle amount() {
        return amount;
    }

    XSSFCellStyle note() {
        return note;
    }

    /// A row that the unit is not asked for.
    XSSFCellStyle greyed() {
        return greyed;
    }
}
