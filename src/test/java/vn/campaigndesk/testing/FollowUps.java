package vn.campaigndesk.testing;

import java.util.List;
import vn.campaigndesk.followup.FollowUpDesk;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.text.Messages;

/// The follow-up over a fixture's database.
public final class FollowUps {
    private FollowUps() {}

    public static FollowUpDesk.Stores stores(CampaignFixture fixture) {
        return new FollowUpDesk.Stores(
                new ContactStore(fixture.database, fixture.changes),
                new ContactEntryStore(fixture.database, fixture.changes),
                new ReminderStore(fixture.database, fixture.changes),
                new SupportRequestStore(fixture.database, fixture.changes));
    }

    /// The desk over these stores, with no files that wait to be read.
    public static FollowUpDesk desk(CampaignFixture fixture, FollowUpDesk.Stores stores, Messages messages) {
        return new FollowUpDesk(
                fixture.snapshots,
                fixture.organisations,
                fixture.calendar,
                stores,
                campaign -> List.of(),
                messages,
                fixture.clock);
    }
}
