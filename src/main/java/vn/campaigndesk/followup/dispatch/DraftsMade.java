package vn.campaigndesk.followup.dispatch;

import java.nio.file.Path;
import java.util.List;
import vn.campaigndesk.campaign.Recipient;

/// The e-mail drafts that were written.
///
/// @param folder that holds them
/// @param drafts the files
/// @param without the units that no e-mail address is known of: they are in no draft
public record DraftsMade(Path folder, List<Path> drafts, List<Recipient> without) {
    public DraftsMade {
        drafts = List.copyOf(drafts);
        without = List.copyOf(without);
    }
}
