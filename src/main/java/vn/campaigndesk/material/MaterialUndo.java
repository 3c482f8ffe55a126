package vn.campaigndesk.material;

import java.util.List;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.UndoStack;

/// Records how changes of materials are taken back. What was changed since is left alone.
public final class MaterialUndo {
    private static final String REASON = "undo";

    /// Begins to record what the store tells from now on.
    public MaterialUndo(MaterialStore store, UndoStack undo, Changes changes) {
        changes.on(MaterialsEdited.class, fact -> {
            var sent = fact.edits().deliveries().size();
            undo.did(new Gesture(
                    sent > 0 ? "material.gesture.sent" : "material.gesture.edited",
                    List.of(sent),
                    () -> store.apply(fact.campaignId(), fact.edits().reversed(), REASON)));
        });
    }
}
