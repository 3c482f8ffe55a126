package vn.campaigndesk.report.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.RuleId;
import vn.campaigndesk.text.Formats;

/// Numbers against those of the other units.
public final class GroupRules {
    private GroupRules() {}

    /// A number far from those of its group (V9): by the modified z-score of log(1+x), for counts of a
    /// campaign are skewed and a group is small (Iglewicz and Hoaglin 1993: above 3.5 on either side of
    /// the median); else by its rate a commune or a thousand inhabitants, beyond five times or below a
    /// fifth of the median of the group. One problem a row; silent in groups of fewer than five numbers.
    public static Stream<Problem> sizeFitsTheGroup(CheckedReport report) {
        return report.recipient().stream()
                .flatMap(unit -> report.asked()
                        .flatMap(row -> report.amount(row).stream()
                                .flatMap(amount -> unusual(report, unit, row, amount).stream())
                                .map(problem -> problem.under(RuleId.V9))));
    }

    private static Optional<Problem> unusual(CheckedReport report, Recipient unit, Indicator row, long amount) {
        return outlier(report, unit, row, amount)
                .or(() -> GroupStatistics.DENOMINATORS.stream()
                        .flatMap(kind -> rate(report, unit, row, amount, kind).stream())
                        .findFirst());
    }

    private static Optional<Problem> outlier(CheckedReport report, Recipient unit, Indicator row, long amount) {
        var group = report.context().groups().sizes(unit, row, amount);
        var terms = RuleTerms.shipped();
        return group.size() < terms.limit("group-values") || Math.abs(group.modifiedZ()) <= terms.limit("modified-z")
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        CheckedReport.field(row),
                        "report.problem.outlier",
                        Formats.number(amount),
                        Formats.number(Math.round(Math.expm1(group.median()))),
                        Formats.number(group.size()),
                        unit.group().shortName()));
    }

    private static Optional<Problem> rate(
            CheckedReport report, Recipient unit, Indicator row, long amount, String kind) {
        var groups = report.context().groups();
        var terms = RuleTerms.shipped();
        var factor = terms.limit("rate-factor");
        return groups.rates(unit, row, amount, kind)
                .filter(group -> group.size() >= terms.limit("group-values") && group.median() > 0)
                .filter(group -> group.value() > factor * group.median() || group.value() * factor < group.median())
                .map(group -> Problem.warning(
                        CheckedReport.field(row),
                        kind.equals(OrganisationFact.POPULATION)
                                ? "report.problem.rate-people"
                                : "report.problem.rate-communes",
                        Formats.decimal(group.value()),
                        Formats.decimal(group.median()),
                        Formats.number(group.size()),
                        unit.group().shortName(),
                        Denominator.of(groups.fact(unit, kind).orElseThrow())));
    }

    /// Three or more numbers that another unit has as well: a copied form (V11).
    public static Stream<Problem> numbersAreItsOwn(CheckedReport report) {
        return report.recipient().stream()
                .flatMap(unit -> report.context().copies().find(unit, entries(report)).stream())
                .map(match -> Problem.warning(
                                CheckedReport.field(match.rows().getFirst()),
                                "report.problem.same-as",
                                places(match.rows()),
                                match.unit().shortName())
                        .under(RuleId.V11));
    }

    private static List<CopiedValues.Entry> entries(CheckedReport report) {
        return report.asked()
                .map(row -> CopiedValues.entry(row, report.amount(row).orElse(null)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String places(List<Indicator> rows) {
        return rows.stream().map(row -> Integer.toString(row.place())).collect(Collectors.joining(", "));
    }

    /// The same number in every row (V11).
    public static Stream<Problem> rowsDiffer(CheckedReport report) {
        var entries = entries(report);
        var stated =
                report.asked().filter(row -> report.amount(row).isPresent()).toList();
        var same = entries.size() >= RuleTerms.shipped().limit("equal-values")
                && entries.size() == stated.size()
                && entries.stream().map(CopiedValues.Entry::amount).distinct().count() == 1;
        return same
                ? Stream.of(Problem.warning(
                                CheckedReport.field(stated.getFirst()),
                                "report.problem.all-equal",
                                Formats.number(entries.getFirst().amount()))
                        .under(RuleId.V11))
                : Stream.empty();
    }
}
