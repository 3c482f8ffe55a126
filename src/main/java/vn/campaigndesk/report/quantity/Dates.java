package vn.campaigndesk.report.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cells that a spreadsheet turned into a date, or that hold a date instead of a number.
final class Dates {
    private static final String TIME = "(?:[ t,].*)?";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("([0-9]{1,2})\\s?([/.-])\\s?([0-9]{1,2})\\s?\\2\\s?(?:[0-9]{4}|[0-9]{2})" + TIME);
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("[0-9]{4}([/.-])([0-9]{1,2})\\1([0-9]{1,2})" + TIME);
    private static final Pattern DAY_MONTH = Pattern.compile("([0-9]{1,2})\\s?-\\s?([0-9]{1,2})");
    private static final Pattern WITH_YEAR =
            Pattern.compile("(?:[0-9]{1,2}\\s?-|(?:19|20)[0-9]{2}\\s?-)\\s?(?:19|20)[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private Dates() {}

    static Optional<Reading> read(Cell cell) {
        var text = cell.clean().text().toLowerCase(Locale.ROOT);
        return isDate(text) || isMonthName(cell) || isAfterTimeWord(cell, 0)
                ? Optional.of(Answers.ask(cell, Doubt.LOOKS_LIKE_DATE, otherNumbers(cell, text)))
                : Optional.empty();
    }

    /// Whether two numbers with a slash between them can be day and month, month and day, month and year, or the
    /// number of a document and its year.
    static boolean canBeDate(String first, String second) {
        return isDayMonth(first, second)
                || isDayMonth(second, first)
                || YEAR.matcher(second).matches();
    }

    static boolean isDayMonth(String day, String month) {
        return isBetweenOneAnd(31, day) && isBetweenOneAnd(12, month);
    }

    /// "tháng 10", "ngày 18": a number that names a time instead of counting.
    static boolean isAfterTimeWord(Cell cell, int at) {
        return cell.match(Role.TIME, at) > 0 && cell.isNumber(at + cell.match(Role.TIME, at));
    }

    private static boolean isDate(String text) {
        var full = DAY_MONTH_YEAR.matcher(text);
        if (full.matches()) {
            return isDayMonth(full.group(1), full.group(3)) || isDayMonth(full.group(3), full.group(1));
        }
        var iso = YEAR_MONTH_DAY.matcher(text);
        if (iso.matches()) {
            return isDayMonth(iso.group(3), iso.group(2));
        }
        return WITH_YEAR.matcher(text).matches() || isOnlyADate(text);
    }

    /// 5-12 may be a range, 18-11 cannot.
    private static boolean isOnlyADate(String text) {
        var dayMonth = DAY_MONTH.matcher(text);
        return dayMonth.matches()
                && Integer.parseInt(dayMonth.group(1)) > Integer.parseInt(dayMonth.group(2))
                && isDayMonth(dayMonth.group(1), dayMonth.group(2));
    }

    /// "18-Nov", "Nov-24": numbers and the English or Vietnamese short name of a month.
    private static boolean isMonthName(Cell cell) {
        var month = false;
        for (var at = 0; at < cell.size(); at++) {
            var name = cell.match(Role.MONTH, at) > 0;
            month |= name;
            var joins = cell.isSign(at, '-') || cell.isSign(at, '/') || cell.isSign(at, ',') || cell.isSign(at, '.');
            if (!name && !joins && !cell.isNumber(at) && cell.match(Role.TIME, at) == 0) {
                return false;
            }
        }
        return month && cell.numbers() > 0;
    }

    /// In "tháng 10: 5 bài" the 5 may be the count.
    private static List<Offer> otherNumbers(Cell cell, String text) {
        return isDate(text) || isMonthName(cell) ? List.of() : Leftovers.candidates(cell);
    }

    private static boolean isBetweenOneAnd(int most, String digits) {
        return digits.length() <= 2
                && digits.chars().allMatch(Character::isDigit)
                && Integer.parseInt(digits) >= 1
                && Integer.parseInt(digits) <= most;
    }
}
