package vn.campaigndesk.campaign;

import vn.campaigndesk.change.News;

/// A campaign's own data or its list of recipients has been changed.
public record CampaignChanged(long campaignId) implements News {}
