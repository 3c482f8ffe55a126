package vn.campaigndesk.campaign;

import java.util.List;

/// Recipients have been changed in one gesture; told beside [CampaignChanged] to those who must know what they were.
public record RecipientsEdited(long campaignId, List<Recipient> before, List<Recipient> after) {
    public RecipientsEdited {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
