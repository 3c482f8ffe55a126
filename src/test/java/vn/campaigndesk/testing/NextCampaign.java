package vn.campaigndesk.testing;

import static vn.campaigndesk.testing.CampaignFixture.day;

import vn.campaigndesk.campaign.renewal.Renewal;
import vn.campaigndesk.campaign.renewal.RenewalRules;
import vn.campaigndesk.campaign.renewal.RenewalStore;

/// A second campaign beside that of the fixture, as a person begins one.
public final class NextCampaign {
    private NextCampaign() {}

    /// Begins it with the first units of the letter.
    ///
    /// @return its id
    public static long begin(CampaignFixture fixture, int units) {
        var renewals = new RenewalStore(
                fixture.database, fixture.campaigns, fixture.organisations, fixture.recipients, fixture.changes);
        var before = renewals.predecessor(fixture.campaignId);
        var today = day(20, 11);
        var bodies = before.listed().subList(0, units);
        return renewals.open(
                        new Renewal(RenewalRules.campaign(before, today), RenewalRules.rows(before, today), bodies))
                .id();
    }
}
