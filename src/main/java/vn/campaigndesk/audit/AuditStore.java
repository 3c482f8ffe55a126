package vn.campaigndesk.audit;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;
import static vn.campaigndesk.db.jooq.Tables.AUDIT_HEAD;
import static vn.campaigndesk.db.jooq.Tables.CAMPAIGN;
import static vn.campaigndesk.db.jooq.Tables.INDICATOR;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.AuditEntry;
import vn.campaigndesk.db.Database;

/// Reads the audit. Nothing here can change it.
public final class AuditStore {
    private final Database database;
    private final ZoneId zone;

    /// The audit of a database.
    ///
    /// @param zone where the days of a filter begin and end
    public AuditStore(Database database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /// Rows that fit, the newest first. The filter's text is not looked at: names that a person searches for
    /// are not in the rows ([AuditJournal] does it).
    ///
    /// @param before only rows with a smaller id: the last id of the page before; [Long#MAX_VALUE] for the
    ///     first
    ///     page
    public List<AuditItem> page(AuditFilter filter, long before, int most) {
        return database.read(sql -> sql.selectFrom(AUDIT)
                .where(AUDIT.ID.lt(before))
                .and(condition(filter))
                .orderBy(AUDIT.ID.desc())
                .limit(most)
                .fetch(row -> item(AuditEntry.of(row))));
    }

    /// All that has happened to one thing, the newest first.
    ///
    /// @param entity `report`, `recipient`, `campaign` or `organisation`
    public List<AuditItem> of(String entity, long id) {
        return page(AuditFilter.of(entity, id), Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// How long the chain is and its last hash, as a printed log states them; empty when the head is missing.
    public Optional<Anchor> anchor() {
        return database.read(
                sql -> sql.selectFrom(AUDIT_HEAD).fetchOptional(row -> new Anchor(row.getEntries(), row.getHash())));
    }

    /// The end of the chain of the audit.
    public record Anchor(long entries, String hash) {}

    private static AuditItem item(AuditEntry entry) {
        return new AuditItem(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.entity(),
                entry.entityId(),
                entry.field(),
                entry.before(),
                entry.after(),
                entry.reason());
    }

    private Condition condition(AuditFilter filter) {
        var all = DSL.noCondition();
        if (filter.entity() != null) {
            all = all.and(AUDIT.ENTITY.eq(filter.entity()));
        }
        if (filter.entityId() != null) {
            all = all.and(AUDIT.ENTITY_ID.eq(filter.entityId()));
        }
        if (filter.recipientId() != null) {
            all = all.and(concerns(filter.recipientId()));
        }
        if (filter.from() != null) {
            all = all.and(AUDIT.AT.ge(begin(filter.from())));
        }
        if (filter.until() != null) {
            all = all.and(AUDIT.AT.lt(begin(filter.until().plusDays(1))));
        }
        return all;
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    /// The unit's own rows and those of every report that was ever its: also a removed one named its unit
    /// once.
    private static Condition concerns(long recipientId) {
        var id = Long.toString(recipientId);
        var named = AUDIT.as("named");
        var reports = DSL.select(named.ENTITY_ID)
                .from(named)
                .where(named.ENTITY.eq("report"))
                .and(named.FIELD.eq("recipient"))
                .and(named.OLD_VALUE
                        .cast(SQLDataType.VARCHAR(40))
                        .eq(id)
                        .or(named.NEW_VALUE.cast(SQLDataType.VARCHAR(40)).eq(id)));
        return AUDIT.ENTITY
                .eq("recipient")
                .and(AUDIT.ENTITY_ID.eq(recipientId))
                .or(AUDIT.ENTITY.eq("report").and(AUDIT.ENTITY_ID.in(reports)));
    }

    /// The names behind the ids, as they are now; of what is gone, as they were last.
    public AuditNames names() {
        return database.read(sql -> new AuditNames(
                recipients(sql),
                reports(sql),
                campaigns(sql),
                sql.select(ORGANISATION.ID, ORGANISATION.NAME)
                        .from(ORGANISATION)
                        .fetchMap(ORGANISATION.ID, ORGANISATION.NAME),
                sql.select(INDICATOR.ID, INDICATOR.PLACE).from(INDICATOR).fetchMap(INDICATOR.ID, INDICATOR.PLACE)));
    }

    private static Map<Long, String> campaigns(DSLContext sql) {
        var names = named(sql, "campaign");
        names.putAll(sql.select(CAMPAIGN.ID, CAMPAIGN.SHORT_TITLE)
                .from(CAMPAIGN)
                .fetchMap(CAMPAIGN.ID, CAMPAIGN.SHORT_TITLE));
        return names;
    }

    private static Map<Long, String> recipients(DSLContext sql) {
        var names = named(sql, "recipient");
        names.putAll(sql.select(RECIPIENT.ID, RECIPIENT.NAME).from(RECIPIENT).fetchMap(RECIPIENT.ID, RECIPIENT.NAME));
        return names;
    }

    /// The names under which things came and went.
    private static Map<Long, String> named(DSLContext sql, String entity) {
        var names = new HashMap<Long, String>();
        sql.selectFrom(AUDIT)
                .where(AUDIT.ENTITY.eq(entity))
                .and(AUDIT.FIELD.in("created", "removed"))
                .orderBy(AUDIT.ID)
                .forEach(row -> put(names, row.getEntityId(), row.getNewValue(), row.getOldValue()));
        return names;
    }

    private static void put(Map<Long, String> names, long id, @Nullable String after, @Nullable String before) {
        var name = after == null ? before : after;
        if (name != null) {
            names.put(id, name);
        }
    }

    private static Map<Long, Long> reports(DSLContext sql) {
        var names = new HashMap<Long, String>();
        sql.selectFrom(AUDIT)
                .where(AUDIT.ENTITY.eq("report"))
                .and(AUDIT.FIELD.eq("recipient"))
                .orderBy(AUDIT.ID)
                .forEach(row -> put(names, row.getEntityId(), row.getNewValue(), row.getOldValue()));
        var units = new HashMap<Long, Long>();
        names.forEach((report, unit) -> units.put(report, Long.valueOf(unit)));
        return units;
    }
}
