package vn.campaigndesk.report;

import java.util.List;

/// By which steps a report's checking may go on. `ReviewTransitionsTest` holds the table.
public final class ReviewTransitions {
    private ReviewTransitions() {}

    /// The states to which a person may take a report from here.
    public static List<ReviewState> next(ReviewState from) {
        return switch (from) {
            case RECEIVED, RETURNED, VALID -> List.of(ReviewState.CHECKING);
            case CHECKING -> List.of(ReviewState.VALID, ReviewState.NEEDS_CLARIFICATION, ReviewState.RETURNED);
            case NEEDS_CLARIFICATION -> List.of(ReviewState.CHECKING, ReviewState.RETURNED);
        };
    }

    public static boolean isLegal(ReviewState from, ReviewState to) {
        return next(from).contains(to);
    }

    /// Whether a step has to say why: what is sent back, and what reopens a decision.
    public static boolean needsReason(ReviewState from, ReviewState to) {
        return to == ReviewState.RETURNED || from == ReviewState.RETURNED || from == ReviewState.VALID;
    }

    /// The steps that asking the unit takes: a valid report that raises a question is no longer valid. One that was
    /// sent back stays sent back.
    public static List<ReviewState> asking(ReviewState from) {
        return switch (from) {
            case RECEIVED, VALID -> List.of(ReviewState.CHECKING, ReviewState.NEEDS_CLARIFICATION);
            case CHECKING -> List.of(ReviewState.NEEDS_CLARIFICATION);
            case NEEDS_CLARIFICATION, RETURNED -> List.of();
        };
    }

    /// The steps after the last open question was answered: somebody looks at it again.
    public static List<ReviewState> answered(ReviewState from) {
        return from == ReviewState.NEEDS_CLARIFICATION ? List.of(ReviewState.CHECKING) : List.of();
    }

    /// Where a report stands after its content was changed: what was found good was another content.
    public static Review edited(Review before) {
        return before.state() == ReviewState.VALID ? new Review(ReviewState.CHECKING, "") : before;
    }
}
