package vn.campaigndesk.report.original;

/// A file whose bytes are safe and that no report names yet.
///
/// @param name exactly as received
public record Incoming(String name, String sha256, long bytes, Media media) implements Kept {}
