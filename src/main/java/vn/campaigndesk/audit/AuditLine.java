package vn.campaigndesk.audit;

/// A row of the audit in words.
///
/// @param when day and time
/// @param who the person
/// @param thing what was changed, by its name
/// @param change what was done to it: the field, the old value and the new one
/// @param reason why, empty when nobody said
public record AuditLine(AuditItem item, String when, String who, String thing, String change, String reason) {
    /// Everything in one text, for searching.
    String words() {
        return when + " " + who + " " + thing + " " + change + " " + reason;
    }
}
