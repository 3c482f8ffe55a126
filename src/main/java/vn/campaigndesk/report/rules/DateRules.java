package vn.campaigndesk.report.rules;

import java.util.Optional;
import java.util.stream.Stream;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.RuleId;
import vn.campaigndesk.report.StoredText;
import vn.campaigndesk.text.Formats;

/// The dates of a paper.
public final class DateRules {
    /// A day that many years from the campaign is a slip of the hand: 20/11/0024.
    private static final int MOST_YEARS = 10;

    private DateRules() {}

    public static Stream<Problem> arrivalIsKnown(CheckedReport report) {
        return report.draft().arrivedOn().isBlank()
                ? Stream.of(Problem.error("arrivedOn", "report.problem.arrival"))
                : Stream.empty();
    }

    public static Stream<Problem> datesAreReadable(CheckedReport report) {
        var draft = report.draft();
        return Stream.of(
                        unreadable("signedOn", draft.signedOn(), report),
                        unreadable("arrivedOn", draft.arrivedOn(), report),
                        unreadable("forwardedOn", draft.forwardedOn(), report),
                        unreadable("figuresUntil", draft.figuresUntil(), report))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> unreadable(String field, String typed, CheckedReport report) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var day = report.date(typed);
        if (day.isEmpty()) {
            return Optional.of(Problem.error(field, "report.problem.date", StoredText.quoted(typed)));
        }
        return Math.abs(day.get().getYear() - report.context().year()) <= MOST_YEARS
                ? Optional.empty()
                : Optional.of(Problem.error(field, "report.problem.year", typed.strip()));
    }

    /// Signed, then arrived, neither before the letter nor in the future; figures end before they are
    /// signed (V15).
    public static Stream<Problem> datesFollowEachOther(CheckedReport report) {
        return Stream.of(arrival(report), signature(report), figures(report))
                .flatMap(problems -> problems)
                .map(problem -> problem.under(RuleId.V15));
    }

    private static Stream<Problem> arrival(CheckedReport report) {
        var letter = report.letterDay();
        var problems = Stream.<Problem>builder();
        report.date(report.draft().arrivedOn()).ifPresent(day -> {
            if (day.isAfter(report.context().today())) {
                problems.add(Problem.warning("arrivedOn", "report.problem.future"));
            }
            if (day.isBefore(letter)) {
                problems.add(Problem.warning("arrivedOn", "report.problem.arrived-before", Formats.date(letter)));
            }
        });
        return problems.build();
    }

    private static Stream<Problem> signature(CheckedReport report) {
        var letter = report.letterDay();
        var arrived = report.date(report.draft().arrivedOn());
        var problems = Stream.<Problem>builder();
        report.date(report.draft().signedOn()).ifPresent(day -> {
            if (arrived.isPresent() && day.isAfter(arrived.get())) {
                problems.add(Problem.warning("signedOn", "report.problem.signed-after"));
            }
            if (day.isBefore(letter)) {
                problems.add(Problem.warning("signedOn", "report.problem.signed-before", Formats.date(letter)));
            }
        });
        return problems.build();
    }

    private static Stream<Problem> figures(CheckedReport report) {
        var signed = report.date(report.draft().signedOn());
        return report.date(report.draft().figuresUntil()).stream()
                .filter(day -> signed.isPresent() && day.isAfter(signed.get()))
                .map(day -> Problem.warning("figuresUntil", "report.problem.figures-after"));
    }
}
