package vn.campaigndesk.cli;

import java.util.ArrayList;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;

/// The sample campaign repeated until it has as many units as a measurement wants, each with its report.
final class EnlargedSample {
    private final CampaignSnapshot sample;

    EnlargedSample(Desk desk) {
        this.sample = desk.snapshots().load(desk.campaigns().all().getFirst().id());
    }

    CampaignSnapshot of(int units) {
        var recipients = new ArrayList<Recipient>();
        var reports = new ArrayList<Report>();
        for (var i = 0; i < units; i++) {
            var model = sample.recipients().get(i % sample.recipients().size());
            var recipient = copy(model, 1_000L + i);
            recipients.add(recipient);
            sample.reports().stream()
                    .filter(report -> report.recipientId() == model.id())
                    .findFirst()
                    .ifPresent(report -> reports.add(report.edit()
                            .stored(recipient.id(), 1)
                            .recipient(recipient.id())
                            .build()));
        }
        return new CampaignSnapshot(sample.campaign(), sample.indicators(), recipients, reports);
    }

    private static Recipient copy(Recipient model, long id) {
        return new Recipient(
                id,
                model.campaignId(),
                model.organisationId(),
                model.group(),
                (int) id,
                model.name(),
                model.shortName(),
                model.sentOn(),
                model.sentChannel(),
                model.acknowledgedOn(),
                model.exemptReason());
    }
}
