package vn.campaigndesk.consolidation;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.campaigndesk.sheet.CellText;
import vn.campaigndesk.text.PrintableText;

/// How the cells of the workbook look, one style for each look however many cells have it; and the one way a text gets
/// into a cell.
final class WorkbookStyleWriter {
    /// What a cell is.
    enum Kind {
        TITLE,
        HEADER,
        TEXT,
        CENTRED,
        NUMBER,
        GROUP,
        TOTAL_TEXT,
        TOTAL,
        NOT_ASKED,
        REMARK,
        NOTE;

        /// Whether it is a cell of the table.
        boolean isRuled() {
            return this != TITLE && this != REMARK && this != NOTE;
        }
    }

    static final String WHOLE = "#,##0";
    private static final String FONT = "Times New Roman";
    private static final int POINTS = 11;
    private static final int TITLE_POINTS = 14;

    private record Look(Kind kind, String format, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    WorkbookStyleWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var font = workbook.getFontAt(0);
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) POINTS);
    }

    /// Puts a text into a cell. One that begins like a formula is marked, so that it stays a text when somebody edits
    /// the cell (OWASP, "CSV injection").
    void text(XSSFCell cell, Kind kind, String text) {
        var clean = PrintableText.text(text);
        var quoted = !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0;
        cell.setCellStyle(style(kind, "@", quoted));
        if (!clean.isEmpty()) {
            cell.setCellValue(CellText.of(clean));
        }
    }

    /// Puts a number into a cell.
    ///
    /// @param format how Excel shows it
    void number(XSSFCell cell, Kind kind, String format, double value) {
        cell.setCellStyle(style(kind, format, false));
        cell.setCellValue(value);
    }

    CellStyle style(Kind kind, String format, boolean quoted) {
        return styles.computeIfAbsent(new Look(kind, format, quoted), this::make);
    }

    private CellStyle make(Look look) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.quoted());
        style.setFont(font(look.kind()));
        style.setWrapText(look.kind() != Kind.TITLE && look.kind() != Kind.REMARK);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment(look.kind()));
        if (look.kind().isRuled()) {
            rule(style);
        }
        if (look.kind() == Kind.HEADER || look.kind() == Kind.NOT_ASKED) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static void rule(CellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static HorizontalAlignment alignment(Kind kind) {
        return switch (kind) {
            case HEADER, CENTRED -> HorizontalAlignment.CENTER;
            case NUMBER, TOTAL -> HorizontalAlignment.RIGHT;
            case TITLE, TEXT, GROUP, TOTAL_TEXT, NOT_ASKED, REMARK, NOTE -> HorizontalAlignment.LEFT;
        };
    }

    private XSSFFont font(Kind kind) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (kind == Kind.TITLE ? TITLE_POINTS : POINTS));
        font.setBold(
                switch (kind) {
                    case TITLE, HEADER, GROUP, TOTAL_TEXT, TOTAL -> true;
                    case TEXT, CENTRED, NUMBER, NOT_ASKED, REMARK, NOTE -> false;
                });
        font.setItalic(kind == Kind.REMARK || kind == Kind.NOTE);
        return font;
    }
}
