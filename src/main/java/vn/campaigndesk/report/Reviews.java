package vn.campaigndesk.report;

import java.util.List;
import java.util.Map;

/// What the checking of a campaign's reports left behind.
///
/// @param clarifications questions by the report's id, the oldest first
/// @param accepted warnings that were let stand, by the report's id
public record Reviews(Map<Long, List<Clarification>> clarifications, Map<Long, List<AcceptedWarning>> accepted) {
    public Reviews {
        clarifications = Map.copyOf(clarifications);
        accepted = Map.copyOf(accepted);
    }

    /// Nothing has been asked or accepted.
    public static Reviews none() {
        return new Reviews(Map.of(), Map.of());
    }

    /// The questions about one report, the oldest first.
    public List<Clarification> clarifications(long reportId) {
        return clarifications.getOrDefault(reportId, List.of());
    }

    /// The warnings of one report that were let stand.
    public List<AcceptedWarning> accepted(long reportId) {
        return accepted.getOrDefault(reportId, List.of());
    }

    /// Whether somebody gave a reason for letting a problem of a report stand.
    ///
    /// @param saying what stands in the problem's field now ([FieldTexts])
    public boolean isAccepted(long reportId, Problem problem, String saying) {
        return accepted(reportId).stream().anyMatch(warning -> warning.covers(problem, saying));
    }
}
