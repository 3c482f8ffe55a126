package vn.campaigndesk.followup.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.followup.FollowUpUndo;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;

/// The contact log keeps what was said; taking an entry back only marks it.
class ContactEntryStoreTest {
    private CampaignFixture fixture;
    private ContactEntryStore store;
    private UndoStack undo;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        store = new ContactEntryStore(fixture.database, fixture.changes);
        undo = new UndoStack(fixture.changes);
        new FollowUpUndo(
                new ContactStore(fixture.database, fixture.changes),
                store,
                new ReminderStore(fixture.database, fixture.changes),
                new SupportRequestStore(fixture.database, fixture.changes),
                undo,
                fixture.changes);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private ContactEntry log(String unit, String said) {
        var entry = new ContactEntry(
                0,
                fixture.unit(unit).id(),
                fixture.clock.instant(),
                ContactChannel.PHONE,
                "chị Lan",
                said,
                day(22, 11));
        return store.apply(fixture.campaignId, List.of(Edit.made(entry)), "")
                .getFirst()
                .after();
    }

    @Test
    void isReadAsItWasWritten() {
        var entry = log("Thọ Xuân", "Hẹn thứ Sáu");
        assertThat(store.of(fixture.campaignId)).containsExactly(entry);
        assertThat(entry.id()).isPositive();
        assertThat(fixture.audit("contact_entry"))
                .extracting(CampaignFixture.AuditRow::field)
                .containsExactly(
                        "created", "recipient", "happened_at", "contact_channel", "person", "said", "promised_for");
    }

    @Test
    void canBeTakenBackAndDoneAgainUnderItsNumber() {
        var entry = log("Thọ Xuân", "Hẹn thứ Sáu");
        undo.undo();
        assertThat(store.of(fixture.campaignId)).isEmpty();
        undo.redo();
        assertThat(store.of(fixture.campaignId)).containsExactly(entry);
    }

    @Test
    void anEntryThatIsNoLongerAsItWasIsNotTakenBack() {
        var entry = log("Thọ Xuân", "Hẹn thứ Sáu");
        store.apply(fixture.campaignId, List.of(Edit.removed(entry)), "");
        assertThatThrownBy(() -> store.apply(fixture.campaignId, List.of(Edit.removed(entry)), ""))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void aUnitThatWasSpokenToStaysOnTheList() {
        log("Thọ Xuân", "Hẹn thứ Sáu");
        var unit = fixture.unit("Thọ Xuân");
        var failure = catchThrowableOfType(
                ExpectedFailure.class, () -> fixture.recipients.remove(fixture.campaignId, List.of(unit), ""));
        assertThat(failure.key()).isEqualTo("campaign.recipient.contacted");
        assertThat(fixture.unit("Thọ Xuân")).isEqualTo(unit);
    }
}
