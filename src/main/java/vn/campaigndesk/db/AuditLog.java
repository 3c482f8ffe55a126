package vn.campaigndesk.db;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;
import static vn.campaigndesk.db.jooq.Tables.AUDIT_HEAD;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Writes what changed, in the same transaction as the change, each row chained to the one before it.
///
/// Every transaction that writes begins by locking the head of the chain: so no two of them are woven into each other,
/// and ids, moments and links run in the same order.
public final class AuditLog {
    private final DSLContext sql;
    private final Instant now;
    private final String actor;
    private String previous;
    private long written;

    private AuditLog(DSLContext sql, Instant now, String actor, String previous) {
        this.sql = sql;
        this.now = now;
        this.actor = actor;
        this.previous = previous;
    }

    /// Locks the end of the chain for the running transaction.
    static AuditLog begin(DSLContext sql, Instant now, String actor) {
        var head = sql.selectFrom(AUDIT_HEAD).forUpdate().fetchOne();
        // without a head nothing is mended here: the chain goes on behind its last row, and the check goes on saying it
        return new AuditLog(sql, now, actor, head == null ? lastHash(sql) : head.getHash());
    }

    private static String lastHash(DSLContext sql) {
        var hash = sql.select(AUDIT.HASH)
                .from(AUDIT)
                .orderBy(AUDIT.ID.desc())
                .limit(1)
                .fetchOne(AUDIT.HASH);
        return hash == null ? "" : hash;
    }

    /// Writes down where the chain ends now.
    void seal() {
        if (written > 0) {
            sql.update(AUDIT_HEAD)
                    .set(AUDIT_HEAD.ENTRIES, AUDIT_HEAD.ENTRIES.plus(written))
                    .set(AUDIT_HEAD.HASH, previous)
                    .execute();
        }
    }

    /// The moment that every row of this transaction carries, to the millisecond.
    public Instant now() {
        return now;
    }

    /// Who does it.
    public String actor() {
        return actor;
    }

    /// One field of one row has changed.
    ///
    /// @param before null when there was no value
    /// @param after null when there is none any more
    /// @param reason why, empty when the person gave none
    public void changed(
            String entity, long id, String field, @Nullable String before, @Nullable String after, String reason) {
        var entry = new AuditEntry(0, now, actor, entity, id, field, before, after, reason, previous, null);
        var hash = AuditHash.of(previous, entry);
        sql.insertInto(AUDIT)
                .set(AUDIT.AT, now.atOffset(ZoneOffset.UTC))
                .set(AUDIT.ACTOR, actor)
                .set(AUDIT.ENTITY, entity)
                .set(AUDIT.ENTITY_ID, id)
                .set(AUDIT.FIELD, field)
                .set(AUDIT.OLD_VALUE, before)
                .set(AUDIT.NEW_VALUE, after)
                .set(AUDIT.REASON, reason)
                .set(AUDIT.PREVIOUS_HASH, previous)
                .set(AUDIT.HASH, hash)
                .execute();
        previous = hash;
        written++;
    }

    /// One row for each field whose value differs; a field that a side does not name, or names with null, has no value
    /// there.
    public void differences(
            String entity,
            long id,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after,
            String reason) {
        var fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        for (var field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changed(entity, id, field, before.get(field), after.get(field), reason);
            }
        }
    }
}
