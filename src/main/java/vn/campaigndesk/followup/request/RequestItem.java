package vn.campaigndesk.followup.request;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;

/// A request as it is shown.
///
/// @param unit who asked; null when somebody did who is on no list
/// @param askedOn the day on which it was asked
/// @param took how long the answer took; null while there is none
public record RequestItem(
        SupportRequest request,
        @Nullable Recipient unit,
        LocalDate askedOn,
        @Nullable Duration took) {

    /// The unit, else whoever asked.
    public String asker() {
        return unit == null ? request.askedBy() : unit.name();
    }
}
