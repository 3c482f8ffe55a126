package vn.campaigndesk.report;

import java.time.Instant;

/// A report in the bin.
///
/// @param unit the name of the recipient it is from
public record BinItem(Report report, String unit, Instant deletedAt) {}
