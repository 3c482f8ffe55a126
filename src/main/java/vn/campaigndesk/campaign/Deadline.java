package vn.campaigndesk.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The day a letter asks its answers by, in the letter's own reading: "before 18 November" (strict) makes 17 November
/// the last day on time, "until 18 November" (inclusive) makes it the 18th.
///
/// @param date the day the letter names
/// @param inclusive whether an answer on that very day is on time
public record Deadline(LocalDate date, boolean inclusive) {

    /// The last day on which an answer is on time; it may fall on a weekend.
    public LocalDate lastOnTimeDay() {
        return inclusive ? date : date.minusDays(1);
    }

    /// The last day that is still on time and on which an office works.
    public LocalDate lastWorkingDay(WorkCalendar calendar) {
        return calendar.lastWorkingDayUntil(lastOnTimeDay());
    }

    /// Days from `today` to the last on-time day: 0 on that day, negative once it has passed.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastOnTimeDay());
    }

    /// Whole days by which an answer that came on `arrival` is late; 0 when it is on time.
    public long daysLate(LocalDate arrival) {
        return Math.max(0, ChronoUnit.DAYS.between(lastOnTimeDay(), arrival));
    }
}
