package vn.campaigndesk.report.rules;

import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.FieldTexts;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.Report;

/// Which warnings a person has accepted with a reason that is kept.
@FunctionalInterface
public interface Accepted {
    /// Whether a warning about a report has been accepted.
    boolean test(Report report, Problem problem);

    /// Nothing has been accepted.
    static Accepted none() {
        return (report, problem) -> false;
    }

    /// What has been accepted in a campaign, as long as the fields say what they said then.
    static Accepted in(CampaignSnapshot snapshot) {
        return (report, problem) -> snapshot.reviews()
                .isAccepted(report.id(), problem, FieldTexts.of(report, snapshot.indicators(), problem.field()));
    }

    /// Whether somebody still has to look: an error always, a warning until it is accepted, an
    /// information never.
    default boolean isOpen(Report report, Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> true;
            case WARNING -> !test(report, problem);
            case INFO -> false;
        };
    }
}
