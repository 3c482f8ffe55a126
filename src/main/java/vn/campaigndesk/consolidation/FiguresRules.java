package vn.campaigndesk.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationGroup;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.Figures.Cell;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.GroupFigures;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.followup.StandingRules;
import vn.campaigndesk.report.Answer;
import vn.campaigndesk.report.AnswerRules;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;

/// Computes the figures of a campaign in one pass over its units.
public final class FiguresRules {
    private FiguresRules() {}

    /// The figures of `snapshot` at the end of the day `asOf`.
    ///
    /// @throws ArithmeticException when a total passes 2^63; the rules refuse single values above ten million
    public static Figures of(CampaignSnapshot snapshot, LocalDate asOf) {
        return of(snapshot, asOf, snapshot.answers(asOf));
    }

    /// The figures at the end of an earlier day. What a unit had said is worked out again only where something came
    /// between the days; all others had said what they say later.
    ///
    /// @param later figures of the same snapshot
    public static Figures earlier(CampaignSnapshot snapshot, LocalDate asOf, Figures later) {
        var between = between(snapshot, asOf, later.asOf());
        var answers = new HashMap<>(AnswerRules.of(snapshot.reports().stream()
                .filter(report -> between.contains(report.recipientId()))
                .filter(report -> !report.arrivedOn().isAfter(asOf))
                .toList()));
        for (var unit : later.units()) {
            var answer = unit.answer();
            if (answer != null && !between.contains(unit.recipient().id())) {
                answers.put(unit.recipient().id(), answer);
            }
        }
        return of(snapshot, asOf, answers);
    }

    /// The units of which something came after a day, and not after another.
    private static Set<Long> between(CampaignSnapshot snapshot, LocalDate after, LocalDate until) {
        return snapshot.reports().stream()
                .filter(report ->
                        report.arrivedOn().isAfter(after) && !report.arrivedOn().isAfter(until))
                .map(Report::recipientId)
                .collect(Collectors.toSet());
    }

    private static Figures of(CampaignSnapshot snapshot, LocalDate asOf, Map<Long, Answer> answers) {
        var standings = StandingRules.of(snapshot, asOf);
        var units = new ArrayList<UnitFigures>();
        for (var recipient : snapshot.recipients()) {
            var answer = inForce(answers.get(recipient.id()));
            var standing = standings.get(recipient.id());
            if (standing != null) {
                units.add(unit(recipient, standing, answer, snapshot.indicators()));
            }
        }
        return new Figures(asOf, response(units), totals(units, snapshot.indicators()), groups(units, snapshot), units);
    }

    private static @Nullable Answer inForce(@Nullable Answer answer) {
        return answer != null && answer.isAnswered() ? answer : null;
    }

    private static UnitFigures unit(
            Recipient recipient, Standing standing, @Nullable Answer answer, List<Indicator> indicators) {
        var cells = new ArrayList<Cell>(indicators.size());
        indicators.forEach(indicator -> cells.add(cell(indicator, recipient, answer)));
        return new UnitFigures(recipient, standing, answer, cells);
    }

    private static Cell cell(Indicator indicator, Recipient recipient, @Nullable Answer answer) {
        var applies = indicator.appliesTo(recipient.group());
        if (answer == null) {
            return new Cell(applies ? CellKind.UNREPORTED : CellKind.NOT_APPLICABLE, Quantity.blank(), List.of());
        }
        var row = answer.rows().get(indicator.id());
        return row == null
                ? new Cell(kind(QuantityState.BLANK, applies), Quantity.blank(), List.of())
                : new Cell(kind(row.quantity().state(), applies), row.quantity(), row.sources());
    }

    private static CellKind kind(QuantityState state, boolean applies) {
        if (!applies) {
            return state == QuantityState.BLANK ? CellKind.NOT_APPLICABLE : CellKind.EXCLUDED;
        }
        return switch (state) {
            case STATED -> CellKind.STATED;
            case BLANK -> CellKind.BLANK;
            case UNKNOWN -> CellKind.UNKNOWN;
        };
    }

    private static List<GroupFigures> groups(List<UnitFigures> units, CampaignSnapshot snapshot) {
        Map<OrganisationGroup, List<UnitFigures>> byGroup = new LinkedHashMap<>();
        for (var unit : units) {
            byGroup.computeIfAbsent(unit.recipient().group(), group -> new ArrayList<>())
                    .add(unit);
        }
        return byGroup.entrySet().stream()
                .map(entry -> new GroupFigures(
                        entry.getKey(), response(entry.getValue()), totals(entry.getValue(), snapshot.indicators())))
                .toList();
    }

    private static Response response(List<UnitFigures> units) {
        var onTime = 0;
        var late = 0;
        var missing = 0;
        var waiting = 0;
        var exempt = 0;
        for (var unit : units) {
            switch (unit.standing().kind()) {
                case ON_TIME -> onTime++;
                case LATE -> late++;
                case MISSING -> missing++;
                case EXEMPT -> exempt++;
                case NOT_SENT, SENT, ACKNOWLEDGED -> waiting++;
            }
        }
        return new Response(onTime + late + missing + waiting, onTime, late, missing, waiting, exempt);
    }

    private static List<Total> totals(List<UnitFigures> units, List<Indicator> indicators) {
        var totals = new ArrayList<Total>();
        for (var i = 0; i < indicators.size(); i++) {
            var sum = new Sum();
            for (var unit : units) {
                if (unit.standing().isExpected()) {
                    sum.add(unit.cells().get(i));
                }
            }
            totals.add(sum.total(indicators.get(i)));
        }
        return totals;
    }

    private static final class Sum {
        private long sum;
        private int stated;
        private int estimates;
        private int zeros;
        private int blank;
        private int unknown;
        private int unreported;
        private int excluded;

        void add(Cell cell) {
            switch (cell.kind()) {
                case STATED -> state(cell.quantity());
                case BLANK -> blank++;
                case UNKNOWN -> unknown++;
                case UNREPORTED -> unreported++;
                case EXCLUDED -> excluded++;
                case NOT_APPLICABLE -> {
                    // not asked, not counted
                }
            }
        }

        private void state(Quantity quantity) {
            var amount = quantity.amount();
            if (amount == null) {
                throw new IllegalStateException("a stated quantity without an amount: " + quantity);
            }
            sum = Math.addExact(sum, amount);
            stated++;
            estimates += quantity.isEstimate() ? 1 : 0;
            zeros += amount == 0 ? 1 : 0;
        }

        Total total(Indicator indicator) {
            var asked = stated + blank + unknown + unreported;
            return new Total(indicator, sum, stated, asked, estimates, zeros, blank, unknown, excluded);
        }
    }
}
