package vn.campaigndesk.report.rules;

import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.Report;

/// Which warnings a person has accepted with a reason that is kept.
@FunctionalInterface
public interface Accepted {
    /// Whether the warning of a rule at a field of a report has been accepted.
    ///
    /// @param rule the rule's id; empty for the plain checks of the form
    boolean test(long reportId, String rule, String field);

    /// Nothing has been accepted.
    static Accepted none() {
        return (reportId, rule, field) -> false;
    }

    /// Whether somebody still has to look: an error always, a warning until it is accepted, an
    /// information never.
    default boolean isOpen(Report report, Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> !test(report.id(), problem.rule(), problem.field());
            case INFO -> false;
        };
    }
}
