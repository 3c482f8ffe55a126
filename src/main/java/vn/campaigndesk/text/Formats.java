package vn.campaigndesk.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Dates and numbers as a Vietnamese office writes them - 17/11/2024, 1.234.567,8 - in every language of the interface,
/// because that is how the papers beside the screen are written.
public final class Formats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter LENIENT = new DateTimeFormatterBuilder()
            .appendPattern("d/M/")
            .appendValue(ChronoField.YEAR, 4)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[-./\\s]\\s*");
    private static final Pattern COMPACT = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");

    private Formats() {}

    /// 1234567 as "1.234.567".
    public static String number(long value) {
        return formatter("#,##0").format(value);
    }

    /// 1234.56 as "1.234,6": one decimal, none when it is zero.
    public static String decimal(double value) {
        return formatter("#,##0.#").format(value);
    }

    /// 0.0234 as "0,023": up to three decimals, for bounds and rates below one.
    public static String fine(double value) {
        return formatter("#,##0.###").format(value);
    }

    /// A share between 0 and 1 as a whole per cent, such as "79 %"; only a full share is ever shown as 100 %, and only
    /// an empty one as 0 %.
    public static String percent(double share) {
        var rounded = Math.round(share * 100);
        if (share > 0 && rounded == 0) {
            rounded = 1;
        } else if (share < 1 && rounded == 100) {
            rounded = 99;
        }
        return rounded + "\u00a0%";
    }

    /// 17/11/2024; empty for no date.
    public static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /// 17/11, for axes and narrow columns.
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// The weekday's name in a language, such as "Chủ Nhật".
    public static String weekday(LocalDate date, Locale locale) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
    }

    /// 14:20.
    public static String time(ZonedDateTime moment) {
        return TIME.format(moment);
    }

    /// A moment as 17/11/2024 14:20 where a person is.
    public static String moment(Instant moment, ZoneId zone) {
        var there = moment.atZone(zone);
        return date(there.toLocalDate()) + ' ' + time(there);
    }

    /// Reads a day as people type it: 5/11/2024, 05-11-2024, 5.11.2024, 05112024, and without a year (5/11) the day in
    /// `yearIfNone`. Impossible days (31/11) and anything else are empty.
    public static Optional<LocalDate> parseDate(String typed, int yearIfNone) {
        var text = SEPARATOR.matcher(typed.strip()).replaceAll("/");
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            text = compact.group(1) + "/" + compact.group(2) + (compact.group(3) == null ? "" : "/" + compact.group(3));
        }
        try {
            return Optional.of(LocalDate.parse(withYear(text, yearIfNone), LENIENT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// As above, by somebody who looks back: without a year the nearer one of this year's and last year's. On 2 January
    /// "31/12" is the day before yesterday, and not one in twelve months.
    public static Optional<LocalDate> parsePastDate(String typed, LocalDate today) {
        return Stream.of(parseDate(typed, today.getYear()), parseDate(typed, today.getYear() - 1))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, today))));
    }

    private static String withYear(String text, int yearIfNone) {
        var parts = text.split("/", -1);
        if (parts.length == 2) {
            return text + "/" + yearIfNone;
        }
        return parts.length == 3 && parts[2].length() == 2 ? parts[0] + "/" + parts[1] + "/20" + parts[2] : text;
    }

    private static DecimalFormat formatter(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
