package vn.campaigndesk.testing;

import static vn.campaigndesk.testing.CampaignFixture.day;

import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.ReportContext;

/// What makes drafts of files, three days after the campaign's last day.
public final class Drafters {
    private Drafters() {}

    /// For the fixture's campaign as it stands now.
    public static Drafter of(CampaignFixture fixture) {
        return of(fixture, fixture.snapshot());
    }

    /// For a campaign as it stood.
    public static Drafter of(CampaignFixture fixture, CampaignSnapshot snapshot) {
        return new Drafter(
                new ReportContext(snapshot, day(20, 11)), fixture.organisations.all(), CampaignFixture.PARSER);
    }
}
