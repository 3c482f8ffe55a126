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
/// @param reviews what was asked about them and which warnings were let stand
public record CampaignSnapshot(
        Campaign campaign,
        List<Indicator> indicators,
        List<Recipient> recipients,
        List<Report> reports,
        FactBook facts,
        Reviews reviews) {
    public CampaignSnapshot {
        indicators = List.copyOf(indicators);
        recipients = List.copyOf(recipients);
        reports = List.copyOf(reports);
    }

    /// A campaign of whose bodies nothing more is known, and in which nothing has been asked or accepted yet.
    public CampaignSnapshot(
            Campaign campaign, List<Indicator> indicators, List<Recipient> recipients, List<Report> reports) {
        this(campaign, indicators, recipients, reports, FactBook.empty(), Reviews.none());
    }

    /// What each recipient says by all its versions together, leaving out what arrived after `asOf`; none for
    /// recipients that sent nothing.
    public Map<Long, Answer> answers(LocalDate asOf) {
        return AnswerRules.of(reports.stream()
                .filter(report -> !report.arrivedOn().isAfter(asOf))
                .toList());
    }

    /// The first version in force of each recipient that has answered, leaving out what arrived after `asOf`:
    /// timeliness is counted from it.
    public Map<Long, Report> first(LocalDate asOf) {
        return AnswerRules.first(reports.stream()
                .filter(report -> !report.arrivedOn().isAfter(asOf))
                .toList());
    }
}
