package vn.campaigndesk.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.dashboard.CrossQuestion.Dimension;
import vn.campaigndesk.dashboard.measure.CrossTable;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Answers a cross question from the figures of an overview: units are counted, never reports, and numbers are added up
/// only where the row is asked of the unit, as in every total of the program.
public final class CrossTableMaker {
    private static final long NEVER = Long.MAX_VALUE;

    private final Overview overview;
    private final Messages messages;
    private final Map<Long, Report> first;

    public CrossTableMaker(Overview overview, Messages messages) {
        this.overview = overview;
        this.messages = messages;
        first = overview.snapshot().first(overview.asOf());
    }

    /// The table; empty for a question that asks the same twice.
    public CrossTable make(CrossQuestion question) {
        var entries = new ArrayList<CrossTable.Entry>();
        if (!question.isTwice()) {
            overview.figures().units().forEach(unit -> add(unit, question, entries));
        }
        return CrossTable.of(
                entries, question.columns() != Dimension.INDICATOR, question.rows() != Dimension.INDICATOR);
    }

    private void add(UnitFigures unit, CrossQuestion question, List<CrossTable.Entry> entries) {
        var rows = overview.figures().totals();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i).indicator();
            var chosen = question.indicator();
            if (!question.isByIndicator() && (chosen == null ? i > 0 : chosen.id() != row.id())) {
                continue;
            }
            var amount = amount(unit, i, question);
            if (amount != null) {
                entries.add(new CrossTable.Entry(
                        key(question.rows(), unit, row), key(question.columns(), unit, row), amount));
            }
        }
    }

    /// What a unit adds; null for nothing at all.
    private static @Nullable Long amount(UnitFigures unit, int place, CrossQuestion question) {
        var cell = unit.cells().get(place);
        var stated = cell.kind() == CellKind.STATED && unit.standing().isExpected();
        if (question.indicator() == null && !question.isByIndicator()) {
            return 1L;
        }
        if (!stated) {
            return null;
        }
        return question.indicator() == null ? Long.valueOf(1) : cell.quantity().amount();
    }

    private CrossTable.Key key(Dimension dimension, UnitFigures unit, Indicator row) {
        var recipient = unit.recipient();
        return switch (dimension) {
            case GROUP ->
                new CrossTable.Key(recipient.group().place(), recipient.group().shortName());
            case UNIT -> new CrossTable.Key(recipient.place() * 1_000_000L + recipient.id(), recipient.shortName());
            case INDICATOR ->
                new CrossTable.Key(row.place(), messages.get("dashboard.measure.row", row.place(), row.shortText()));
            case STANDING -> standing(unit.standing().kind());
            case WEEK -> week(first.get(recipient.id()));
        };
    }

    private CrossTable.Key standing(Standing.Kind kind) {
        return new CrossTable.Key(order(kind), messages.of("dashboard.standing", kind));
    }

    /// The order of a unit's way, the answered first.
    private static long order(Standing.Kind kind) {
        return switch (kind) {
            case ON_TIME -> 0;
            case LATE -> 1;
            case MISSING -> 2;
            case NOT_SENT -> 3;
            case SENT -> 4;
            case ACKNOWLEDGED -> 5;
            case EXEMPT -> 6;
        };
    }

    private CrossTable.Key week(@Nullable Report report) {
        if (report == null) {
            return new CrossTable.Key(NEVER, messages.get("dashboard.cross.never"));
        }
        LocalDate monday = report.arrivedOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CrossTable.Key(monday.toEpochDay(), messages.get("dashboard.chart.week", Formats.day(monday)));
    }
}
