package vn.campaigndesk.material;

import java.time.LocalDate;
import vn.campaigndesk.followup.log.ContactChannel;

/// That a unit was given a version.
///
/// @param id 0 while it has not been saved
public record Delivery(long id, long versionId, long recipientId, LocalDate sentOn, ContactChannel channel) {}
