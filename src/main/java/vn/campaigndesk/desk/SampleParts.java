package vn.campaigndesk.desk;

import vn.campaigndesk.campaign.RecipientStore;
import vn.campaigndesk.campaign.SeedStore;
import vn.campaigndesk.followup.FollowUpDesk;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.sample.SampleCampaign;
import vn.campaigndesk.sample.SampleService;
import vn.campaigndesk.task.InlineTasks;

/// What is invented for a sample campaign.
final class SampleParts {
    private SampleParts() {}

    /// Puts the sample campaign into an empty folder and fills it.
    ///
    /// @param label the words that say that it is a sample
    static void fill(
            Desk desk,
            SeedStore seeds,
            RecipientStore recipients,
            FollowUpDesk.Stores followUp,
            MaterialStore materials,
            String label) {
        if (!seeds.loadSampleIfEmpty(label)) {
            return;
        }
        var id = desk.campaigns().all().getFirst().id();
        new SampleCampaign(recipients, desk.snapshots(), () -> desk.reportForm(new InlineTasks())).fill(id);
        new SampleService(
                        followUp.requests(),
                        materials,
                        desk.originals(),
                        desk.clock().getZone())
                .fill(id, recipients.of(id), label);
    }
}
