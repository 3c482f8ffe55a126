package vn.campaigndesk.followup.request;

import java.util.List;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Recipient;

/// All that the screen of requests shows of a campaign.
///
/// @param requests the oldest first
/// @param answers all that were given in any campaign
public record RequestFacts(
        Campaign campaign, List<Recipient> recipients, List<SupportRequest> requests, List<ReusableAnswer> answers) {
    public RequestFacts {
        recipients = List.copyOf(recipients);
        requests = List.copyOf(requests);
        answers = List.copyOf(answers);
    }
}
