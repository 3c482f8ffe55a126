package vn.campaigndesk.followup.log;

import java.time.LocalDate;

/// A promise to send a report by a day, as it stands on another day.
///
/// @param entry the entry of the log that holds it
/// @param day by which the report was promised
/// @param days how late it came or is, 0 when it is not late
public record Promise(ContactEntry entry, LocalDate day, State state, long days) {
    /// What became of a promise.
    public enum State {
        /// Its day has not come.
        OPEN,
        /// Its day is today.
        DUE,
        /// A report came by that day.
        KEPT,
        /// A report came after that day.
        KEPT_LATE,
        /// The day has passed and nothing has come.
        BROKEN,
        /// A later promise has taken its place before its day had passed.
        REPLACED
    }

    /// Whether the unit still owes what it promised.
    public boolean isOwed() {
        return state == State.OPEN || state == State.DUE || state == State.BROKEN;
    }
}
