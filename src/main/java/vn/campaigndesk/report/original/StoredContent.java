package vn.campaigndesk.report.original;

/// Bytes that are safe on the disk.
///
/// @param sha256 lower-case hexadecimal
/// @param media what they are, by their first bytes
record StoredContent(String sha256, long bytes, Media media) {}
