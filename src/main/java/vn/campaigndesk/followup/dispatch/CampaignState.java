package vn.campaigndesk.followup.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.reminder.ReminderRound;

/// What is known of a campaign now, for letters that remind.
///
/// @param asOf the day at whose end the counts are true
/// @param owing the ids of the recipients that have to answer and have not
/// @param answered how many units have answered
/// @param expected how many units have to answer
/// @param rounds the rounds of reminders that are logged, in their order
public record CampaignState(
        Campaign campaign, LocalDate asOf, Set<Long> owing, int answered, int expected, List<ReminderRound> rounds) {
    public CampaignState {
        owing = Set.copyOf(owing);
        rounds = List.copyOf(rounds);
    }

    /// What letters to these units state.
    ///
    /// @param units some that have not answered
    public ReminderFacts remind(List<Recipient> units) {
        return new ReminderFacts(campaign, asOf, units, answered, expected, rounds);
    }
}
