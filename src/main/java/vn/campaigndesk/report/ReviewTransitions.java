package vn.campaigndesk.report;

import java.util.List;
import java.util.stream.Stream;

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

    /// The steps by which a person takes a report to a state in one gesture. A decision about a report begins its
    /// checking where that has not begun, so nobody has to press twice; each step is written down all the same.
    ///
    /// @return empty when there is no such way
    public static List<ReviewState> path(ReviewState from, ReviewState to) {
        if (isLegal(from, to)) {
            return List.of(to);
        }
        return switch (from) {
            case RECEIVED -> to == ReviewState.VALID || to == ReviewState.RETURNED ? begunWith(to) : List.of();
            case NEEDS_CLARIFICATION -> to == ReviewState.VALID ? begunWith(to) : List.of();
            case CHECKING, RETURNED, VALID -> List.of();
        };
    }

    private static List<ReviewState> begunWith(ReviewState decision) {
        return List.of(ReviewState.CHECKING, decision);
    }

    /// The states to which a person may take a report in one gesture, the likeliest first.
    ///
    /// @param sound whether nothing stands against finding it valid
    public static List<ReviewState> offered(ReviewState from, boolean sound) {
        return Stream.of(ReviewState.VALID, ReviewState.CHECKING, ReviewState.NEEDS_CLARIFICATION, ReviewState.RETURNED)
                .filter(to -> !path(from, to).isEmpty() && (sound || to != ReviewState.VALID))
                .toList();
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
