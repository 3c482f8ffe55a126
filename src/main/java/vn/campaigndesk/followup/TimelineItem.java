package vn.campaigndesk.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Something that happened between the office and a unit.
///
/// @param time of the day, null when only the day is known
/// @param through the channel in the words of its own enum, empty when there is none
/// @param what the words that were written down: what was said, the document's number, the question
public record TimelineItem(LocalDate day, @Nullable LocalTime time, Kind kind, String through, String what) {
    /// What happened.
    public enum Kind {
        SENT,
        ACKNOWLEDGED,
        SPOKEN,
        PROMISED,
        REMINDED,
        HANDED_OVER,
        ARRIVED,
        ASKED,
        REPLIED,
        REQUESTED,
        ANSWERED
    }
}
