package vn.campaigndesk.intake.find;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.intake.words.Words;

/// Knows months, quarters and days that a campaign has nothing of: "tháng 9/2024", "quý III", "từ ngày
/// 01/9/2024 đến ngày 30/9/2024".
final class Periods {
    private static final Pattern MONTH = Pattern.compile("\\bthang\\s*(\\d{1,2})\\s*(?:[/.\\-]|nam)\\s*(\\d{4})\\b");
    private static final Pattern QUARTER =
            Pattern.compile("\\bquy\\s+(i{1,3}|iv|[1-4])\\b(?:\\s*(?:[/.\\-,]|nam)?\\s*(\\d{4})\\b)?");
    private static final Pattern MONTHS =
            Pattern.compile("\\b(?:\\d{1,2}|ba|sau|chin)\\s+thang\\s+(?:dau\\s+|cuoi\\s+)?nam\\b");
    private static final Pattern DAYS = Pattern.compile(
            "(?:\\btu\\s+(?:ngay\\s+)?|\\b(?:gian|ky|cao)\\s*:\\s*)(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?"
                    + "\\s*(?:-|\\u2013|den)\\s*(?:het\\s+)?(?:ngay\\s+)?(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");

    /// "số liệu tính từ 01/01/2024": the first day of the figures themselves
    private static final Pattern FIGURES_SINCE =
            Pattern.compile("\\b(?:tinh|lieu|lay|ke|hop|gian\\s*:|ky\\s*:|cao\\s*:)\\s+(?:la\\s+)?tu\\s+(?:ngay\\s+)?"
                    + "(\\d{1,2})(?:[/.]|\\s*thang\\s*)(\\d{1,2})(?:(?:[/.]|\\s*nam\\s*)(\\d{4}))?(?!\\d)");

    private static final Pattern MONTHS_LONG = Pattern.compile("\\b(?:[369]|10|ba|sau|chin)\\s+thang\\b(?!\\s*\\d)");

    private static final Pattern MONTH_ALONE =
            Pattern.compile("(?<!\\d{1,2} )\\bthang\\s*(\\d{1,2})\\b(?!\\s*[/.\\-]\\s*\\d{4}|\\s*nam\\b)");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    private static final Pattern SINCE =
            Pattern.compile("\\btu\\s+(?:ngay\\s+)?(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");

    /// "từ năm 2022", not the year of a law
    private static final Pattern OF_YEAR =
            Pattern.compile("(?<!luat )(?<!mang )(?<!\\d )\\b(?:nam|tu|cua|hoc)\\s+(20\\d{2})\\b");

    /// "số liệu tính đến ngày 31/10": what was done later is wanting
    private static final Pattern UNTIL =
            Pattern.compile("\\b(?:tinh|chot|lieu|nhat|qua)\\s+(?:den|toi)\\s+(?:het\\s+)?(?:ngay\\s+)?"
                    + "(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?(?!\\d)");

    /// "tổng hợp đến hết tháng 10", "đến thời điểm 25/10", when no first day stands before
    private static final Pattern UNTIL_NOTED =
            Pattern.compile("(?<!\\p{L})(?:den|toi)\\s+(?:thoi diem\\s+)?(?:het\\s+)?(?:ngay\\s+)?"
                    + "(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?(?!\\d)");

    private static final Pattern UNTIL_MONTH =
            Pattern.compile("(?<!\\p{L})(?:den|toi|trong)\\s+(?:het|cuoi)\\s+thang\\s*(\\d{1,2})(?!\\s*[\\d.])");
    private static final Pattern FROM = Pattern.compile("(?<!\\p{L})tu(?!\\p{L})");

    /// Figures are gathered so long before the last day.
    private static final int DAYS_OF_GATHERING = 17;

    /// "ngày 05 tháng 9 năm 2024" is a day, not a month that figures are of
    private static final Pattern DAY =
            Pattern.compile("\\bngay\\s*[\\d.\\u2026]*\\s*thang\\s*\\d{1,2}\\s*nam\\s*\\d{4}");

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private final LocalDate begins;
    private final LocalDate ends;

    Periods(Campaign campaign) {
        this(campaign.startsOn(), last(campaign));
    }

    Periods(LocalDate begins, LocalDate ends) {
        this.begins = begins;
        this.ends = ends;
    }

    private static LocalDate last(Campaign campaign) {
        var last = campaign.deadline().lastOnTimeDay();
        return last.isAfter(campaign.runsUntil()) ? last : campaign.runsUntil();
    }

    /// Whether a text names a period that is not the campaign's.
    boolean isOther(String text) {
        var all = Words.bareText(text);
        return namesPeriod(all)
                && (isOtherPeriod(DAY.matcher(all).replaceAll(" "))
                        || FIGURES_SINCE.matcher(all).results().anyMatch(this::isLongBefore));
    }

    /// Whether a word stands in a text that every period has one of: nearly no line of a form has.
    private static boolean namesPeriod(String bare) {
        return bare.contains("thang")
                || bare.contains("quy")
                || bare.indexOf(':') >= 0
                || standsBeforeGap(bare, "tu")
                || standsBeforeGap(bare, "den");
    }

    private static boolean standsBeforeGap(String text, String word) {
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            var end = at + word.length();
            if (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOtherPeriod(String bare) {
        return MONTH.matcher(bare).results().anyMatch(this::isOtherMonth)
                || QUARTER.matcher(bare).results().anyMatch(this::isOtherQuarter)
                || MONTHS.matcher(bare).find()
                || DAYS.matcher(bare).results().anyMatch(this::areOtherDays)
                || UNTIL.matcher(bare).results().anyMatch(this::isTooEarly);
    }

    /// Whether a text names a year, and not the campaign's.
    boolean isOfOtherYear(String text) {
        var years = YEAR.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        return !years.isEmpty() && !years.contains(begins.getYear());
    }

    /// Whether a note says that its number is not of the campaign's days alone: "từ ngày 01/01/2024".
    boolean isOtherNote(String note) {
        if (note.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        var bare = Words.bareText(note);
        return isOther(note)
                || OF_YEAR.matcher(bare).results().anyMatch(this::isOtherYear)
                || SINCE.matcher(bare).results().anyMatch(this::isLongBefore)
                || isUntil(bare)
                || MONTHS_LONG.matcher(bare).find()
                || MONTH_ALONE.matcher(bare).results().anyMatch(this::isNoMonth);
    }

    private boolean isUntil(String bare) {
        return !FROM.matcher(bare).find()
                && (UNTIL_NOTED.matcher(bare).results().anyMatch(this::isTooEarly)
                        || UNTIL_MONTH.matcher(bare).results().anyMatch(this::isMonthTooEarly));
    }

    private boolean isMonthTooEarly(MatchResult found) {
        return day(String.valueOf(ends.getYear()), found.group(1), "1")
                .map(first -> first.plusMonths(1).minusDays(1))
                .filter(last -> last.isBefore(ends.minusDays(DAYS_OF_GATHERING)))
                .isPresent();
    }

    /// "tính luôn tháng 9"
    private boolean isNoMonth(MatchResult found) {
        var month = Integer.parseInt(found.group(1));
        var months = begins.getYear() == ends.getYear() ? ends.getMonthValue() - begins.getMonthValue() : 11;
        return month < begins.getMonthValue() || month > begins.getMonthValue() + months;
    }

    private boolean isOtherYear(MatchResult found) {
        return Integer.parseInt(found.group(1)) < begins.getYear();
    }

    private boolean isTooEarly(MatchResult found) {
        var year = found.group(3) == null ? String.valueOf(ends.getYear()) : found.group(3);
        return day(year, found.group(2), found.group(1))
                .filter(last -> last.isBefore(ends.minusDays(DAYS_OF_GATHERING)))
                .isPresent();
    }

    private boolean isLongBefore(MatchResult found) {
        var year = found.group(3) == null ? String.valueOf(ends.getYear()) : found.group(3);
        return day(year, found.group(2), found.group(1))
                .filter(first -> first.isBefore(begins.minusMonths(1)))
                .isPresent();
    }

    private boolean isOtherMonth(MatchResult found) {
        var month = day(found.group(2), found.group(1), "1");
        return month.filter(first -> isOutside(first, first.plusMonths(1).minusDays(1)))
                .isPresent();
    }

    private boolean isOtherQuarter(MatchResult found) {
        var year = found.group(2) == null ? String.valueOf(begins.getYear()) : found.group(2);
        var roman = ROMAN.indexOf(found.group(1));
        var quarter = roman < 0 ? Integer.parseInt(found.group(1)) : roman + 1;
        var first = day(year, String.valueOf(3 * quarter - 2), "1");
        return first.filter(one -> isOutside(one, one.plusMonths(3).minusDays(1)))
                .isPresent();
    }

    private boolean isOutside(LocalDate first, LocalDate last) {
        return last.isBefore(begins) || YearMonth.from(first).isAfter(YearMonth.from(ends));
    }

    /// Days of which the campaign has none, or many of which lie before it.
    private boolean areOtherDays(MatchResult found) {
        var first = day(found.group(3) == null ? found.group(6) : found.group(3), found.group(2), found.group(1));
        var last = day(found.group(6), found.group(5), found.group(4));
        return first.isPresent()
                && last.isPresent()
                && (isOutside(first.get(), last.get()) || first.get().isBefore(begins.minusMonths(1)));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty(); // a day that is none says nothing
        }
    }
}
