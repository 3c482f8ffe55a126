package vn.campaigndesk.campaign;

import java.util.List;

/// Recipients have been put on the list in one gesture; told beside [CampaignChanged] to those who must know what they
/// were.
public record RecipientsAdded(long campaignId, List<Recipient> recipients) {
    public RecipientsAdded {
        recipients = List.copyOf(recipients);
    }
}
