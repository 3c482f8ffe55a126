package vn.campaigndesk.report;

import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.RecipientStore;

/// Reads everything about one campaign.
public final class SnapshotStore {
    private final CampaignStore campaigns;
    private final RecipientStore recipients;
    private final ReportStore reports;
    private final OrganisationStore organisations;
    private final ReviewStore reviews;

    public SnapshotStore(
            CampaignStore campaigns,
            RecipientStore recipients,
            ReportStore reports,
            OrganisationStore organisations,
            ReviewStore reviews) {
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.reports = reports;
        this.organisations = organisations;
        this.reviews = reviews;
    }

    /// What the list of a campaign's reports is made of, as it is now: of all that is known only what a line says.
    public ReportList list(long campaignId) {
        return new ReportList(
                campaigns.get(campaignId),
                campaigns.indicators(campaignId),
                recipients.of(campaignId),
                reports.of(campaignId),
                reports.files());
    }

    /// The campaign as it is now.
    public CampaignSnapshot load(long campaignId) {
        return new CampaignSnapshot(
                campaigns.get(campaignId),
                campaigns.indicators(campaignId),
                recipients.of(campaignId),
                reports.of(campaignId),
                organisations.factBook(),
                reviews.of(campaignId));
    }
}
