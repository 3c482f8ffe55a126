package vn.campaigndesk.report;

import java.util.List;
import java.util.Map;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;

/// What the list of reports is made of: the campaign without what only rules and forms need, so that it stands at once.
///
/// @param indicators rows of the form in their order
/// @param recipients in the letter's order
/// @param reports those not in the bin
/// @param files how many files a report has, by its id; none for a report without, and others may be there
public record ReportList(
        Campaign campaign,
        List<Indicator> indicators,
        List<Recipient> recipients,
        List<Report> reports,
        Map<Long, Integer> files) {
    public ReportList {
        files = Map.copyOf(files);
    }
}
