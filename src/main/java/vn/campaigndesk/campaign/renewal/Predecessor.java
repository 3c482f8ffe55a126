package vn.campaigndesk.campaign.renewal;

import java.util.List;
import java.util.Set;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.OrganisationGroup;

/// The campaign that another one is begun from, and what is known around it.
///
/// @param rows its form
/// @param listed the bodies it addressed, in the letter's order
/// @param known all bodies, also those that came later
/// @param groups all groups, in their order
/// @param codes the codes of all campaigns, none of which may be given again
public record Predecessor(
        Campaign campaign,
        List<Indicator> rows,
        List<Organisation> listed,
        List<Organisation> known,
        List<OrganisationGroup> groups,
        Set<String> codes) {
    public Predecessor {
        rows = List.copyOf(rows);
        listed = List.copyOf(listed);
        known = List.copyOf(known);
        groups = List.copyOf(groups);
        codes = Set.copyOf(codes);
    }
}
