package vn.campaigndesk.campaign.renewal;

import vn.campaigndesk.campaign.Campaign;

/// A campaign has been begun.
///
/// @param what as it was asked for
/// @param campaign as it is stored
public record CampaignOpened(Renewal what, Campaign campaign) {}
