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

    /// Reads one file more at a time than the machine has processors: each is handed from thread to thread, and
    /// meanwhile another one computes.
    static Intake intake(Readers readers) {
        var processors = Runtime.getRuntime().availableProcessors();
        return new Intake(new Unpacker(Limits.STANDARD), readers, processors + 1);
    }

    static Drafter drafter(CampaignSnapshot snapshot, List<Organisation> organisations, LocalDate today) {
        return new Drafter(new ReportContext(snapshot, today), organisations, new QuantityParser());
    }
}
