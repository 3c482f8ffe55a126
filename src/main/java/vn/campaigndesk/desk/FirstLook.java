package vn.campaigndesk.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.campaigndesk.campaign.ShippedCampaign;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.intake.AllReaders;
import vn.campaigndesk.intake.ReadFile;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Reviews;
import vn.campaigndesk.text.legacy.LegacyText;

/// Looks at files before there is any data: against the campaign that the first start would put into the folder.
/// Opens no database and writes nothing, not even the folder.
public final class FirstLook {
    private final ShippedCampaign shipped = ShippedCampaign.read();
    private final Clock clock;

    public FirstLook(Clock clock) {
        this.clock = clock;
    }

    /// Whether a folder has no data yet.
    public static boolean fits(Path folder) {
        return !Files.exists(folder.resolve(DataFolder.DATABASE_FILE)) && !Files.isRegularFile(folder);
    }

    /// The only campaign there is.
    public long campaign() {
        return shipped.campaign().id();
    }

    /// What files would propose.
    public List<ReadFile> look(List<Path> paths) {
        var snapshot = new CampaignSnapshot(
                shipped.campaign(),
                shipped.indicators(),
                shipped.recipients(),
                List.of(),
                shipped.facts(),
                Reviews.none());
        var drafter = IntakeParts.drafter(snapshot, shipped.organisations(), LocalDate.now(clock));
        return IntakeParts.intake(AllReaders.of(new LegacyText())).look(paths, snapshot, drafter, Map.of());
    }
}
