package vn.campaigndesk.report.original;

import java.util.List;
import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.text.ExpectedFailure;

/// Records how a file that was added to a report is taken off again, and one that was taken off is put back.
public final class OriginalUndo {
    private final OriginalStore store;
    private final UndoStack undo;

    /// Begins to record what the store tells from now on.
    public OriginalUndo(OriginalStore store, UndoStack undo, Changes changes) {
        this.store = store;
        this.undo = undo;
        changes.on(OriginalEdited.class, this::edited);
    }

    private void edited(OriginalEdited fact) {
        undo.didQuietly(new Gesture(
                fact.removed() ? "report.gesture.file-removed" : "report.gesture.file-added",
                List.of(fact.original().shownName()),
                () -> reverse(fact)));
    }

    private void reverse(OriginalEdited fact) {
        try {
            if (fact.removed()) {
                store.restore(fact.original().id());
            } else {
                store.remove(fact.original().id(), CampaignUndo.REASON);
            }
        } catch (ExpectedFailure e) {
            if (e.key().equals(OriginalStore.STALE)) {
                throw new Overtaken("original " + fact.original().id(), e);
            }
            throw e;
        }
    }
}
