package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.campaigndesk.text.Formats;

/// The names of days beside each other: without the year while no day and month comes twice.
final class DayLabels {
    private DayLabels() {}

    /// How each of these days is written.
    static Function<LocalDate, String> of(List<LocalDate> days) {
        var first = days.stream().min(LocalDate::compareTo);
        var last = days.stream().max(LocalDate::compareTo);
        var withinAYear =
                first.isEmpty() || last.orElseThrow().isBefore(first.get().plusYears(1));
        return withinAYear ? Formats::day : Formats::date;
    }
}
