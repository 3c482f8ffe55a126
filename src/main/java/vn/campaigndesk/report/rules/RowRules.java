package vn.campaigndesk.report.rules;

import java.util.stream.Stream;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.RuleId;
import vn.campaigndesk.text.Formats;

/// Rows beside each other, and rows beside the unit that fills them in.
public final class RowRules {
    private RowRules() {}

    /// A number where the form asks none is kept, shown and left out of the totals (V3).
    public static Stream<Problem> rowsApply(CheckedReport report) {
        return report.recipient().stream()
                .flatMap(unit -> report.rows().stream()
                        .filter(row -> !row.appliesTo(unit.group()))
                        .filter(report::isFilled)
                        .map(row -> notAsked(row, unit)));
    }

    private static Problem notAsked(Indicator row, Recipient unit) {
        return Problem.warning(
                        CheckedReport.field(row),
                        "report.problem.not-asked",
                        Integer.toString(row.place()),
                        unit.group().shortName())
                .under(RuleId.V3);
    }

    /// Bodies that take part are among the bodies that were informed (V2).
    public static Stream<Problem> implementingDoNotExceedInformed(CheckedReport report) {
        return report.row(RowRole.IMPLEMENTING).stream()
                .flatMap(row -> report.amount(RowRole.INFORMED).stream()
                        .flatMap(informed -> report.amount(row).stream()
                                .filter(implementing -> implementing > informed)
                                .map(implementing -> Problem.warning(
                                                CheckedReport.field(row),
                                                "report.problem.more-than-informed",
                                                Formats.number(implementing),
                                                Formats.number(informed))
                                        .under(RuleId.V2))));
    }

    /// Articles, broadcasts or pupils without any body that was informed or took part (V4). A blank row
    /// is missing, not zero, and contradicts nothing.
    public static Stream<Problem> resultsNeedSomebodyWhoTookPart(CheckedReport report) {
        var hasResults = Stream.of(RowRole.ARTICLES, RowRole.BROADCASTS, RowRole.PUPILS)
                .anyMatch(role -> report.amount(role).orElse(0L) > 0);
        if (!hasResults) {
            return Stream.empty();
        }
        return Stream.of(RowRole.INFORMED, RowRole.IMPLEMENTING)
                .flatMap(role -> report.row(role).stream())
                .filter(row -> isZero(report, row))
                .map(row -> Problem.warning(
                                CheckedReport.field(row), "report.problem.nobody", Integer.toString(row.place()))
                        .under(RuleId.V4));
    }

    private static boolean isZero(CheckedReport report, Indicator row) {
        return report.value(row).filter(value -> value.greatest() == 0).isPresent();
    }

    /// Pupils whose schools the districts count as well (V17): kept apart, for the totals would count
    /// them twice.
    public static Stream<Problem> pupilsAreCountedOnce(CheckedReport report) {
        if (!report.isOneOf("bodies.schools")) {
            return Stream.empty();
        }
        return report.row(RowRole.PUPILS).stream()
                .filter(row -> report.amount(row).orElse(0L) > 0)
                .map(row -> Problem.warning(CheckedReport.field(row), "report.problem.pupils-twice")
                        .under(RuleId.V17));
    }

    /// Who informs bodies that answer by themselves makes the provincial total an upper bound (V18).
    /// Said once a report, at its first row with a number.
    public static Stream<Problem> overlapsAreMarked(CheckedReport report) {
        return report.recipientIn("groups.overlapping").stream()
                .flatMap(unit -> Stream.of(RowRole.INFORMED, RowRole.IMPLEMENTING))
                .flatMap(role -> report.row(role).stream())
                .filter(row -> report.amount(row).orElse(0L) > 0)
                .limit(1)
                .map(row -> Problem.info(CheckedReport.field(row), "report.problem.overlap")
                        .under(RuleId.V18));
    }
}
