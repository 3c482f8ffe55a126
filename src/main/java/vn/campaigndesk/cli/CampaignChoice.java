package vn.campaigndesk.cli;

import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;

/// Which campaign a command is about.
final class CampaignChoice {
    private CampaignChoice() {}

    /// The campaign with that id, or the newest when none is named.
    ///
    /// @throws ExpectedFailure `cli.campaign.unknown`
    static Campaign of(Desk desk, @Nullable Long id) {
        return desk.campaigns().all().stream()
                .filter(campaign -> id == null || campaign.id() == id)
                .findFirst()
                .orElseThrow(() -> new ExpectedFailure("cli.campaign.unknown", String.valueOf(id)));
    }
}
