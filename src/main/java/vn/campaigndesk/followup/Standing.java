package vn.campaigndesk.followup;

/// Where a unit stands on a day.
///
/// @param days how late its answer came ([Kind#LATE]) or how long it has been due ([Kind#MISSING]); 0 otherwise
public record Standing(Kind kind, long days) {

    /// The words of the status column, in the order of a unit's way.
    public enum Kind {
        /// The letter has not gone out to it.
        NOT_SENT,
        /// The letter has gone out.
        SENT,
        /// It has confirmed receipt.
        ACKNOWLEDGED,
        /// It answered by the last on-time day.
        ON_TIME,
        /// It answered after that.
        LATE,
        /// The last on-time day has passed without an answer.
        MISSING,
        /// It need not answer, and has not.
        EXEMPT
    }

    /// Whether a report of the unit has arrived.
    public boolean isAnswered() {
        return kind == Kind.ON_TIME || kind == Kind.LATE;
    }

    /// Whether the unit is one of the N of "n of N": all but those that are exempt and have not answered.
    public boolean isExpected() {
        return kind != Kind.EXEMPT;
    }
}
