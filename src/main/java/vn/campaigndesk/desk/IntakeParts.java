package vn.campaigndesk.desk;

import java.time.LocalDate;
import java.util.List;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.intake.Intake;
import vn.campaigndesk.intake.arrival.Unpacker;
import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Readers;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.quantity.QuantityParser;

/// How the reading of files is put together, with a database or without.
final class IntakeParts {
    private IntakeParts() {}

    /// Reads on as many threads as the machine has.
    static Intake intake(Readers readers) {
        return new Intake(
                new Unpacker(Limits.STANDARD), readers, Runtime.getRuntime().availableProcessors());
    }

    static Drafter drafter(CampaignSnapshot snapshot, List<Organisation> organisations, LocalDate today) {
        return new Drafter(new ReportContext(snapshot, today), organisations, new QuantityParser());
    }
}
