package vn.campaigndesk.intake.extract.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;

/// How the cells of a workbook of Excel 97 to 2003 look; each style is worked out once.
final class XlsLooksReader {
    private final HSSFWorkbook book;
    private final Map<Short, XlsxBook.Style> styles = new HashMap<>();

    XlsLooksReader(HSSFWorkbook book) {
        this.book = book;
    }

    XlsxBook.Style of(HSSFCell cell) {
        var style = cell.getCellStyle();
        return styles.computeIfAbsent(
                style.getIndex(),
                _ -> new XlsxBook.Style(
                        style.getDataFormat(),
                        style.getDataFormatString(book),
                        of(style.getFont(book)),
                        style.getFillPattern() == FillPatternType.NO_FILL
                                ? Ink.PAPER
                                : behind(style.getFillPattern(), style.getFillForegroundColorColor())));
    }

    Letters of(HSSFFont font) {
        var automatic = font.getColor() == Font.COLOR_NORMAL;
        return new Letters(
                font.getFontName(),
                automatic ? null : rgb(font.getHSSFColor(book)),
                font.getFontHeight() / 20.0,
                font.getTypeOffset() == Font.SS_SUPER,
                font.getStrikeout());
    }

    private static int behind(FillPatternType pattern, @Nullable HSSFColor colour) {
        var rgb = pattern == FillPatternType.SOLID_FOREGROUND ? rgb(colour) : null;
        return rgb == null ? Ink.UNKNOWN : rgb;
    }

    static @Nullable Integer rgb(@Nullable HSSFColor colour) {
        if (colour == null) {
            return null;
        }
        var parts = colour.getTriplet();
        return parts[0] << 16 | parts[1] << 8 | parts[2];
    }
}
