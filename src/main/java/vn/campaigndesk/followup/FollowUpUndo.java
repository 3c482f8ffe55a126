package vn.campaigndesk.followup;

import java.util.List;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.contact.ContactsEdited;
import vn.campaigndesk.followup.log.ContactEntriesEdited;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderRoundsEdited;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.RequestsEdited;
import vn.campaigndesk.followup.request.SupportRequestStore;

/// Records how changes of contacts, of the contact log, of rounds and of requests are taken back. What was changed
/// since is left alone.
public final class FollowUpUndo {
    private static final String REASON = "undo";

    private final ContactStore contacts;
    private final ContactEntryStore entries;
    private final ReminderStore rounds;
    private final SupportRequestStore requests;
    private final UndoStack undo;

    /// Begins to record what the stores tell from now on.
    public FollowUpUndo(
            ContactStore contacts,
            ContactEntryStore entries,
            ReminderStore rounds,
            SupportRequestStore requests,
            UndoStack undo,
            Changes changes) {
        this.rounds = rounds;
        this.contacts = contacts;
        this.entries = entries;
        this.requests = requests;
        this.undo = undo;
        changes.on(ContactsEdited.class, this::edited);
        changes.on(ContactEntriesEdited.class, this::edited);
        changes.on(ReminderRoundsEdited.class, this::edited);
        changes.on(RequestsEdited.class, this::edited);
    }

    private void edited(ContactsEdited fact) {
        undo.did(new Gesture(
                "followup.gesture.contacts",
                List.of(fact.edits().size()),
                () -> contacts.apply(reversed(fact.edits()), REASON)));
    }

    private void edited(ContactEntriesEdited fact) {
        undo.did(new Gesture(
                "followup.gesture.entries",
                List.of(fact.edits().size()),
                () -> entries.apply(fact.campaignId(), reversed(fact.edits()), REASON)));
    }

    private void edited(ReminderRoundsEdited fact) {
        var round =
                fact.edit().after() == null ? fact.edit().before() : fact.edit().after();
        undo.did(new Gesture(
                "followup.gesture.round",
                List.of(round == null ? 0 : round.number()),
                () -> rounds.apply(fact.edit().reverse(), REASON)));
    }

    private void edited(RequestsEdited fact) {
        undo.did(new Gesture(
                "followup.gesture.requests",
                List.of(fact.edits().size()),
                () -> requests.apply(fact.campaignId(), reversed(fact.edits()), REASON)));
    }

    /// What was done last is taken back first.
    private static <T> List<Edit<T>> reversed(List<Edit<T>> edits) {
        return edits.reversed().stream().map(Edit::reverse).toList();
    }
}
