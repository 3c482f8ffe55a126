package vn.campaigndesk.report;

import java.time.Instant;

/// Why a person let a warning stand.
///
/// @param rule the rule that warned: [Problem#key()]
/// @param field the field it points at
/// @param said what stood in the field then; when it says something else, the reason no longer covers it
/// @param reason never blank
public record AcceptedWarning(
        long reportId, String rule, String field, String said, String reason, Instant acceptedAt) {
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

    /// Whether it covers a problem.
    ///
    /// @param saying what stands in the problem's field now
    public boolean covers(Problem problem, String saying) {
        return problem.severity() == Severity.WARNING
                && rule.equals(problem.key())
                && field.equals(problem.field())
                && said.equals(saying);
    }
}
