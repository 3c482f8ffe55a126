package vn.campaigndesk.report.original;

import java.time.LocalDate;

/// Where a file with the same bytes stands already.
///
/// @param recipient the unit whose report it is
/// @param reference number and symbol of that report, may be empty
/// @param arrivedOn the day that report came
public record OriginalUse(Original original, String recipient, String reference, LocalDate arrivedOn) {}
