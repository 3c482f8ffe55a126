package vn.campaigndesk.campaign;

/// A campaign's own data have been saved; told beside [CampaignChanged] to those who must know what they were.
public record CampaignEdited(Campaign before, Campaign after) {}
