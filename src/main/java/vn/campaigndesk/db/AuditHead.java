package vn.campaigndesk.db;

/// Where the chain of the audit ends.
///
/// @param entries how many rows it has
/// @param hash the hash of the last one, empty for a chain without rows
public record AuditHead(long entries, String hash) {}
