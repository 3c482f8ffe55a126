package vn.campaigndesk.db;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Writes what changed, in the same transaction as the change.
public final class AuditLog {
    private final DSLContext sql;
    private final Instant now;
    private final String actor;

    AuditLog(DSLContext sql, Instant now, String actor) {
        this.sql = sql;
        this.now = now;
        this.actor = actor;
    }

    /// The moment that every row of this transaction carries.
    public Instant now() {
        return now;
    }

    /// One field of one row has changed.
    ///
    /// @param reason why, empty when the person gave none
    public void changed(
            String entity, long id, String field, @Nullable String before, @Nullable String after, String reason) {
        sql.insertInto(AUDIT)
                .set(AUDIT.AT, now.atOffset(ZoneOffset.UTC))
                .set(AUDIT.ACTOR, actor)
                .set(AUDIT.ENTITY, entity)
                .set(AUDIT.ENTITY_ID, id)
                .set(AUDIT.FIELD, field)
                .set(AUDIT.OLD_VALUE, before)
                .set(AUDIT.NEW_VALUE, after)
                .set(AUDIT.REASON, reason)
                .execute();
    }

    /// One row for each field whose text differs; fields that only one side names count as absent on the other.
    public void differences(
            String entity, long id, Map<String, String> before, Map<String, String> after, String reason) {
        var fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        for (var field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changed(entity, id, field, before.get(field), after.get(field), reason);
            }
        }
    }
}
