package vn.campaigndesk.report;

import java.time.Instant;

/// Why a person let a warning stand.
///
/// @param rule the rule that warned: [Problem#ruleOrKey()]
/// @param field the field it points at
/// @param said what stood in the field then; when it says something else, the reason no longer covers it
/// @param reason never blank
/// @param acceptedBy who let it stand, as the log of changes names them; empty before it is stored
public record AcceptedWarning(
        long reportId, String rule, String field, String said, String reason, Instant acceptedAt, String acceptedBy) {
    /// Width of the stored reason.
    public static final int REASON_LENGTH = 500;

    /// Checks that there is a reason.
    ///
    /// @throws IllegalArgumentException without one
    public AcceptedWarning {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("a warning is accepted with a reason");
        }
    }

    /// A warning that somebody lets stand now.
    ///
    /// @param saying what stands in the problem's field
    public static AcceptedWarning of(long reportId, Problem warning, String saying, String reason, Instant now) {
        return new AcceptedWarning(reportId, warning.ruleOrKey(), warning.field(), saying, reason, now, "");
    }

    /// Whether it covers a problem.
    ///
    /// @param saying what stands in the problem's field now
    public boolean covers(Problem problem, String saying) {
        return problem.severity() == Severity.WARNING
                && rule.equals(problem.ruleOrKey())
                && field.equals(problem.field())
                && said.equals(saying);
    }
}
