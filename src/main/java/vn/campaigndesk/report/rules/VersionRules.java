package vn.campaigndesk.report.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.RuleId;
import vn.campaigndesk.text.Formats;

/// A version against the one before it.
public final class VersionRules {
    private VersionRules() {}

    /// What takes the place of an earlier report counts on: no number becomes smaller (V10).
    public static Stream<Problem> newVersionIsNotLower(CheckedReport report) {
        if (report.draft().kind() != ReportKind.REPLACEMENT) {
            return Stream.empty();
        }
        return previous(report).stream()
                .flatMap(before -> report.asked()
                        .flatMap(row -> report.amount(row).stream()
                                .flatMap(amount -> Optional.ofNullable(
                                                before.quantity(row.id()).amount())
                                        .stream()
                                        .filter(earlier -> amount < earlier)
                                        .map(earlier -> Problem.warning(
                                                        CheckedReport.field(row),
                                                        "report.problem.lower-than-before",
                                                        Formats.number(amount),
                                                        Formats.number(earlier),
                                                        Formats.date(before.arrivedOn()))
                                                .under(RuleId.V10)))));
    }

    private static Optional<Report> previous(CheckedReport report) {
        var draft = report.draft();
        var arrived = report.date(draft.arrivedOn()).orElse(LocalDate.MAX);
        return report.recipient().flatMap(unit -> report.context().versions().before(unit.id(), arrived, draft.id()));
    }
}
