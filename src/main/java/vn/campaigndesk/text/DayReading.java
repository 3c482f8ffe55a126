package vn.campaigndesk.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// How a field understands a day that is typed without its year: by what the day is for. A year that is typed holds.
///
/// No reading looks at whether the day may lie where it lies: whoever asks for a day that has passed refuses
/// the others, with a sentence. `DayReadingTest` keeps it.
@FunctionalInterface
public interface DayReading {
    /// The day that is typed; empty while it is none.
    Optional<LocalDate> read(String typed);

    /// The day of that date that is nearest to a day, in the past or ahead.
    static DayReading near(LocalDate day) {
        return within(day, day);
    }

    /// The day of that date in a time, or else nearest to it; in a time of more than a year the latest of them.
    ///
    /// @param from the first day of the time
    /// @param to its last; the time is that day alone when it lies before the first
    static DayReading within(LocalDate from, LocalDate to) {
        var begins = from.isAfter(to) ? to : from;
        return typed -> IntStream.rangeClosed(begins.getYear() - 1, to.getYear() + 1)
                .mapToObj(year -> Formats.parseDate(typed, year))
                .flatMap(Optional::stream)
                .distinct()
                .min(Comparator.comparingLong((LocalDate day) -> distance(day, begins, to))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /// The day of that date that comes next, except that a day which has just passed is meant as such.
    static DayReading coming(LocalDate today) {
        return typed -> IntStream.of(today.getYear(), today.getYear() + 1)
                .mapToObj(year -> Formats.parseDate(typed, year))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(day -> distance(day, today, today)));
    }

    private static long distance(LocalDate day, LocalDate from, LocalDate to) {
        if (day.isBefore(from)) {
            return ChronoUnit.DAYS.between(day, from);
        }
        return day.isAfter(to) ? ChronoUnit.DAYS.between(to, day) : 0;
    }
}
