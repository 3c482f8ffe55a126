package vn.campaigndesk.consolidation.narrative;

import java.util.List;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.UndoStack;

/// Records how changes of the chosen points are taken back.
public final class NarrativesUndo {
    private static final String REASON = "undo";

    private final NarrativeStore store;
    private final UndoStack undo;

    /// Begins to record what the store tells from now on.
    public NarrativesUndo(NarrativeStore store, UndoStack undo, Changes changes) {
        this.store = store;
        this.undo = undo;
        changes.on(NarrativesEdited.class, this::edited);
    }

    private void edited(NarrativesEdited fact) {
        if (!fact.before().equals(fact.after())) {
            undo.didQuietly(new Gesture(
                    "narrative.gesture",
                    List.of(),
                    () -> store.replace(fact.campaignId(), fact.after(), fact.before(), REASON)));
        }
    }
}
