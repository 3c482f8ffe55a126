package vn.campaigndesk.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/// What keeps a report from being found valid: an error stands in any case, a warning until somebody said why it may
/// stay, a question until it is answered.
///
/// @param problems errors, and warnings without a reason
/// @param questions open questions to the unit
public record ReviewObstacles(List<Problem> problems, List<Clarification> questions) {
    public ReviewObstacles {
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
    }

    /// What stands against a report.
    ///
    /// @param accepted whether a reason covers a warning
    public static ReviewObstacles of(
            Collection<Problem> problems, Collection<Clarification> clarifications, Predicate<Problem> accepted) {
        return new ReviewObstacles(
                problems.stream()
                        .filter(problem -> switch (problem.severity()) {
                            case ERROR -> true;
                            case WARNING -> !accepted.test(problem);
                            case INFO -> false;
                        })
                        .toList(),
                clarifications.stream().filter(Clarification::isOpen).toList());
    }

    public boolean isEmpty() {
        return problems.isEmpty() && questions.isEmpty();
    }
}
