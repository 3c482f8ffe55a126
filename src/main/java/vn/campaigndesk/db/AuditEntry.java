package vn.campaigndesk.db;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.jooq.tables.records.AuditRecord;

/// One row of the audit: who changed what, when, from which value to which, and why.
///
/// @param at to the millisecond
/// @param entity the kind of thing: `report`, `recipient`, `campaign`, `organisation`
/// @param field a field's name, or what was done to the thing as a whole: `created`, `deleted`, `restored`, ...
/// @param before null when there was no value
/// @param after null when there is no value any more
/// @param reason empty when the person gave none
/// @param previousHash the hash of the row before it, empty for the first; null only in rows put in from outside
/// @param hash over all that stands above, by [AuditHash]; null only in rows put in from outside
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String entity,
        long entityId,
        String field,
        @Nullable String before,
        @Nullable String after,
        String reason,
        @Nullable String previousHash,
        @Nullable String hash) {

    /// The entry in a row.
    public static AuditEntry of(AuditRecord row) {
        return new AuditEntry(
                row.getId(),
                row.getAt().toInstant(),
                row.getActor(),
                row.getEntity(),
                row.getEntityId(),
                row.getField(),
                row.getOldValue(),
                row.getNewValue(),
                row.getReason(),
                row.getPreviousHash(),
                row.getHash());
    }
}
