package vn.campaigndesk.campaign.renewal;

import vn.campaigndesk.campaign.Campaign;

/// A campaign that had been begun, and on which nothing rested, is no longer there.
///
/// @param what as it was begun
/// @param campaign as it was stored
public record CampaignWithdrawn(Renewal what, Campaign campaign) {}
