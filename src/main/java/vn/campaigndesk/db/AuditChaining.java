package vn.campaigndesk.db;

import static vn.campaigndesk.db.jooq.Tables.AUDIT;
import static vn.campaigndesk.db.jooq.Tables.AUDIT_HEAD;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Migration 6.1: chains the rows of the audit that were written before there was a chain, in the order of their ids.
/// It changes no table, so the generator of the jOOQ classes can do without it.
final class AuditChaining implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("6.1");
    }

    @Override
    public String getDescription() {
        return "chain audit";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        chain(DSL.using(context.getConnection(), SQLDialect.H2, new Settings().withRenderSchema(false)));
    }

    static void chain(DSLContext sql) {
        var previous = "";
        var count = 0L;
        for (var id : sql.select(AUDIT.ID).from(AUDIT).orderBy(AUDIT.ID).fetch(AUDIT.ID)) {
            var entry = AuditEntry.of(sql.fetchSingle(AUDIT, AUDIT.ID.eq(id)));
            var hash = AuditHash.of(previous, entry);
            sql.update(AUDIT)
                    .set(AUDIT.PREVIOUS_HASH, previous)
                    .set(AUDIT.HASH, hash)
                    .where(AUDIT.ID.eq(id))
                    .execute();
            previous = hash;
            count++;
        }
        sql.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.ENTRIES, count)
                .set(AUDIT_HEAD.HASH, previous)
                .execute();
    }
}
