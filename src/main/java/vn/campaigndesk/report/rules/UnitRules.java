package vn.campaigndesk.report.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.RuleId;
import vn.campaigndesk.text.Formats;

/// Numbers against what is known of the unit: its communes, its inhabitants, its students. Silent where that is not
/// known; each sentence says of which day and by which definition the known figure is.
public final class UnitRules {
    private static final String LOCAL = "groups.local";

    private UnitRules() {}

    /// A district informs at least itself and all its communes ("all bodies" says the letter), and
    /// somebody takes part (V5).
    public static Stream<Problem> everyBodyIsInformed(CheckedReport report) {
        return Stream.concat(informed(report), implementing(report)).map(problem -> problem.under(RuleId.V5));
    }

    private static Stream<Problem> informed(CheckedReport report) {
        return local(report, OrganisationFact.COMMUNES).stream()
                .flatMap(communes -> report.row(RowRole.INFORMED).stream()
                        .flatMap(row -> report.amount(row).stream()
                                .filter(informed -> informed < whole(communes) + 1)
                                .map(informed -> Problem.warning(
                                        CheckedReport.field(row),
                                        "report.problem.few-informed",
                                        Formats.number(informed),
                                        Formats.number(whole(communes) + 1),
                                        Formats.number(whole(communes)),
                                        Denominator.of(communes)))));
    }

    private static Stream<Problem> implementing(CheckedReport report) {
        return report.recipientIn(LOCAL).flatMap(unit -> report.row(RowRole.IMPLEMENTING)).stream()
                .filter(row -> report.amount(row).orElse(1L) < 1)
                .map(row -> Problem.warning(CheckedReport.field(row), "report.problem.none-implementing"));
    }

    /// At least one broadcast a commune, and at most three bulletins a day for each commune and the
    /// district itself (V6).
    public static Stream<Problem> broadcastsFitTheDays(CheckedReport report) {
        return local(report, OrganisationFact.COMMUNES).stream()
                .flatMap(communes -> report.row(RowRole.BROADCASTS).stream()
                        .flatMap(row -> report.amount(row).stream()
                                .flatMap(amount -> broadcasts(report, CheckedReport.field(row), amount, communes))))
                .map(problem -> problem.under(RuleId.V6));
    }

    private static Stream<Problem> broadcasts(
            CheckedReport report, String field, long amount, OrganisationFact communes) {
        var least = whole(communes);
        var days = daysCovered(report);
        var most = Math.round((least + 1) * days * RuleTerms.shipped().limit("broadcasts-a-day"));
        if (amount < least) {
            return Stream.of(Problem.warning(
                    field,
                    "report.problem.few-broadcasts",
                    Formats.number(amount),
                    Formats.number(least),
                    Denominator.of(communes)));
        }
        return amount <= most
                ? Stream.empty()
                : Stream.of(Problem.warning(
                        field,
                        "report.problem.many-broadcasts",
                        Formats.number(amount),
                        Formats.number(most),
                        Formats.number(least),
                        Formats.number(days),
                        Denominator.of(communes)));
    }

    /// The days of the campaign that the figures cover, first and last included: to the day the report
    /// names, else to the last day on time, but not beyond today. The campaign runs "at least" until its
    /// end, so that does not cut.
    static long daysCovered(CheckedReport report) {
        var campaign = report.context().snapshot().campaign();
        var until = report.date(report.draft().figuresUntil())
                .orElse(campaign.deadline().lastOnTimeDay());
        var last = earlier(until, report.context().today());
        return Math.max(1, ChronoUnit.DAYS.between(campaign.startsOn(), last) + 1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// Pupils are a part of the inhabitants, and not more than about a fifth of them (V7).
    public static Stream<Problem> pupilsFitThePopulation(CheckedReport report) {
        return local(report, OrganisationFact.POPULATION).stream()
                .flatMap(people -> report.row(RowRole.PUPILS).stream()
                        .flatMap(row -> report.amount(row).stream()
                                .flatMap(pupils -> pupils(CheckedReport.field(row), pupils, people))))
                .map(problem -> problem.under(RuleId.V7));
    }

    private static Stream<Problem> pupils(String field, long pupils, OrganisationFact people) {
        var share = RuleTerms.shipped().limit("pupil-share");
        var inhabitants = whole(people);
        if (pupils > inhabitants) {
            return Stream.of(Problem.error(
                    field,
                    "report.problem.more-than-inhabitants",
                    Formats.number(pupils),
                    Formats.number(inhabitants),
                    Denominator.of(people)));
        }
        return pupils <= share * inhabitants
                ? Stream.empty()
                : Stream.of(Problem.warning(
                        field,
                        "report.problem.many-pupils",
                        Formats.number(pupils),
                        Formats.percent(share),
                        Formats.number(inhabitants),
                        Denominator.of(people)));
    }

    /// A university reaches its own students (V8).
    public static Stream<Problem> studentsFitTheEnrolment(CheckedReport report) {
        var tolerance = RuleTerms.shipped().limit("enrolment-share");
        return report.recipientIn("groups.university").flatMap(unit -> report.fact(OrganisationFact.ENROLMENT)).stream()
                .flatMap(enrolment -> report.row(RowRole.PUPILS).stream()
                        .flatMap(row -> report.amount(row).stream()
                                .filter(students -> students > tolerance * whole(enrolment))
                                .map(students -> Problem.warning(
                                        CheckedReport.field(row),
                                        "report.problem.many-students",
                                        Formats.number(students),
                                        Formats.number(whole(enrolment)),
                                        Denominator.of(enrolment)))))
                .map(problem -> problem.under(RuleId.V8));
    }

    private static Optional<OrganisationFact> local(CheckedReport report, String kind) {
        return report.recipientIn(LOCAL).flatMap(unit -> report.fact(kind));
    }

    private static long whole(OrganisationFact fact) {
        return Math.round(Denominator.amount(fact));
    }
}
