package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.FactBook;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.Recipient;

/// All that is known of one campaign at one moment: what every figure, list and document is computed from.
///
/// @param indicators rows of the form in their order
/// @param recipients in the letter's order
/// @param reports those not in the bin, in the order in which they were entered
/// @param facts what is known of the bodies behind the recipients
public record CampaignSnapshot(
        Campaign campaign,
        List<Indicator> indicators,
        List<Recipient> recipients,
        List<Report> reports,
        FactBook facts) {
    public CampaignSnapshot {
        indicators = List.copyOf(indicators);
        recipients = List.copyOf(recipients);
        reports = List.copyOf(reports);
    }

    /// A campaign of whose bodies nothing more is known.
    public CampaignSnapshot(
            Campaign campaign, List<Indicator> indicators, List<Recipient> recipients, List<Report> reports) {
        this(campaign, indicators, recipients, reports, FactBook.empty());
    }

    /// The counted report of each recipient, leaving out what arrived after `asOf`.
    public Map<Long, Report> counted(LocalDate asOf) {
        return CountedReports.of(arrivedBy(asOf));
    }

    /// The first report of each recipient, leaving out what arrived after `asOf`.
    public Map<Long, Report> first(LocalDate asOf) {
        return CountedReports.first(arrivedBy(asOf));
    }

    private List<Report> arrivedBy(LocalDate asOf) {
        return reports.stream()
                .filter(report -> !report.arrivedOn().isAfter(asOf))
                .toList();
    }
}
