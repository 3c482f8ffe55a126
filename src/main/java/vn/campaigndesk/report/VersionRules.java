package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.text.Formats;

/// What a report must and should be to the versions before it.
final class VersionRules {
    private VersionRules() {}

    /// All problems of a draft as a version.
    static Stream<Problem> check(ReportDraft draft, ReportContext context) {
        var before = before(draft, context);
        return Stream.of(
                        countingIsSaid(draft),
                        somethingStandsBefore(draft, before),
                        namedReportStandsBefore(draft, before),
                        withdrawalSaysNoNumbers(draft),
                        arrivalNumberFits(draft),
                        numbersDoNotFall(draft, context, before))
                .flatMap(problems -> problems);
    }

    /// The unit's other versions that stand before the draft: one that is not saved yet is entered last.
    private static List<Report> before(ReportDraft draft, ReportContext context) {
        var arrived = context.days().read(draft.arrivedOn()).orElse(LocalDate.MAX);
        var id = draft.id() == 0 ? Long.MAX_VALUE : draft.id();
        var unit = draft.recipientId();
        return unit == null
                ? List.of()
                : context.versions().of(unit).stream()
                        .filter(report -> report.id() != draft.id())
                        .filter(report -> report.arrivedOn().isBefore(arrived)
                                || (report.arrivedOn().isEqual(arrived) && report.id() < id))
                        .toList();
    }

    private static Stream<Problem> countingIsSaid(ReportDraft draft) {
        return draft.kind() == ReportKind.SUPPLEMENT && draft.counting() == null
                ? Stream.of(Problem.error("counting", "report.problem.counting"))
                : Stream.empty();
    }

    private static Stream<Problem> somethingStandsBefore(ReportDraft draft, List<Report> before) {
        var needsOne = switch (draft.kind()) {
            case SUPPLEMENT, CORRECTION, WITHDRAWAL -> true;
            case ORIGINAL, REPLACEMENT -> false;
        };
        return needsOne && draft.recipientId() != null && before.isEmpty()
                ? Stream.of(Problem.warning("kind", "report.problem.nothing-before"))
                : Stream.empty();
    }

    private static Stream<Problem> namedReportStandsBefore(ReportDraft draft, List<Report> before) {
        var named = draft.withdraws();
        return draft.kind() == ReportKind.WITHDRAWAL
                        && named != null
                        && before.stream().noneMatch(report -> report.id() == named)
                ? Stream.of(Problem.error("withdraws", "report.problem.withdraws"))
                : Stream.empty();
    }

    /// Numbers in a withdrawal are kept and shown, and count nowhere.
    private static Stream<Problem> withdrawalSaysNoNumbers(ReportDraft draft) {
        return draft.kind() == ReportKind.WITHDRAWAL
                        && draft.cells().values().stream()
                                .anyMatch(cell -> cell.reading().state() != QuantityState.BLANK)
                ? Stream.of(Problem.warning("kind", "report.problem.withdrawal-numbers"))
                : Stream.empty();
    }

    private static Stream<Problem> arrivalNumberFits(ReportDraft draft) {
        return draft.arrivalNumber().strip().length() <= Report.ARRIVAL_NUMBER_LENGTH
                ? Stream.empty()
                : Stream.of(Problem.error("arrivalNumber", "report.problem.long", Report.ARRIVAL_NUMBER_LENGTH));
    }

    /// Numbers count from the beginning of the campaign, so a newer one is not lower (rule V10). A correction may well
    /// lower a number, and an addition is no total.
    private static Stream<Problem> numbersDoNotFall(ReportDraft draft, ReportContext context, List<Report> before) {
        var replaces = draft.kind() == ReportKind.REPLACEMENT || draft.counting() == SupplementCounting.CUMULATIVE;
        var unit = draft.recipientId();
        if (!replaces || unit == null || before.isEmpty()) {
            return Stream.empty();
        }
        var answer = AnswerRules.ofUnit(unit, before);
        var day = Formats.date(before.getLast().arrivedOn());
        return context.snapshot().indicators().stream()
                .map(indicator -> falls(indicator, amount(draft, indicator), answer, day))
                .filter(Objects::nonNull);
    }

    private static @Nullable Problem falls(Indicator indicator, @Nullable Long now, Answer answer, String day) {
        var then = answer.quantity(indicator.id()).amount();
        return now == null || then == null || now >= then
                ? null
                : Problem.warning(
                                ReportRules.field(indicator),
                                "report.problem.lower-than-before",
                                Formats.number(now),
                                Formats.number(then),
                                day)
                        .under(RuleId.V10);
    }

    private static @Nullable Long amount(ReportDraft draft, Indicator indicator) {
        var cell = draft.cells().get(indicator.id());
        if (cell == null) {
            return null;
        }
        var chosen = cell.chosen();
        return chosen != null ? Long.valueOf(chosen.amount()) : cell.reading().amount();
    }
}
