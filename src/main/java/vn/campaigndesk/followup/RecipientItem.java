package vn.campaigndesk.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;

/// A line of the list of recipients.
///
/// @param number its place in the letter, from 1
/// @param answeredOn the day its first report arrived, null before
public record RecipientItem(
        int number,
        Recipient recipient,
        Standing standing,
        @Nullable LocalDate answeredOn) {}
