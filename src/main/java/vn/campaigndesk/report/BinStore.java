package vn.campaigndesk.report;

import static vn.campaigndesk.db.jooq.Tables.ACCEPTED_WARNING;
import static vn.campaigndesk.db.jooq.Tables.CLARIFICATION;
import static vn.campaigndesk.db.jooq.Tables.QUANTITY;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.ReportRecord;

/// The bin: deleted reports, and their end.
///
/// What has lain there for [BinRules#STAYS] is removed when the program starts, never by hand and never earlier. The
/// audit then keeps the whole content, field by field with its last values, so that nothing vanishes in silence.
public final class BinStore {
    private static final System.Logger LOG = System.getLogger(BinStore.class.getName());

    private final Database database;

    public BinStore(Database database) {
        this.database = database;
    }

    /// The deleted reports of a campaign, the last deleted first.
    public List<BinItem> of(long campaignId) {
        return database.read(sql -> sql.select(REPORT.fields())
                .select(RECIPIENT.NAME)
                .from(REPORT)
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(REPORT.RECIPIENT_ID))
                .where(RECIPIENT.CAMPAIGN_ID.eq(campaignId))
                .and(REPORT.DELETED_AT.isNotNull())
                .orderBy(REPORT.DELETED_AT.desc(), REPORT.ID.desc())
                .fetch(joined -> {
                    var row = joined.into(REPORT);
                    var report = ReportStore.report(row, ReportStore.quantitiesOf(sql, row.getId()));
                    return new BinItem(
                            report,
                            joined.get(RECIPIENT.NAME),
                            row.getDeletedAt().toInstant());
                }));
    }

    /// How many deleted reports have lain there longer than they should: more than none only when a start of the
    /// program could not remove them.
    public int expired(Instant now) {
        return database.read(sql -> sql.fetchCount(
                REPORT,
                REPORT.DELETED_AT
                        .le(now.minus(BinRules.STAYS).atOffset(ZoneOffset.UTC))
                        .and(isNotWithdrawnByName())));
    }

    /// A report that another one withdraws by name stays as long as that one: without the name the withdrawal would
    /// take back everything before it.
    private static Condition isNotWithdrawnByName() {
        var other = REPORT.as("other");
        return DSL.notExists(DSL.selectOne().from(other).where(other.WITHDRAWS_ID.eq(REPORT.ID)));
    }

    /// Removes for good what has expired, as one transaction with its audit. What cannot be removed stays in the bin -
    /// that costs nothing and must not keep anybody from working; the check of the data ([#expired]) goes on saying
    /// it.
    ///
    /// @return how many reports were removed
    public int purge() {
        try {
            return database.write(BinStore::purge);
        } catch (DataAccessException e) {
            LOG.log(Level.WARNING, "expired reports stay in the bin", e);
            return 0;
        }
    }

    private static int purge(Transaction transaction) {
        var purged = 0;
        for (var row : transaction
                .sql()
                .selectFrom(REPORT)
                .where(REPORT.DELETED_AT.isNotNull())
                .and(isNotWithdrawnByName())
                .orderBy(REPORT.ID)
                .fetch()) {
            if (BinRules.expired(
                    row.getDeletedAt().toInstant(), transaction.audit().now())) {
                purge(transaction, row);
                purged++;
            }
        }
        return purged;
    }

    private static void purge(Transaction transaction, ReportRecord row) {
        var sql = transaction.sql();
        var report = ReportStore.report(row, ReportStore.quantitiesOf(sql, row.getId()));
        var audit = transaction.audit();
        audit.differences("report", report.id(), ReportStore.fields(report), Map.of(), "purge");
        audit.changed(
                "report", report.id(), "purged", row.getDeletedAt().toInstant().toString(), null, "purge");
        sql.deleteFrom(CLARIFICATION)
                .where(CLARIFICATION.REPORT_ID.eq(report.id()))
                .execute();
        sql.deleteFrom(ACCEPTED_WARNING)
                .where(ACCEPTED_WARNING.REPORT_ID.eq(report.id()))
                .execute();
        sql.deleteFrom(QUANTITY).where(QUANTITY.REPORT_ID.eq(report.id())).execute();
        sql.deleteFrom(REPORT).where(REPORT.ID.eq(report.id())).execute();
    }
}
