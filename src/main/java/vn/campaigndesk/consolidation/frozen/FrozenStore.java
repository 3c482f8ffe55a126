package vn.campaigndesk.consolidation.frozen;

import static org.jooq.impl.DSL.max;
import static vn.campaigndesk.db.jooq.Tables.AUDIT;
import static vn.campaigndesk.db.jooq.Tables.FROZEN_CONSOLIDATION;
import static vn.campaigndesk.db.jooq.Tables.FROZEN_FILE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.FrozenConsolidationRecord;
import vn.campaigndesk.text.ExpectedFailure;

/// The rows of frozen reports. They are added and read; nothing here changes or removes one.
public final class FrozenStore {
    private static final String ENTITY = "frozen";
    private static final String FILE = "file:";

    private final Database database;
    private final Changes changes;

    public FrozenStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Adds one whose files are safe on the disk.
    ///
    /// @return with its id, the moment and who did it
    /// @throws ExpectedFailure `frozen.stale` when another one has been frozen meanwhile
    Frozen add(Frozen wanted) {
        var added = database.write(transaction -> insert(transaction, wanted));
        changes.publish(new ReportFrozen(added));
        return added;
    }

    private static Frozen insert(Transaction transaction, Frozen wanted) {
        var sql = transaction.sql();
        if (last(sql, wanted.campaignId()) != wanted.number() - 1) {
            throw new ExpectedFailure("frozen.stale");
        }
        var row = sql.newRecord(FROZEN_CONSOLIDATION);
        fill(row, wanted);
        row.setFrozenAt(transaction.audit().now().atOffset(ZoneOffset.UTC));
        row.setFrozenBy(transaction.audit().actor());
        row.store();
        wanted.files().forEach(file -> insert(sql, row.getId(), file));
        audit(transaction, row.getId(), wanted);
        return frozen(row, wanted.files());
    }

    private static void fill(FrozenConsolidationRecord row, Frozen wanted) {
        row.setCampaignId(wanted.campaignId());
        row.setNumber(wanted.number());
        row.setKind(wanted.kind().name());
        row.setReason(wanted.reason());
        row.setAsOf(wanted.asOf());
        row.setSignerAuthority(wanted.signerAuthority());
        row.setSignerTitle(wanted.signerTitle());
        row.setSignerName(wanted.signerName());
        row.setAnswered(wanted.answered());
        row.setExpected(wanted.expected());
    }

    private static void insert(DSLContext sql, long id, FrozenFile file) {
        sql.insertInto(FROZEN_FILE)
                .set(FROZEN_FILE.FROZEN_ID, id)
                .set(FROZEN_FILE.FORMAT, file.format())
                .set(FROZEN_FILE.SHA256, file.sha256())
                .set(FROZEN_FILE.NAME, file.name())
                .set(FROZEN_FILE.BYTES, file.bytes())
                .execute();
    }

    private static void audit(Transaction transaction, long id, Frozen wanted) {
        var audit = transaction.audit();
        audit.changed(ENTITY, id, "frozen_campaign", null, Long.toString(wanted.campaignId()), wanted.reason());
        audit.changed(ENTITY, id, "frozen_number", null, Integer.toString(wanted.number()), wanted.reason());
        audit.changed(ENTITY, id, "frozen_kind", null, wanted.kind().name(), wanted.reason());
        audit.changed(ENTITY, id, "as_of", null, wanted.asOf().toString(), wanted.reason());
        for (var file : wanted.files()) {
            audit.changed(ENTITY, id, FILE + file.format(), null, file.sha256(), wanted.reason());
        }
    }

    private static int last(DSLContext sql, long campaignId) {
        var number = sql.select(max(FROZEN_CONSOLIDATION.NUMBER))
                .from(FROZEN_CONSOLIDATION)
                .where(FROZEN_CONSOLIDATION.CAMPAIGN_ID.eq(campaignId))
                .fetchOneInto(Integer.class);
        return number == null ? 0 : number;
    }

    /// Those of a campaign, the last first.
    List<Frozen> of(long campaignId) {
        return database.read(sql -> read(sql, FROZEN_CONSOLIDATION.CAMPAIGN_ID.eq(campaignId)));
    }

    /// Those of all campaigns.
    List<Frozen> all() {
        return database.read(sql -> read(sql, DSL.noCondition()));
    }

    private static List<Frozen> read(DSLContext sql, Condition wanted) {
        Map<Long, List<FrozenFile>> files = sql.selectFrom(FROZEN_FILE)
                .orderBy(FROZEN_FILE.FROZEN_ID, FROZEN_FILE.FORMAT)
                .fetchGroups(
                        FROZEN_FILE.FROZEN_ID,
                        file -> new FrozenFile(file.getFormat(), file.getSha256(), file.getName(), file.getBytes()));
        return sql.selectFrom(FROZEN_CONSOLIDATION)
                .where(wanted)
                .orderBy(FROZEN_CONSOLIDATION.CAMPAIGN_ID, FROZEN_CONSOLIDATION.NUMBER.desc())
                .fetch(row -> frozen(row, files.getOrDefault(row.getId(), List.of())));
    }

    private static Frozen frozen(FrozenConsolidationRecord row, List<FrozenFile> files) {
        return new Frozen(
                row.getId(),
                row.getCampaignId(),
                row.getNumber(),
                FreezeKind.valueOf(row.getKind()),
                row.getReason(),
                row.getAsOf(),
                row.getFrozenAt().toInstant(),
                row.getFrozenBy(),
                row.getSignerAuthority(),
                row.getSignerTitle(),
                row.getSignerName(),
                row.getAnswered(),
                row.getExpected(),
                files);
    }

    /// The addresses that the audit says a frozen report was given, by format.
    Map<String, String> audited(long id) {
        return database.read(sql -> sql.select(AUDIT.FIELD, AUDIT.NEW_VALUE)
                .from(AUDIT)
                .where(AUDIT.ENTITY.eq(ENTITY))
                .and(AUDIT.ENTITY_ID.eq(id))
                .and(AUDIT.FIELD.startsWith(FILE))
                .fetchMap(row -> row.value1().substring(FILE.length()), row -> row.value2()));
    }
}
