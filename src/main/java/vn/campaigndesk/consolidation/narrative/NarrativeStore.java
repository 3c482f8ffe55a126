package vn.campaigndesk.consolidation.narrative;

import static vn.campaigndesk.db.jooq.Tables.NARRATIVE_POINT;
import static vn.campaigndesk.db.jooq.Tables.NARRATIVE_SOURCE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;

/// The points chosen for the reports.
public final class NarrativeStore {
    private static final String ENTITY = "narrative";

    private final Database database;
    private final Changes changes;

    public NarrativeStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// What has been chosen for a campaign.
    public NarrativeDraft of(long campaignId) {
        return database.read(sql -> read(sql, campaignId));
    }

    private static NarrativeDraft read(DSLContext sql, long campaignId) {
        var sources = sources(sql, campaignId);
        var draft = NarrativeDraft.empty();
        for (var kind : NarrativeKind.values()) {
            draft = draft.with(kind, points(sql, campaignId, kind, sources));
        }
        return draft;
    }

    private static Map<Long, List<Passage>> sources(DSLContext sql, long campaignId) {
        return sql.select(NARRATIVE_SOURCE.fields())
                .from(NARRATIVE_SOURCE)
                .join(NARRATIVE_POINT)
                .on(NARRATIVE_POINT.ID.eq(NARRATIVE_SOURCE.POINT_ID))
                .where(NARRATIVE_POINT.CAMPAIGN_ID.eq(campaignId))
                .orderBy(NARRATIVE_SOURCE.POINT_ID, NARRATIVE_SOURCE.PLACE)
                .fetchInto(NARRATIVE_SOURCE)
                .intoGroups(
                        NARRATIVE_SOURCE.POINT_ID,
                        row -> new Passage(
                                row.getRecipientId(),
                                row.getUnit(),
                                row.getReportId(),
                                row.getRevision(),
                                row.getPassage()));
    }

    private static List<ChosenPoint> points(
            DSLContext sql, long campaignId, NarrativeKind kind, Map<Long, List<Passage>> sources) {
        return sql.selectFrom(NARRATIVE_POINT)
                .where(NARRATIVE_POINT.CAMPAIGN_ID.eq(campaignId))
                .and(NARRATIVE_POINT.KIND.eq(kind.name()))
                .orderBy(NARRATIVE_POINT.PLACE)
                .fetch(row ->
                        new ChosenPoint(row.getTheme(), row.getText(), sources.getOrDefault(row.getId(), List.of())));
    }

    /// Stores what has been chosen if what was there is still what is expected.
    ///
    /// @throws Overtaken when it has been changed since; nothing is changed then
    public void replace(long campaignId, NarrativeDraft expected, NarrativeDraft draft, String reason) {
        database.write(transaction -> {
            if (!read(transaction.sql(), campaignId).equals(expected)) {
                throw new Overtaken("the points of campaign " + campaignId);
            }
            write(transaction, campaignId, draft);
            transaction.audit().differences(ENTITY, campaignId, fields(expected), fields(draft), reason);
            return draft;
        });
        changes.publish(new NarrativesEdited(campaignId, expected, draft));
    }

    private static void write(Transaction transaction, long campaignId, NarrativeDraft draft) {
        var sql = transaction.sql();
        var mine = NARRATIVE_POINT.CAMPAIGN_ID.eq(campaignId);
        sql.deleteFrom(NARRATIVE_SOURCE)
                .where(NARRATIVE_SOURCE.POINT_ID.in(
                        sql.select(NARRATIVE_POINT.ID).from(NARRATIVE_POINT).where(mine)))
                .execute();
        sql.deleteFrom(NARRATIVE_POINT).where(mine).execute();
        for (var kind : NarrativeKind.values()) {
            var place = 0;
            for (var point : draft.of(kind)) {
                insert(sql, campaignId, kind, ++place, point);
            }
        }
    }

    private static void insert(DSLContext sql, long campaignId, NarrativeKind kind, int place, ChosenPoint point) {
        var row = sql.newRecord(NARRATIVE_POINT);
        row.setCampaignId(campaignId);
        row.setKind(kind.name());
        row.setPlace(place);
        row.setTheme(point.theme());
        row.setText(point.text());
        row.store();
        var at = 0;
        for (var source : point.sources()) {
            insert(sql, row.getId(), ++at, source);
        }
    }

    private static void insert(DSLContext sql, long pointId, int place, Passage source) {
        sql.insertInto(NARRATIVE_SOURCE)
                .set(NARRATIVE_SOURCE.POINT_ID, pointId)
                .set(NARRATIVE_SOURCE.PLACE, place)
                .set(NARRATIVE_SOURCE.RECIPIENT_ID, source.recipientId())
                .set(NARRATIVE_SOURCE.UNIT, source.unit())
                .set(NARRATIVE_SOURCE.REPORT_ID, source.reportId())
                .set(NARRATIVE_SOURCE.REVISION, source.revision())
                .set(NARRATIVE_SOURCE.PASSAGE, source.text())
                .execute();
    }

    /// Each point by its place, so that the audit shows the one that was changed.
    private static Map<String, @Nullable String> fields(NarrativeDraft draft) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        for (var kind : NarrativeKind.values()) {
            var place = 0;
            for (var point : draft.of(kind)) {
                var theme = point.theme().isEmpty() ? "" : point.theme() + ": ";
                var units = point.units().isEmpty() ? "" : " (" + String.join(", ", point.units()) + ")";
                fields.put("point:" + kind + ":" + ++place, theme + point.text() + units);
            }
        }
        return fields;
    }
}
