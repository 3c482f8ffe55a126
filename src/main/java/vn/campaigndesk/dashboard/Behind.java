package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.dashboard.measure.MeasureRules;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.followup.StandingFilter;
import vn.campaigndesk.followup.StandingText;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Answers "which units?" for the marks of an overview.
record Behind(Overview overview, Messages messages) {

    /// The units of a standing.
    UnitsBehind standing(String title, StandingFilter filter) {
        return units(title, unit -> filter.admits(unit.standing()));
    }

    /// The units of a group, whatever they have done.
    UnitsBehind group(String title, long groupId) {
        return units(title, unit -> unit.recipient().group().id() == groupId);
    }

    private UnitsBehind units(String title, Predicate<UnitFigures> which) {
        return new UnitsBehind(
                title,
                overview.figures().units().stream()
                        .filter(which)
                        .map(unit -> new UnitsBehind.Line(unit.recipient(), StandingText.of(unit.standing(), messages)))
                        .toList());
    }

    /// The units by the day on which their first report came; days on which none came are not in it.
    Map<LocalDate, UnitsBehind> arrived() {
        var first = overview.snapshot().first(overview.asOf());
        var lines = new HashMap<LocalDate, List<UnitsBehind.Line>>();
        for (var unit : overview.snapshot().recipients()) {
            var report = first.get(unit.id());
            if (report != null) {
                lines.computeIfAbsent(report.arrivedOn(), none -> new ArrayList<>())
                        .add(new UnitsBehind.Line(unit, unit.group().shortName()));
            }
        }
        var days = new HashMap<LocalDate, UnitsBehind>();
        lines.forEach((day, units) -> days.put(day, new UnitsBehind(title(day), units)));
        return days;
    }

    /// What is said of a day on which none came.
    UnitsBehind nobody(LocalDate day) {
        return new UnitsBehind(title(day), List.of());
    }

    private String title(LocalDate day) {
        return messages.get("dashboard.behind.arrived", Formats.date(day));
    }

    /// A single unit with its word.
    UnitsBehind one(Recipient unit, String word) {
        return new UnitsBehind(unit.name(), List.of(new UnitsBehind.Line(unit, word)));
    }

    /// What every unit says of a row, the greatest number first and those without one after them.
    UnitsBehind row(Indicator row) {
        return row(row, unit -> true);
    }

    /// As [#row(Indicator)], of one group.
    UnitsBehind row(Indicator row, long groupId) {
        return row(row, unit -> unit.group().id() == groupId);
    }

    private UnitsBehind row(Indicator row, Predicate<Recipient> which) {
        var readings =
                MeasureRules.read(overview.figures(), overview.snapshot().facts(), overview.factDay(), row, Per.AMOUNT)
                        .stream()
                        .filter(reading -> which.test(reading.recipient()))
                        .toList();
        var sorted = new ArrayList<>(MeasureRules.ranked(readings));
        readings.stream().filter(reading -> !reading.isStated()).forEach(sorted::add);
        return new UnitsBehind(
                messages.get("dashboard.measure.row", row.place(), row.text()),
                sorted.stream()
                        .map(reading -> new UnitsBehind.Line(reading.recipient(), MeasureText.value(reading, messages)))
                        .toList());
    }
}
