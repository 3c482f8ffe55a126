package vn.campaigndesk.consolidation.chosen;

import java.util.List;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.UndoStack;

/// Records how changes of the chosen charts are taken back.
public final class ChosenChartsUndo {
    private static final String REASON = "undo";

    private final ChosenChartStore store;
    private final UndoStack undo;

    /// Begins to record what the store tells from now on.
    public ChosenChartsUndo(ChosenChartStore store, UndoStack undo, Changes changes) {
        this.store = store;
        this.undo = undo;
        changes.on(ChosenChartsEdited.class, this::edited);
    }

    private void edited(ChosenChartsEdited fact) {
        undo.did(new Gesture(
                "chosen.gesture",
                List.of(),
                () -> store.replace(fact.campaignId(), fact.after(), fact.before(), REASON)));
    }
}
