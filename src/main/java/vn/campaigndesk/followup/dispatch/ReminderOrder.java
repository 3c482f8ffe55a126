package vn.campaigndesk.followup.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Agency.Signatory;

/// What a person decides about the letters of a round.
///
/// @param round which round it is, from 1
/// @param dueDate the new last day, itself included; null when none is set
/// @param number of the letter, empty while the registry has not given it
/// @param symbol what follows the number
/// @param date of the letter, null while it is not signed
/// @param copies who gets a copy, without the archive line
/// @param place where the letter to all of them names the units
public record ReminderOrder(
        int round,
        @Nullable LocalDate dueDate,
        String number,
        String symbol,
        @Nullable LocalDate date,
        Signatory signatory,
        List<String> copies,
        UnitsPlace place) {
    public ReminderOrder {
        number = number.strip();
        symbol = symbol.strip();
        copies = List.copyOf(copies);
        if (round < 1) {
            throw new IllegalArgumentException("round " + round);
        }
    }

    /// The same order for a letter that names its units elsewhere.
    public ReminderOrder placing(UnitsPlace other) {
        return new ReminderOrder(round, dueDate, number, symbol, date, signatory, copies, other);
    }
}
