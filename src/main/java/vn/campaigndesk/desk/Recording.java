package vn.campaigndesk.desk;

import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.consolidation.chosen.ChosenChartsUndo;
import vn.campaigndesk.consolidation.narrative.NarrativesUndo;
import vn.campaigndesk.followup.FollowUpDesk;
import vn.campaigndesk.followup.FollowUpUndo;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.material.MaterialUndo;
import vn.campaigndesk.report.ReportUndo;

/// What a person does can be taken back: each feature records its own. A feature whose changes are to be taken back
/// gets its line here.
final class Recording {
    private Recording() {}

    /// Begins to record from now on.
    static void begin(Desk desk, RecipientStore recipients, FollowUpDesk.Stores followUp, MaterialStore materials) {
        var undo = desk.undo();
        var changes = desk.changes();
        new CampaignUndo(desk.campaigns(), recipients, desk.calendar(), undo, changes);
        new ReportUndo(desk.reports(), recipients, undo, changes);
        new FollowUpUndo(
                followUp.contacts(), followUp.entries(), followUp.reminders(), followUp.requests(), undo, changes);
        new NarrativesUndo(desk.narratives(), undo, changes);
        new ChosenChartsUndo(desk.charts(), undo, changes);
        new MaterialUndo(materials, undo, changes);
    }
}
