package vn.campaigndesk.followup.reminder;

import java.time.LocalDate;
import java.util.Collection;
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
    /// Widths of the stored columns.
    public static final int NUMBER_LENGTH = 11;

    public static final int SYMBOL_LENGTH = 30;
    public static final int NOTE_LENGTH = 500;

    /// Texts lose the space around them.
    ///
    /// @throws IllegalArgumentException for a round that reminds nobody
    public ReminderRound {
        documentNumber = documentNumber.strip();
        documentSymbol = documentSymbol.strip();
        note = note.strip();
        units = Map.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a round of reminders reminds somebody");
        }
    }

    /// Whether what is typed as the number of a letter is its whole reference: the symbol has a field of its own, and
    /// would be printed twice.
    public static boolean holdsSymbol(String number) {
        return number.indexOf('/') >= 0;
    }

    /// The number under which the next round of a campaign is kept.
    public static int next(Collection<ReminderRound> rounds) {
        return rounds.stream().mapToInt(ReminderRound::number).max().orElse(0) + 1;
    }

    /// Number and symbol as one reference, such as `1234/STTTT-CNTT&TT`; empty without a number.
    public String reference() {
        return documentNumber.isEmpty() || documentSymbol.isEmpty()
                ? documentNumber
                : documentNumber + "/" + documentSymbol;
    }

    /// The same round with the number that its letter was given later.
    public ReminderRound withDocument(String newNumber, String newSymbol) {
        return new ReminderRound(id, campaignId, number, sentOn, dueDate, newNumber, newSymbol, note, units);
    }
}
