package vn.campaigndesk.followup.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.followup.FollowUpUndo;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.testing.CampaignFixture;

/// Contacts are kept, changed and taken back; nobody vanishes, and nobody is overwritten unseen.
class ContactStoreTest {
    private CampaignFixture fixture;
    private ContactStore store;
    private UndoStack undo;
    private Contact draft;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        store = new ContactStore(fixture.database, fixture.changes);
        undo = new UndoStack(fixture.changes);
        new FollowUpUndo(
                store,
                new ContactEntryStore(fixture.database, fixture.changes),
                new ReminderStore(fixture.database, fixture.changes),
                new SupportRequestStore(fixture.database, fixture.changes),
                undo,
                fixture.changes);
        var body = fixture.unit("Thọ Xuân").organisationId();
        draft = new Contact(0, body, "Lê Thị Lan", "Chuyên viên", "0912345678", "", "", "");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Contact made() {
        return store.apply(List.of(Edit.made(draft)), "").getFirst().after();
    }

    private static Contact moved(Contact contact) {
        return new Contact(
                contact.id(), contact.organisationId(), contact.name(), "Phó phòng", "0999888777", "", "", "");
    }

    @Test
    void whatIsMadeIsThereWithItsZeroAndLeavesItsTrail() {
        var made = made();
        assertThat(store.all()).containsExactly(made);
        assertThat(made.phones()).isEqualTo("0912345678");
        assertThat(fixture.audit("contact"))
                .extracting(CampaignFixture.AuditRow::field)
                .containsExactly("created", "organisation", "person", "position", "phones");
    }

    @Test
    void everyGestureCanBeTakenBackAndDoneAgain() {
        var made = made();
        store.apply(List.of(Edit.changed(made, moved(made))), "");
        store.apply(List.of(Edit.removed(moved(made))), "");
        assertThat(store.all()).isEmpty();

        undo.undo();
        assertThat(store.all()).containsExactly(moved(made));
        undo.undo();
        assertThat(store.all()).containsExactly(made);
        undo.undo();
        assertThat(store.all()).isEmpty();
        undo.redo();
        assertThat(store.all()).containsExactly(made);
    }

    @Test
    void whoeverHasBeenChangedMeanwhileIsLeftAloneAndSoAreTheOthers() {
        var made = made();
        store.apply(List.of(Edit.changed(made, moved(made))), "");
        var edits = List.of(Edit.made(draft), Edit.removed(made));

        assertThatThrownBy(() -> store.apply(edits, "")).isInstanceOf(Overtaken.class);

        assertThat(store.all()).containsExactly(moved(made));
    }
}
