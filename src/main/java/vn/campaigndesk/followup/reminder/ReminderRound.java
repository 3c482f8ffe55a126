package vn.campaigndesk.followup.reminder;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.log.ContactChannel;

/// One round of reminders.
///
/// @param id 0 while it has not been saved
/// @param number which round of its campaign it is, from 1; given when it is saved
/// @param dueDate the new day by which to answer, null when the letter's own stays
/// @param documentNumber of the reminding letter, empty when there is none yet
/// @param units through which way each unit was reminded, by the recipient's id
public record ReminderRound(
        long id,
        long campaignId,
        int number,
        LocalDate sentOn,
        @Nullable LocalDate dueDate,
        String documentNumber,
        String documentSymbol,
        String note,
        Map<Long, ContactChannel> units) {
    public ReminderRound {
        units = Map.copyOf(units);
    }
}
