package vn.campaigndesk.report;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;

/// What the rules know besides the draft.
///
/// @param today the day on which the draft is checked
public record ReportContext(CampaignSnapshot snapshot, LocalDate today) {

    /// The recipient with that id, when it is on the campaign's list.
    public Optional<Recipient> recipient(@Nullable Long id) {
        return snapshot.recipients().stream()
                .filter(recipient -> id != null && recipient.id() == id)
                .findFirst();
    }

    /// Year to add to a date typed without one.
    public int year() {
        return snapshot.campaign().deadline().date().getYear();
    }
}
