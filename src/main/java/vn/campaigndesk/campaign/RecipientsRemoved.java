package vn.campaigndesk.campaign;

import java.util.List;

/// Recipients have been taken off the list in one gesture; told beside [CampaignChanged] to those who must know what
/// they were.
public record RecipientsRemoved(long campaignId, List<Recipient> recipients) {
    public RecipientsRemoved {
        recipients = List.copyOf(recipients);
    }
}
