package vn.campaigndesk.dashboard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.FactBook;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.Cell;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.report.rules.Denominator;

/// Reads a measure off the figures of a campaign.
public final class MeasureRules {
    private MeasureRules() {}

    /// What each unit says of an indicator, in the letter's order.
    ///
    /// @param day on which what is known of the units is asked for
    /// @throws IllegalArgumentException when the indicator is not in the figures
    public static List<Reading> read(Figures figures, FactBook facts, LocalDate day, Indicator row, Per per) {
        var place = place(figures, row);
        return figures.units().stream()
                .map(unit -> reading(unit, unit.cells().get(place), facts, day, per))
                .toList();
    }

    private static int place(Figures figures, Indicator row) {
        for (var i = 0; i < figures.totals().size(); i++) {
            if (figures.totals().get(i).indicator().id() == row.id()) {
                return i;
            }
        }
        throw new IllegalArgumentException("no figures of row " + row.place());
    }

    private static Reading reading(UnitFigures unit, Cell cell, FactBook facts, LocalDate day, Per per) {
        var amount = cell.quantity().amount();
        return switch (cell.kind()) {
            case STATED -> stated(unit, cell, amount == null ? 0 : amount, facts, day, per);
            case BLANK -> without(unit, Reading.Kind.BLANK);
            case UNKNOWN -> without(unit, Reading.Kind.UNKNOWN);
            case NOT_APPLICABLE, EXCLUDED -> without(unit, Reading.Kind.NOT_ASKED);
            case UNREPORTED ->
                without(unit, unit.standing().isExpected() ? Reading.Kind.UNREPORTED : Reading.Kind.EXEMPT);
        };
    }

    private static Reading stated(UnitFigures unit, Cell cell, long amount, FactBook facts, LocalDate day, Per per) {
        var estimate = cell.quantity().isEstimate();
        if (!per.isRate()) {
            return new Reading(unit, Reading.Kind.STATED, amount, estimate, null);
        }
        return base(unit, facts, day, per)
                .map(base -> new Reading(
                        unit,
                        Reading.Kind.STATED,
                        (double) amount * per.scale() / Denominator.amount(base),
                        estimate,
                        base))
                .orElseGet(() -> without(unit, Reading.Kind.NO_BASE));
    }

    private static Optional<OrganisationFact> base(UnitFigures unit, FactBook facts, LocalDate day, Per per) {
        return facts.number(unit.recipient().organisationId(), per.kind(), day);
    }

    private static Reading without(UnitFigures unit, Reading.Kind kind) {
        return new Reading(unit, kind, 0, false, null);
    }

    /// The measures that make sense for some units: each row that is asked of one of them, itself and divided by
    /// whatever is known of one of them.
    public static List<Measure> offered(Figures figures, List<UnitFigures> units, FactBook facts, LocalDate day) {
        var measures = new ArrayList<Measure>();
        for (var total : figures.totals()) {
            var row = total.indicator();
            var asked = units.stream()
                    .filter(unit -> row.appliesTo(unit.recipient().group()))
                    .toList();
            Stream.of(Per.values())
                    .filter(per -> per.isRate()
                            ? asked.stream()
                                    .anyMatch(
                                            unit -> base(unit, facts, day, per).isPresent())
                            : !asked.isEmpty())
                    .map(per -> Measure.of(row, per))
                    .forEach(measures::add);
        }
        return List.copyOf(measures);
    }

    /// What readings were divided by: each definition once, with its year.
    public static List<String> definitions(List<Reading> readings) {
        return readings.stream()
                .map(Reading::base)
                .flatMap(base -> base == null ? Stream.empty() : Stream.of(Denominator.of(base)))
                .distinct()
                .toList();
    }

    /// The readings that are numbers, the greatest first, equal ones in the letter's order.
    public static List<Reading> ranked(List<Reading> readings) {
        return readings.stream()
                .filter(Reading::isStated)
                .sorted(Comparator.comparingDouble(Reading::value).reversed())
                .toList();
    }

    /// The middle of the numbers; empty when there are none.
    public static Optional<Double> median(List<Reading> readings) {
        var values = readings.stream()
                .filter(Reading::isStated)
                .mapToDouble(Reading::value)
                .sorted()
                .toArray();
        return values.length == 0
                ? Optional.empty()
                : Optional.of((values[(values.length - 1) / 2] + values[values.length / 2]) / 2);
    }
}
