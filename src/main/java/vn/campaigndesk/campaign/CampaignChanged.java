package vn.campaigndesk.campaign;

/// A campaign's own data or its list of recipients has been changed.
public record CampaignChanged(long campaignId) {}
