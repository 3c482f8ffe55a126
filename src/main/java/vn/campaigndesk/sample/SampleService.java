package vn.campaigndesk.sample;

import java.time.ZoneId;
import java.util.List;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.material.MaterialStore;
import vn.campaigndesk.report.original.Originals;

/// What the centre did for the units of the sample campaign: requests answered, materials sent.
public final class SampleService {
    private final SampleRequests requests;
    private final SampleMaterials materials;

    /// @param zone in which the moments of the files are told
    public SampleService(SupportRequestStore requests, MaterialStore materials, Originals files, ZoneId zone) {
        this.requests = new SampleRequests(requests, zone);
        this.materials = new SampleMaterials(materials, files);
    }

    /// Enters all of it.
    ///
    /// @param label the words that say that a file is made up
    public void fill(long campaignId, List<Recipient> recipients, String label) {
        requests.fill(campaignId, recipients);
        materials.fill(campaignId, recipients, label);
    }
}
