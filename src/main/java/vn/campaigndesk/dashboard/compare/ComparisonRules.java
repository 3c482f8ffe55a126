package vn.campaigndesk.dashboard.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.dashboard.compare.Comparison.Common;
import vn.campaigndesk.dashboard.compare.Comparison.Line;
import vn.campaigndesk.dashboard.compare.Comparison.Reason;
import vn.campaigndesk.text.SearchKey;

/// Puts the figures of two campaigns beside each other. Rows are the same when their names are ([RowPairs]), whatever
/// their numbers in the forms; units are the same when the body behind them is.
public final class ComparisonRules {
    private ComparisonRules() {}

    /// The comparison.
    ///
    /// @param before figures of the campaign that is compared with
    /// @param now figures of the campaign that is shown
    public static Comparison of(Figures before, Figures now) {
        var lines = new ArrayList<Line>();
        var met = new HashSet<Integer>();
        var pairs = RowPairs.of(rows(before), rows(now));
        for (var place = 0; place < now.totals().size(); place++) {
            var other = pairs.before(place);
            other.ifPresent(met::add);
            lines.add(line(before, other, now, place));
        }
        for (var place = 0; place < before.totals().size(); place++) {
            if (!met.contains(place)) {
                var total = before.totals().get(place);
                lines.add(new Line(total.indicator().shortText(), total, null, null, Set.of(Reason.ONLY_BEFORE)));
            }
        }
        var response = expected(before, unit -> true).equals(expected(now, unit -> true))
                ? Set.<Reason>of()
                : Set.of(Reason.OTHER_UNITS);
        return new Comparison(before, now, response, lines);
    }

    private static List<Indicator> rows(Figures figures) {
        return figures.totals().stream().map(Total::indicator).toList();
    }

    private static boolean isSame(String one, String other) {
        return SearchKey.of(one).equals(SearchKey.of(other));
    }

    private static Line line(Figures before, Optional<Integer> other, Figures now, int place) {
        var total = now.totals().get(place);
        var name = total.indicator().shortText();
        if (other.isEmpty()) {
            return new Line(name, null, total, null, Set.of(Reason.ONLY_NOW));
        }
        var earlier = before.totals().get(other.get());
        if (!isSame(earlier.indicator().unit(), total.indicator().unit())) {
            return new Line(name, earlier, total, null, Set.of(Reason.OTHER_COUNT));
        }
        return new Line(
                name,
                earlier,
                total,
                common(before, other.get(), now, place),
                reasons(before, earlier.indicator(), now, total.indicator()));
    }

    private static Set<Reason> reasons(Figures before, Indicator earlier, Figures now, Indicator row) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (!earlier.groupIds().equals(row.groupIds())) {
            reasons.add(Reason.OTHER_GROUPS);
        }
        if (!asked(before, earlier).equals(asked(now, row))) {
            reasons.add(Reason.OTHER_UNITS);
        }
        return reasons;
    }

    /// The bodies that are expected to fill in a row.
    private static Set<Long> asked(Figures figures, Indicator row) {
        return expected(figures, unit -> row.appliesTo(unit.recipient().group()));
    }

    private static Set<Long> expected(Figures figures, Predicate<UnitFigures> which) {
        return figures.units().stream()
                .filter(unit -> unit.standing().isExpected())
                .filter(which)
                .map(unit -> unit.recipient().organisationId())
                .collect(Collectors.toSet());
    }

    private static Common common(Figures before, int earlier, Figures now, int place) {
        var known = stated(before.units(), earlier);
        var sums = new long[2];
        var units = 0;
        for (var entry : stated(now.units(), place).entrySet()) {
            var was = known.get(entry.getKey());
            if (was != null) {
                units++;
                sums[0] = Math.addExact(sums[0], was);
                sums[1] = Math.addExact(sums[1], entry.getValue());
            }
        }
        return new Common(units, sums[0], sums[1]);
    }

    private static Map<Long, Long> stated(List<UnitFigures> units, int place) {
        var stated = new HashMap<Long, Long>();
        for (var unit : units) {
            var cell = unit.cells().get(place);
            var amount = cell.quantity().amount();
            if (cell.kind() == CellKind.STATED
                    && amount != null
                    && unit.standing().isExpected()) {
                stated.put(unit.recipient().organisationId(), amount);
            }
        }
        return stated;
    }
}
