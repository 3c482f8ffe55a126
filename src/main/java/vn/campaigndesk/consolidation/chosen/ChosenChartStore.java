package vn.campaigndesk.consolidation.chosen;

import static vn.campaigndesk.db.jooq.Tables.REPORT_CHART;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.jooq.tables.records.ReportChartRecord;

/// The charts chosen for the reports.
public final class ChosenChartStore {
    private static final String ENTITY = "report_chart";
    private static final String FIELD = "chart:";

    private final Database database;
    private final Changes changes;

    public ChosenChartStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Those of a campaign, in their order.
    public List<ChosenChart> of(long campaignId) {
        return database.read(sql -> read(sql, campaignId));
    }

    private static List<ChosenChart> read(DSLContext sql, long campaignId) {
        return sql.selectFrom(REPORT_CHART)
                .where(REPORT_CHART.CAMPAIGN_ID.eq(campaignId))
                .orderBy(REPORT_CHART.PLACE)
                .fetch(ChosenChartStore::chart);
    }

    private static ChosenChart chart(ReportChartRecord row) {
        return new ChosenChart(
                row.getTopic(),
                orZero(row.getIndicatorId()),
                row.getPer(),
                orZero(row.getGroupId()),
                row.getRegion(),
                row.getCaption());
    }

    private static long orZero(@Nullable Long id) {
        return id == null ? 0 : id;
    }

    /// Stores what has been chosen if what was there is still what is expected; one gesture, told only when something
    /// is different afterwards.
    ///
    /// @throws Overtaken when it has been changed since; nothing is changed then
    public void replace(long campaignId, List<ChosenChart> expected, List<ChosenChart> charts, String reason) {
        if (expected.equals(charts)) {
            return;
        }
        database.write(transaction -> {
            var sql = transaction.sql();
            if (!read(sql, campaignId).equals(expected)) {
                throw new Overtaken("the charts of campaign " + campaignId);
            }
            write(sql, campaignId, charts);
            transaction.audit().differences(ENTITY, campaignId, fields(expected), fields(charts), reason);
            return charts;
        });
        changes.publish(new ChosenChartsEdited(campaignId, expected, charts));
    }

    private static void write(DSLContext sql, long campaignId, List<ChosenChart> charts) {
        sql.deleteFrom(REPORT_CHART)
                .where(REPORT_CHART.CAMPAIGN_ID.eq(campaignId))
                .execute();
        for (var place = 1; place <= charts.size(); place++) {
            insert(sql, campaignId, place, charts.get(place - 1));
        }
    }

    private static void insert(DSLContext sql, long campaignId, int place, ChosenChart chart) {
        var row = sql.newRecord(REPORT_CHART);
        row.setCampaignId(campaignId);
        row.setPlace(place);
        row.setTopic(chart.topic());
        row.setIndicatorId(chart.indicatorId() == 0 ? null : chart.indicatorId());
        row.setPer(chart.per());
        row.setGroupId(chart.groupId() == 0 ? null : chart.groupId());
        row.setRegion(chart.region());
        row.setCaption(chart.caption());
        row.store();
    }

    private static Map<String, @Nullable String> fields(List<ChosenChart> charts) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        for (var place = 1; place <= charts.size(); place++) {
            fields.put(FIELD + place, charts.get(place - 1).caption());
        }
        return fields;
    }
}
