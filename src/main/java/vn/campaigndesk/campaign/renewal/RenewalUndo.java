package vn.campaigndesk.campaign.renewal;

import java.util.List;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Gesture;
import vn.campaigndesk.change.UndoStack;

/// Records how the beginning of a campaign is taken back and done again.
public final class RenewalUndo {
    private final RenewalStore store;
    private final UndoStack undo;

    /// Begins to record what the store tells from now on.
    public RenewalUndo(RenewalStore store, UndoStack undo, Changes changes) {
        this.store = store;
        this.undo = undo;
        changes.on(CampaignOpened.class, this::opened);
        changes.on(CampaignWithdrawn.class, this::withdrawn);
    }

    private void opened(CampaignOpened fact) {
        undo.did(new Gesture(
                "campaign.gesture.opened", List.of(fact.campaign().shortTitle()), () -> store.withdraw(fact)));
    }

    private void withdrawn(CampaignWithdrawn fact) {
        undo.did(new Gesture(
                "campaign.gesture.opened", List.of(fact.campaign().shortTitle()), () -> store.open(fact.what())));
    }
}
