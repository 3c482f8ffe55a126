package vn.campaigndesk.followup.dispatch;

import java.time.LocalDate;
import java.util.List;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.reminder.ReminderRound;

/// What the letters of a round state.
///
/// @param asOf the day at whose end the counts are true
/// @param units who is reminded, in the letter's order; none of them has answered
/// @param answered how many units of the campaign have answered
/// @param expected how many units have to answer
/// @param earlier the rounds before this one, in their order
public record ReminderFacts(
        Campaign campaign,
        LocalDate asOf,
        List<Recipient> units,
        int answered,
        int expected,
        List<ReminderRound> earlier) {
    /// @throws IllegalArgumentException when nobody is reminded, or when more have answered than have to
    public ReminderFacts {
        units = List.copyOf(units);
        earlier = List.copyOf(earlier);
        if (units.isEmpty() || answered < 0 || answered + units.size() > expected) {
            throw new IllegalArgumentException(
                    answered + " of " + expected + " have answered, " + units.size() + " are reminded");
        }
    }

    /// The same facts for the letter to one unit alone.
    public ReminderFacts only(Recipient unit) {
        return new ReminderFacts(campaign, asOf, List.of(unit), answered, expected, earlier);
    }

    /// By how many days the answers are late; 0 before the last day on time has passed.
    public long daysLate() {
        return campaign.deadline().daysLate(asOf);
    }

    /// How often a unit has been reminded before.
    long reminded(Recipient unit) {
        return earlier.stream()
                .filter(round -> round.units().containsKey(unit.id()))
                .count();
    }
}
