package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.campaigndesk.campaign.Indicator;
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

    /// The units whose first report came on a day.
    UnitsBehind arrived(LocalDate day) {
        var first = overview.snapshot().first(overview.asOf());
        var lines = overview.snapshot().recipients().stream()
                .filter(unit -> {
                    var report = first.get(unit.id());
                    return report != null && report.arrivedOn().equals(day);
                })
                .map(unit -> new UnitsBehind.Line(unit, unit.group().shortName()))
                .toList();
        return new UnitsBehind(messages.get("dashboard.behind.arrived", Formats.date(day)), lines);
    }

    /// What every unit says of a row, the greatest number first and those without one after them.
    UnitsBehind row(Indicator row) {
        var readings =
                MeasureRules.read(overview.figures(), overview.snapshot().facts(), overview.factDay(), row, Per.AMOUNT);
        var lines = new ArrayList<UnitsBehind.Line>();
        MeasureRules.ranked(readings)
                .forEach(reading ->
                        lines.add(new UnitsBehind.Line(reading.recipient(), MeasureText.value(reading, messages))));
        readings.stream()
                .filter(reading -> !reading.isStated())
                .forEach(reading ->
                        lines.add(new UnitsBehind.Line(reading.recipient(), MeasureText.value(reading, messages))));
        return new UnitsBehind(messages.get("dashboard.measure.row", row.place(), row.text()), List.copyOf(lines));
    }
}
