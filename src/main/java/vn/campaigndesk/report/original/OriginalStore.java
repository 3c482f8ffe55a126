package vn.campaigndesk.report.original;

import static org.jooq.impl.DSL.select;
import static vn.campaigndesk.db.jooq.Tables.FROZEN_FILE;
import static vn.campaigndesk.db.jooq.Tables.INTAKE_FILE;
import static vn.campaigndesk.db.jooq.Tables.MATERIAL_VERSION;
import static vn.campaigndesk.db.jooq.Tables.ORIGINAL;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.OriginalRecord;
import vn.campaigndesk.text.ExpectedFailure;

/// The rows that say which file belongs to which report.
public final class OriginalStore {
    private static final int LONGEST_NAME = 4000;

    /// Somebody else has added or taken off the file meanwhile.
    static final String STALE = "original.stale";

    private final Database database;
    private final Changes changes;

    public OriginalStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Adds a file whose bytes are safe to a report that has been saved.
    ///
    /// @throws ExpectedFailure `original.report-gone`
    Original add(long reportId, Incoming content) {
        var added = database.write(transaction -> add(transaction, reportId, content));
        changes.publish(new OriginalEdited(added, false));
        return added;
    }

    /// As above, as part of a gesture.
    public static Original add(Transaction transaction, long reportId, Incoming content) {
        requireReport(transaction, reportId);
        var sql = transaction.sql();
        var row = sql.newRecord(ORIGINAL);
        row.setReportId(reportId);
        row.setSha256(content.sha256());
        row.setName(stored(content.name()));
        row.setBytes(content.bytes());
        row.setMediaType(content.media().mediaType());
        row.setPlace(1 + sql.fetchCount(ORIGINAL, ORIGINAL.REPORT_ID.eq(reportId)));
        row.setAddedAt(transaction.audit().now().atOffset(ZoneOffset.UTC));
        row.store();
        transaction.audit().changed("report", reportId, "original:" + row.getId(), null, audited(row), "");
        return original(row);
    }

    private static void requireReport(Transaction transaction, long reportId) {
        // locked, so that two files added at once do not get the same place
        var found = transaction
                .sql()
                .select(REPORT.ID)
                .from(REPORT)
                .where(REPORT.ID.eq(reportId))
                .forUpdate()
                .fetchOne();
        if (found == null) {
            throw new ExpectedFailure("original.report-gone");
        }
    }

    /// A database takes no NUL, and no file system a longer name.
    private static String stored(String name) {
        var text = name.replace('\0', '\uFFFD');
        return text.length() <= LONGEST_NAME ? text : text.substring(text.length() - LONGEST_NAME);
    }

    private static String audited(OriginalRecord row) {
        return row.getName() + " (SHA-256 " + row.getSha256() + ")";
    }

    /// Takes a file off its report. Row and bytes stay; [#restore] puts it back.
    public void remove(long originalId, String reason) {
        mark(originalId, true, reason);
    }

    /// Puts a file back that was taken off.
    public void restore(long originalId) {
        mark(originalId, false, "");
    }

    private void mark(long originalId, boolean removed, String reason) {
        var marked = database.write(transaction -> {
            var row = transaction
                    .sql()
                    .selectFrom(ORIGINAL)
                    .where(ORIGINAL.ID.eq(originalId))
                    .forUpdate()
                    .fetchOne();
            if (row == null || (row.getRemovedAt() != null) == removed) {
                throw new ExpectedFailure(STALE);
            }
            row.setRemovedAt(removed ? transaction.audit().now().atOffset(ZoneOffset.UTC) : null);
            var text = audited(row);
            transaction
                    .audit()
                    .changed(
                            "report",
                            row.getReportId(),
                            "original:" + originalId,
                            removed ? text : null,
                            removed ? null : text,
                            reason);
            row.store();
            return original(row);
        });
        changes.publish(new OriginalEdited(marked, removed));
    }

    /// The files of a report in the order in which they were added.
    public List<Original> of(long reportId) {
        return database.read(sql -> sql.selectFrom(ORIGINAL)
                .where(ORIGINAL.REPORT_ID.eq(reportId))
                .and(ORIGINAL.REMOVED_AT.isNull())
                .orderBy(ORIGINAL.PLACE, ORIGINAL.ID)
                .fetch(OriginalStore::original));
    }

    /// The files of all reports of a campaign that are not in the bin, by the report's id.
    public Map<Long, List<Original>> ofCampaign(long campaignId) {
        return database.read(sql -> sql.select(ORIGINAL.fields())
                .from(ORIGINAL)
                .join(REPORT)
                .on(REPORT.ID.eq(ORIGINAL.REPORT_ID))
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(REPORT.RECIPIENT_ID))
                .where(RECIPIENT.CAMPAIGN_ID.eq(campaignId))
                .and(REPORT.DELETED_AT.isNull())
                .and(ORIGINAL.REMOVED_AT.isNull())
                .orderBy(ORIGINAL.PLACE, ORIGINAL.ID)
                .fetchInto(ORIGINAL)
                .intoGroups(ORIGINAL.REPORT_ID, OriginalStore::original));
    }

    /// Where these bytes stand already, in a report that is not in the bin, the first entered first.
    public List<OriginalUse> byHash(String sha256) {
        return database.read(sql -> uses(sql, ORIGINAL.SHA256.eq(sha256).and(isAlive())));
    }

    /// All rows that name these bytes, also removed ones and those in the bin, the first entered first.
    List<OriginalUse> named(String sha256) {
        return database.read(sql -> uses(sql, ORIGINAL.SHA256.eq(sha256)));
    }

    /// Where the files of a campaign stand, in reports that are not in the bin, by their SHA-256; the first entered of
    /// each.
    public Map<String, OriginalUse> usesIn(long campaignId) {
        return database
                .read(sql -> uses(sql, RECIPIENT.CAMPAIGN_ID.eq(campaignId).and(isAlive())))
                .stream()
                .collect(Collectors.toMap(use -> use.original().sha256(), use -> use, (first, later) -> first));
    }

    private static Condition isAlive() {
        return ORIGINAL.REMOVED_AT.isNull().and(REPORT.DELETED_AT.isNull());
    }

    private static List<OriginalUse> uses(DSLContext sql, Condition wanted) {
        return sql.select(ORIGINAL.fields())
                .select(RECIPIENT.NAME, REPORT.DOCUMENT_NUMBER, REPORT.DOCUMENT_SYMBOL, REPORT.ARRIVED_ON)
                .from(ORIGINAL)
                .join(REPORT)
                .on(REPORT.ID.eq(ORIGINAL.REPORT_ID))
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(REPORT.RECIPIENT_ID))
                .where(wanted)
                .orderBy(ORIGINAL.ADDED_AT, ORIGINAL.ID)
                .fetch(OriginalStore::use);
    }

    private static OriginalUse use(Record row) {
        var number = row.get(REPORT.DOCUMENT_NUMBER);
        var symbol = row.get(REPORT.DOCUMENT_SYMBOL);
        return new OriginalUse(
                original(row.into(ORIGINAL)),
                row.get(RECIPIENT.NAME),
                number.isEmpty() || symbol.isEmpty() ? number + symbol : number + "/" + symbol,
                row.get(REPORT.ARRIVED_ON));
    }

    /// All files that any row names, with their names, also of what was removed, lies in the bin or has come in and
    /// belongs to no report, and the files of frozen reports.
    Map<String, List<String>> referenced() {
        return database.read(sql -> sql.select(ORIGINAL.SHA256, ORIGINAL.NAME)
                .from(ORIGINAL)
                .unionAll(select(INTAKE_FILE.SHA256, INTAKE_FILE.NAME)
                        .from(INTAKE_FILE)
                        .where(INTAKE_FILE.SHA256.isNotNull()))
                .unionAll(select(FROZEN_FILE.SHA256, FROZEN_FILE.NAME).from(FROZEN_FILE))
                .unionAll(select(MATERIAL_VERSION.SHA256, MATERIAL_VERSION.FILE_NAME)
                        .from(MATERIAL_VERSION)
                        .where(MATERIAL_VERSION.SHA256.isNotNull()))
                .fetchGroups(ORIGINAL.SHA256, ORIGINAL.NAME));
    }

    private static Original original(OriginalRecord row) {
        return new Original(
                row.getId(),
                row.getReportId(),
                row.getSha256(),
                row.getName(),
                row.getBytes(),
                Media.ofType(row.getMediaType()),
                row.getPlace(),
                row.getAddedAt().toInstant());
    }
}
