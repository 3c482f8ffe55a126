package vn.campaigndesk.report;

import java.util.List;
import java.util.Optional;

/// Which of many chosen reports may take a step of their checking together: those that need nothing said about them.
final class BulkRules {
    private BulkRules() {}

    /// Why a report stays as it is.
    ///
    /// @param key message key of the reason
    /// @param arguments what the message fills in
    record Refusal(String key, List<Object> arguments) {
        static Optional<Refusal> of(String key, Object... arguments) {
            return Optional.of(new Refusal(key, List.of(arguments)));
        }
    }

    /// What keeps a report from a step; empty when it may be taken.
    ///
    /// @param obstacles what keeps it from being found valid
    static Optional<Refusal> refusal(ReviewState from, ReviewState to, ReviewObstacles obstacles) {
        if (from == to) {
            return Refusal.of("report.bulk.refused.already");
        }
        if (ReviewTransitions.path(from, to).isEmpty()) {
            return Refusal.of("report.bulk.refused.step");
        }
        if (ReviewTransitions.needsReason(from, to)) {
            return Refusal.of("report.bulk.refused.reason");
        }
        if (to == ReviewState.VALID && !obstacles.isEmpty()) {
            return Refusal.of(
                    "report.bulk.refused.open",
                    obstacles.problems().size() + obstacles.questions().size());
        }
        return Optional.empty();
    }
}
