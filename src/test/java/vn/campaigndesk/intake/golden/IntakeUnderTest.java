package vn.campaigndesk.intake.golden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.campaigndesk.intake.AllReaders;
import vn.campaigndesk.intake.Batch;
import vn.campaigndesk.intake.Intake;
import vn.campaigndesk.intake.ReadFile;
import vn.campaigndesk.intake.arrival.Unpacker;
import vn.campaigndesk.intake.draft.DraftJson;
import vn.campaigndesk.intake.draft.Drafter;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.legacy.LegacyText;

/// The one seam between the golden and hostile files and the program: a fresh campaign with the 52 units of the letter.
final class IntakeUnderTest {
    private final Intake intake = new Intake(new Unpacker(Limits.STANDARD), AllReaders.of(new LegacyText()), 2);
    private final DraftJson json = new DraftJson(new Messages(Locale.of("vi")));
    private final CampaignSnapshot snapshot;
    private final Drafter drafter;

    IntakeUnderTest() {
        try (var fixture = CampaignFixture.open()) {
            snapshot = fixture.snapshot();
            drafter = Drafters.of(fixture, snapshot);
        }
    }

    /// Imports files, in this order and as one batch, without saving, into the fresh campaign.
    ///
    /// @return one JSON object for each report found, as `import --json` writes it
    List<String> read(List<Path> files) {
        var read = new ArrayList<ReadFile>();
        intake.read(files, drafter, read::add);
        return Batch.of(read, snapshot, Map.of()).stream()
                .map(file -> json.write(file.draft(), file.seconds()))
                .toList();
    }
}
