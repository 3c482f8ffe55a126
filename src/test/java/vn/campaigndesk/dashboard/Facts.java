package vn.campaigndesk.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import vn.campaigndesk.campaign.WorkCalendar;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// What the dashboard is made of, for tests.
final class Facts {
    static final Messages MESSAGES = new Messages(Locale.of("vi", "VN"));

    private Facts() {}

    static LongFunction<FollowUpFacts> reading(CampaignFixture fixture) {
        return id -> of(fixture.snapshots.load(id), List.of(), List.of(), List.of());
    }

    static FollowUpFacts of(CampaignSnapshot snapshot) {
        return of(snapshot, List.of(), List.of(), List.of());
    }

    static FollowUpFacts of(
            CampaignSnapshot snapshot,
            List<ContactEntry> entries,
            List<ReminderRound> rounds,
            List<SupportRequest> requests) {
        return FollowUpFacts.of(
                snapshot,
                WorkCalendar.weekendsOnly(),
                List.of(),
                entries,
                rounds,
                requests,
                List.of(),
                CampaignFixture.ZONE);
    }
}
