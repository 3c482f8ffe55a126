package vn.campaigndesk.desk;

import vn.campaigndesk.campaign.CalendarStore;
import vn.campaigndesk.campaign.CampaignStore;
import vn.campaigndesk.campaign.CampaignUndo;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.campaign.renewal.RenewalStore;
import vn.campaigndesk.campaign.renewal.RenewalUndo;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.UndoStack;
import vn.campaigndesk.consolidation.chosen.ChosenChartStore;
import vn.campaigndesk.consolidation.chosen.ChosenChartsUndo;
import vn.campaigndesk.consolidation.narrative.NarrativeStore;
import vn.campaigndesk.consolidation.narrative.NarrativesUndo;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.followup.FollowUpDesk;
import vn.campaigndesk.followup.FollowUpUndo;
import vn.campaigndesk.intake.IntakeStore;
import vn.campaigndesk.intake.IntakeUndo;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.material.MaterialUndo;
import vn.campaigndesk.report.ReportStore;
import vn.campaigndesk.report.ReportUndo;
import vn.campaigndesk.report.ReviewEditStore;
import vn.campaigndesk.report.original.OriginalStore;
import vn.campaigndesk.report.original.OriginalUndo;

/// Who writes down how what the person does is taken back, feature by feature.
final class UndoRecorders {
    private UndoRecorders() {}

    /// Begins to record. The stores keep nothing themselves, so the recorders have their own over the same
    /// data.
    static void begin(
            Database database,
            OrganisationStore organisations,
            FollowUpDesk.Stores followUp,
            UndoStack undo,
            Changes changes) {
        var recipients = new RecipientStore(database, organisations, changes);
        var campaigns = new CampaignStore(database, changes);
        new CampaignUndo(campaigns, recipients, new CalendarStore(database, changes), undo, changes);
        new RenewalUndo(new RenewalStore(database, campaigns, organisations, recipients, changes), undo, changes);
        new ReportUndo(
                new ReportStore(database, changes), new ReviewEditStore(database, changes), recipients, undo, changes);
        new OriginalUndo(new OriginalStore(database, changes), undo, changes);
        new IntakeUndo(new IntakeStore(database, changes), undo, changes);
        new FollowUpUndo(
                followUp.contacts(), followUp.entries(), followUp.reminders(), followUp.requests(), undo, changes);
        new NarrativesUndo(new NarrativeStore(database, changes), undo, changes);
        new ChosenChartsUndo(new ChosenChartStore(database, changes), undo, changes);
        new MaterialUndo(new MaterialStore(database, recipients, changes), undo, changes);
    }
}
