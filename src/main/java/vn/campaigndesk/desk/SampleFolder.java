package vn.campaigndesk.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Unlock;

/// A folder with made-up data.
public final class SampleFolder {
    private SampleFolder() {}

    /// Throws away the sample campaign in a folder, if there is one: the files of the database, nothing else.
    ///
    /// @throws ExpectedFailure `cli.demo.own` when the data are no sample
    public static void discard(Path path, Clock clock) throws IOException {
        var file = path.resolve(DataFolder.DATABASE_FILE);
        if (!Files.exists(file)) {
            return;
        }
        try (var desk = Desk.openToCheck(path, clock, Unlock.NOBODY)) {
            if (!desk.campaigns().all().stream().allMatch(Campaign::sample)) {
                throw new ExpectedFailure("cli.demo.own", path.toAbsolutePath());
            }
        }
        try (var folder = DataFolder.lock(path)) {
            Files.delete(folder.path().resolve(DataFolder.DATABASE_FILE));
        }
    }
}
