package vn.campaigndesk.intake;

import java.util.List;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.text.ExpectedFailure;

/// Records how a file that was taken off the queue is put back. A file that became a report needs nothing of its own:
/// when the report goes into the bin, the file waits again.
public final class IntakeUndo {
    private final IntakeStore store;
    private final UndoStack undo;

    /// Begins to record what the store tells from now on.
    public IntakeUndo(IntakeStore store, UndoStack undo, Changes changes) {
        this.store = store;
        this.undo = undo;
        changes.on(FileSetAside.class, this::setAside);
    }

    private void setAside(FileSetAside fact) {
        undo.didQuietly(new Gesture(
                fact.aside() ? "intake.gesture.aside" : "intake.gesture.back",
                List.of(fact.name()),
                () -> reverse(fact)));
    }

    private void reverse(FileSetAside fact) {
        try {
            store.setAside(fact.fileId(), !fact.aside());
        } catch (ExpectedFailure e) {
            if (e.key().equals(IntakeStore.STALE)) {
                throw new Overtaken("file " + fact.fileId(), e);
            }
            throw e;
        }
    }
}
