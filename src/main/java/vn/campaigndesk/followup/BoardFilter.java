package vn.campaigndesk.followup;

import vn.campaigndesk.followup.log.Promise;

/// Which units the table of the screen "Follow up" shows.
public enum BoardFilter {
    ALL,
    /// They have to answer and have not.
    MISSING,
    /// They have said when they will, and that day has not passed.
    PROMISED,
    /// The day they named has passed without an answer.
    BROKEN,
    ANSWERED,
    EXEMPT;

    /// Whether a unit is shown.
    public boolean admits(FollowUpItem item) {
        return switch (this) {
            case ALL -> true;
            case MISSING -> item.isMissing();
            case PROMISED -> owes(item) && !isBroken(item);
            case BROKEN -> owes(item) && isBroken(item);
            case ANSWERED -> item.standing().isAnswered();
            case EXEMPT -> item.standing().kind() == Standing.Kind.EXEMPT;
        };
    }

    private static boolean owes(FollowUpItem item) {
        var promise = item.promise();
        return promise != null && promise.isOwed() && !item.recipient().isExempt();
    }

    private static boolean isBroken(FollowUpItem item) {
        var promise = item.promise();
        return promise != null && promise.state() == Promise.State.BROKEN;
    }
}
