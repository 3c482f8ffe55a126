package vn.campaigndesk.followup.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.testing.CampaignFixture;

/// Rounds are numbered within their campaign, and each unit's trail says that it was reminded.
class ReminderStoreTest {
    @Test
    void roundsAreNumberedAndNameTheirUnits() {
        try (var fixture = CampaignFixture.open()) {
            var store = new ReminderStore(fixture.database, fixture.changes);
            var units = Map.of(fixture.unit("Thọ Xuân").id(), ContactChannel.DOCUMENT);
            store.add(new ReminderRound(0, fixture.campaignId, 0, day(18, 11), day(20, 11), "", "", "", units), "");
            store.add(new ReminderRound(0, fixture.campaignId, 0, day(21, 11), null, "9", "STTTT", "", units), "");

            assertThat(store.of(fixture.campaignId))
                    .extracting(ReminderRound::number)
                    .containsExactly(1, 2);
            assertThat(store.of(fixture.campaignId))
                    .extracting(ReminderRound::units)
                    .containsOnly(units);
            assertThat(fixture.audit("recipient"))
                    .filteredOn(row -> row.field().equals("reminded"))
                    .extracting(CampaignFixture.AuditRow::after)
                    .containsExactly("2024-11-18", "2024-11-21");
        }
    }
}
