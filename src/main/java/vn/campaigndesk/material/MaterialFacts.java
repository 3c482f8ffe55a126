package vn.campaigndesk.material;

import java.util.List;
import vn.campaigndesk.campaign.Recipient;

/// All that is known of a campaign's materials at one moment.
///
/// @param materials in the order in which they were made
/// @param versions of all of them
/// @param deliveries of all versions
public record MaterialFacts(
        long campaignId,
        List<Recipient> recipients,
        List<Material> materials,
        List<MaterialVersion> versions,
        List<Delivery> deliveries) {
    public MaterialFacts {
        recipients = List.copyOf(recipients);
        materials = List.copyOf(materials);
        versions = List.copyOf(versions);
        deliveries = List.copyOf(deliveries);
    }
}
