package vn.campaigndesk.followup;

import java.time.LocalDate;
import vn.campaigndesk.followup.log.ContactChannel;

/// Something of the campaign that a unit was given, such as a version of a material.
///
/// @param what its name, as a person knows it
public record HandedOver(long recipientId, LocalDate day, ContactChannel channel, String what) {}
