package vn.campaigndesk.followup.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
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

    @Test
    void aRoundThatIsTakenBackGivesItsNumberFree() {
        try (var fixture = CampaignFixture.open()) {
            var store = new ReminderStore(fixture.database, fixture.changes);
            var units = Map.of(fixture.unit("Thọ Xuân").id(), ContactChannel.DOCUMENT);
            var first = store.add(
                    new ReminderRound(0, fixture.campaignId, 0, day(18, 11), day(20, 11), "", "", "", units), "");

            store.apply(Edit.removed(first), "undo");
            assertThat(store.of(fixture.campaignId)).isEmpty();
            var other =
                    store.add(new ReminderRound(0, fixture.campaignId, 0, day(19, 11), null, "", "", "", units), "");

            assertThat(other.number()).isEqualTo(1);
            assertThatThrownBy(() -> store.apply(Edit.made(first), "undo"))
                    .as("its number is another round's by now")
                    .isInstanceOf(Overtaken.class);
            store.apply(Edit.removed(other), "undo");
            store.apply(Edit.made(first), "undo");
            assertThat(store.of(fixture.campaignId)).containsExactly(first);
            assertThat(fixture.audit("reminder_round"))
                    .extracting(CampaignFixture.AuditRow::field)
                    .contains("created", "removed", "restored", "due_date");
        }
    }

    @Test
    void theNumberOfItsLetterIsFilledInLaterAndOnlyOverWhatWasSeen() {
        try (var fixture = CampaignFixture.open()) {
            var store = new ReminderStore(fixture.database, fixture.changes);
            var units = Map.of(fixture.unit("Thọ Xuân").id(), ContactChannel.DOCUMENT);
            var heard = new ArrayList<ReminderRoundsEdited>();
            fixture.changes.on(ReminderRoundsEdited.class, heard::add);
            var round = store.add(
                    new ReminderRound(0, fixture.campaignId, 0, day(18, 11), null, "", "STTTT", "", units), "");
            assertThat(round.reference()).isEmpty();

            var numbered = round.withDocument("12", "STTTT-CNTT");
            store.apply(Edit.changed(round, numbered), "");

            assertThat(store.of(fixture.campaignId))
                    .extracting(ReminderRound::reference)
                    .containsExactly("12/STTTT-CNTT");
            assertThat(heard).hasSize(2);
            assertThatThrownBy(() -> store.apply(Edit.removed(round), "")).isInstanceOf(Overtaken.class);
            var others = new ReminderRound(
                    numbered.id(),
                    fixture.campaignId,
                    1,
                    day(18, 11),
                    null,
                    "12",
                    "STTTT-CNTT",
                    "",
                    Map.of(fixture.unit("Nông Cống").id(), ContactChannel.DOCUMENT));
            assertThatThrownBy(() -> store.apply(Edit.changed(numbered, others), ""))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
