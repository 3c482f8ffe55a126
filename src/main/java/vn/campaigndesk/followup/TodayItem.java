package vn.campaigndesk.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;

/// A piece of today's work.
///
/// @param unit whom it concerns, null for the campaign as a whole
/// @param day from which it counts: the promised day, the day it came, the last day on time
/// @param count how many days or units, by the kind
/// @param workingDay the last working day until that day, null where it does not matter
/// @param requestId the request that is open, null for all other work
public record TodayItem(
        Kind kind,
        @Nullable Recipient unit,
        LocalDate day,
        long count,
        @Nullable LocalDate workingDay,
        @Nullable Long requestId) {
    /// A piece of work of which working days are not asked.
    public TodayItem(Kind kind, @Nullable Recipient unit, LocalDate day, long count) {
        this(kind, unit, day, count, null, null);
    }

    /// A day that is near.
    ///
    /// @param left days that are left
    static TodayItem near(Kind kind, LocalDate day, long left, LocalDate workingDay) {
        return new TodayItem(kind, null, day, left, workingDay, null);
    }

    /// What there is to do, the most pressing first.
    public enum Kind {
        /// A unit has broken its promise; days since.
        PROMISE_BROKEN,
        /// A unit promised its report for today.
        PROMISE_DUE,
        /// A report was sent back and no other has come; days since it had arrived.
        RETURNED_UNANSWERED,
        /// A request for support is open; days since it was asked.
        REQUEST_OPEN,
        /// Units are late and have promised nothing; how many.
        UNITS_LATE,
        /// The last day on time is near; days that are left.
        DEADLINE_NEAR,
        /// The day set by a round of reminders is near, and units on it have not answered; days that are left.
        ROUND_DUE
    }
}
