package vn.campaigndesk.report.rules;

import java.util.stream.Stream;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.RuleId;
import vn.campaigndesk.report.quantity.Doubt;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.text.Formats;

/// A number by itself, with what is written beside it.
public final class QuantityRules {
    /// Above this a count is not believed (V1).
    static final long GREATEST_COUNT = 10_000_000L;

    private static final Breakdown BREAKDOWN = new Breakdown(RuleTerms.shipped());

    private QuantityRules() {}

    /// A question about a number is still open; when figures and words disagree that is V13.
    public static Stream<Problem> questionsAreDecided(CheckedReport report) {
        return report.rows().stream()
                .flatMap(row -> report.cell(row).stream()
                        .filter(ReportDraft.Cell::isUndecided)
                        .map(cell -> undecided(row, cell)));
    }

    private static Problem undecided(Indicator row, ReportDraft.Cell cell) {
        var field = CheckedReport.field(row);
        var place = Integer.toString(row.place());
        return cell.reading().doubts().contains(Doubt.WORDS_DISAGREE)
                ? Problem.warning(field, "report.problem.words-disagree", place).under(RuleId.V13)
                : Problem.warning(field, "report.problem.undecided", place);
    }

    /// Whole numbers from 0 to ten million (V1); that they are whole and not negative is asked while
    /// they are read.
    public static Stream<Problem> countsAreBelievable(CheckedReport report) {
        return report.rows().stream()
                .filter(row -> report.value(row)
                        .filter(value -> value.greatest() > GREATEST_COUNT)
                        .isPresent())
                .map(row -> Problem.error(
                                CheckedReport.field(row), "report.problem.large", Formats.number(GREATEST_COUNT))
                        .under(RuleId.V1));
    }

    /// What the store would cut is refused, so that nothing typed is lost.
    public static Stream<Problem> textsFit(CheckedReport report) {
        return report.rows().stream()
                .flatMap(row -> report.cell(row).stream().flatMap(cell -> tooLong(CheckedReport.field(row), cell)));
    }

    private static Stream<Problem> tooLong(String field, ReportDraft.Cell cell) {
        var problems = Stream.<Problem>builder();
        if (cell.reading().raw().length() > Quantity.MAX_RAW) {
            problems.add(Problem.error(field, "report.problem.long-number", Formats.number(Quantity.MAX_RAW)));
        }
        if (cell.note().length() > Quantity.MAX_NOTE) {
            problems.add(Problem.error(field, "report.problem.long-note", Formats.number(Quantity.MAX_NOTE)));
        }
        return problems.build();
    }

    /// The parts that a note names add up to the number beside it (V13).
    public static Stream<Problem> notesAgree(CheckedReport report) {
        return report.rows().stream()
                .flatMap(row -> report.value(row).stream()
                        .filter(value -> !value.qualifier().isEstimate())
                        .flatMap(value -> BREAKDOWN
                                .of(report.cell(row).orElseThrow().note())
                                .stream()
                                .filter(parts -> parts.contradicts(value.amount()))
                                .map(parts -> Problem.warning(
                                                CheckedReport.field(row),
                                                "report.problem.breakdown",
                                                Formats.number(value.amount()),
                                                Formats.number(parts.sum()))
                                        .under(RuleId.V13))));
    }

    /// An exact number that is suspiciously round looks estimated (V12).
    public static Stream<Problem> roundNumbersAreMarked(CheckedReport report) {
        return report.rows().stream()
                .flatMap(row -> report.value(row).stream()
                        .filter(value -> !value.qualifier().isEstimate() && isRound(value.amount()))
                        .map(value -> Problem.info(
                                        CheckedReport.field(row),
                                        "report.problem.round",
                                        Formats.number(value.amount()))
                                .under(RuleId.V12)));
    }

    private static boolean isRound(long amount) {
        var terms = RuleTerms.shipped();
        return amount >= terms.limit("round-from") && amount % (long) terms.limit("round-step") == 0;
    }

    /// A total with this number in it is printed as an estimate (V16).
    public static Stream<Problem> estimatesAreMarked(CheckedReport report) {
        return report.rows().stream()
                .flatMap(row -> report.value(row).stream()
                        .filter(value -> value.qualifier().isEstimate())
                        .map(value -> Problem.info(
                                        CheckedReport.field(row),
                                        "report.problem.estimate",
                                        Integer.toString(row.place()))
                                .under(RuleId.V16)));
    }
}
