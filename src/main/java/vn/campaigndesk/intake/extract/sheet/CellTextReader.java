package vn.campaigndesk.intake.extract.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.campaigndesk.intake.extract.CellValue;

/// Shows a stored number as a spreadsheet in Vietnam shows it.
///
/// A workbook does not say in which country it was made: separators are those of whoever opens it. The units and the
/// officer have Vietnamese settings, so 1234 in the format `#,##0` is "1.234" here; the stored number goes along with
/// the text and decides.
final class CellTextReader {
    private static final Locale VIETNAM = Locale.of("vi", "VN");
    private static final int SHORT_DATE = 14;
    private static final int DATE_AND_TIME = 22;
    private static final int OWN_FORMAT = 0xa5;
    private static final String GENERAL = "General";
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ESCAPED_LETTER = Pattern.compile("\\\\(\\p{L})");
    private static final Pattern PLACE = Pattern.compile("[0#?@]|General|Standard", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTIONS = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final DataFormatter formatter = new DataFormatter(VIETNAM);

    /// A number's text and value.
    record Shown(String text, CellValue value) {}

    /// @param index the number of the format
    /// @param format the format; empty for a built-in one
    /// @param formula whether a formula made the number
    /// @param since1904 whether the workbook counts days from 1904
    Shown show(double number, int index, String format, boolean formula, boolean since1904) {
        var code = format.isEmpty() ? BuiltinFormats.getBuiltinFormat(index) : format;
        var pattern = code == null || code.isEmpty() ? GENERAL : code;
        if (isDate(number, index, pattern)) {
            return new Shown(date(number, index, pattern, since1904), new CellValue.Date(number, formula));
        }
        // a negative number that should be a date: the spreadsheet shows only ####
        var text = DateUtil.isADateFormat(index, pattern)
                ? general(number)
                : withWords(text(number, index, pattern, since1904), number, pattern);
        return new Shown(text, new CellValue.Numeric(number, formula));
    }

    /// The words that a format puts beside a number say something about it; the library leaves some of them out, and
    /// shows the number where there are only words.
    private static String withWords(String text, double number, String pattern) {
        if (pattern.indexOf('"') < 0 && pattern.indexOf('\\') < 0) {
            return text;
        }
        var section = ESCAPED_LETTER.matcher(section(pattern, number)).replaceAll("\"$1\"");
        var words = WORDS.matcher(section)
                .results()
                .map(found -> found.group(1).strip())
                .filter(word -> !word.isEmpty())
                .toList();
        if (!PLACE.matcher(WORDS.matcher(section).replaceAll("")).find()) {
            return String.join(" ", words);
        }
        var missing = words.stream().filter(word -> !text.contains(word)).toList();
        return missing.isEmpty() ? text : text + " " + String.join(" ", missing);
    }

    private static String section(String pattern, double number) {
        var sections = SECTIONS.split(pattern, -1);
        var at = number > 0 ? 0 : number < 0 ? 1 : 2;
        return at < sections.length ? sections[at] : sections[0];
    }

    private static boolean isDate(double number, int index, String format) {
        return DateUtil.isValidExcelDate(number) && DateUtil.isADateFormat(index, format);
    }

    /// The two formats that mean "as this country writes it".
    private String date(double number, int index, String format, boolean since1904) {
        return switch (index) {
            case SHORT_DATE -> text(number, OWN_FORMAT, "dd/mm/yyyy", since1904);
            case DATE_AND_TIME -> text(number, OWN_FORMAT, "dd/mm/yyyy hh:mm", since1904);
            default -> text(number, index, format, since1904);
        };
    }

    private String text(double number, int index, String format, boolean since1904) {
        try {
            var text = formatter.formatRawCellContents(number, index, format, since1904);
            return text.startsWith("###") ? general(number) : text.strip();
        } catch (RuntimeException brokenFormat) {
            // a format that the library does not understand must not cost the number
            return general(number);
        }
    }

    private String general(double number) {
        return formatter.formatRawCellContents(number, 0, GENERAL).strip();
    }
}
