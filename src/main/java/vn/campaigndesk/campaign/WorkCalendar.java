package vn.campaigndesk.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which days an office works: Mondays to Fridays, but for the special days.
///
/// @param special what is known to be otherwise, by day
public record WorkCalendar(Map<LocalDate, SpecialDay> special) {
    public WorkCalendar {
        special = Map.copyOf(special);
    }

    /// A calendar with these special days, each day once.
    public static WorkCalendar of(Collection<SpecialDay> days) {
        return new WorkCalendar(days.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity())));
    }

    /// A calendar that knows weekends only.
    public static WorkCalendar weekendsOnly() {
        return new WorkCalendar(Map.of());
    }

    /// Whether the office works on that day.
    public boolean isWorkingDay(LocalDate day) {
        var known = special.get(day);
        if (known != null) {
            return known.working();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// That day, or the last working day before it.
    public LocalDate lastWorkingDayUntil(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }
}
