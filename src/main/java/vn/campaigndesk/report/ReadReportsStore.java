package vn.campaigndesk.report;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static vn.campaigndesk.db.jooq.Tables.QUANTITY;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;
import static vn.campaigndesk.db.jooq.Tables.REPORT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.jooq.tables.records.ReportRecord;
import vn.campaigndesk.report.quantity.Method;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;

/// The reports of campaigns as they were last read. A report is read again only when its row says that it has
/// changed, and the rows are looked at only when something has been written since ([Database#writes]).
///
/// Whoever changes a report raises its revision or sets `changed_at`: that, with the state of its checking, is
/// how a change is seen here. Thread-safe: two who read at once read the same, and the last one is remembered.
final class ReadReportsStore {
    /// So many reports are read at a time: with their quantities they stay in H2's memory and never go to its
    /// disk.
    private static final int BATCH = 2_000;

    /// In the order in which they are taken from the driver.
    private static final List<Field<?>> READ_OF_A_QUANTITY = List.of(
            QUANTITY.REPORT_ID,
            QUANTITY.INDICATOR_ID,
            QUANTITY.RAW,
            QUANTITY.STATE,
            QUANTITY.AMOUNT,
            QUANTITY.UPPER_AMOUNT,
            QUANTITY.QUALIFIER,
            QUANTITY.METHOD,
            QUANTITY.LOCATOR,
            QUANTITY.NOTE);

    private final Database database;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    ReadReportsStore(Database database) {
        this.database = database;
    }

    /// What a report's row said when the report was read.
    private record Stamp(int revision, Instant changedAt, String state, String reason) {}

    /// @param writes how many gestures had ended before the reports were read
    private record Known(long writes, Map<Long, Stamp> stamps, List<Report> reports) {}

    List<Report> of(long campaignId) {
        var writes = database.writes();
        var before = known.getOrDefault(campaignId, new Known(-1, Map.of(), List.of()));
        if (before.writes() == writes) {
            return before.reports();
        }
        var now = database.read(sql -> read(sql, campaignId, writes, before));
        known.put(campaignId, now);
        return now.reports();
    }

    private static Known read(DSLContext sql, long campaignId, long writes, Known before) {
        var stamps = stamps(sql, campaignId);
        if (stamps.equals(before.stamps())) {
            return new Known(writes, before.stamps(), before.reports());
        }
        var byId = HashMap.<Long, Report>newHashMap(before.reports().size());
        before.reports().forEach(report -> byId.put(report.id(), report));
        var changed = new ArrayList<Long>();
        stamps.forEach((id, stamp) -> {
            // the first time all are new, and there is nothing to compare
            if (!before.stamps().containsKey(id)
                    || !stamp.equals(before.stamps().get(id))) {
                changed.add(id);
            }
        });
        changed.sort(null);
        var alike = new Alike(changed.size() > BATCH);
        for (var from = 0; from < changed.size(); from += BATCH) {
            take(sql, changed.subList(from, Math.min(changed.size(), from + BATCH)), byId, stamps, alike);
        }
        var reports = stamps.keySet().stream().sorted().map(byId::get).toList();
        return new Known(writes, stamps, reports);
    }

    /// Equal values that are kept once: in a large campaign the same few numbers stand in very many cells. In a small
    /// one there is nothing to be saved by it.
    private static final class Alike {
        private final Map<Object, Object> first = new HashMap<>();
        private final boolean isLarge;

        Alike(boolean isLarge) {
            this.isLarge = isLarge;
        }

        @SuppressWarnings("unchecked") // what is found is equal to what is looked for, and of its class
        <T> T of(T value) {
            return isLarge ? (T) first.computeIfAbsent(value, same -> same) : value;
        }
    }

    /// What each report's row says now, without its content. The rows are taken from the driver as they come:
    /// no list may wait for ten thousand records that are thrown away at once.
    private static Map<Long, Stamp> stamps(DSLContext sql, long campaignId) {
        var units = sql.select(RECIPIENT.ID)
                .from(RECIPIENT)
                .where(RECIPIENT.CAMPAIGN_ID.eq(campaignId))
                .fetchSet(RECIPIENT.ID);
        var query = stampsOf(sql, units);
        var stamps = new HashMap<Long, Stamp>();
        sql.connection(connection -> {
            try (var statement = connection.prepareStatement(query);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (units.contains(rows.getLong(2))) {
                        stamps.put(rows.getLong(1), stamp(rows));
                    }
                }
            }
        });
        return stamps;
    }

    private static String stampsOf(DSLContext sql, Set<Long> units) {
        return sql.select(
                        REPORT.ID,
                        REPORT.RECIPIENT_ID,
                        REPORT.REVISION,
                        REPORT.CHANGED_AT,
                        REPORT.REVIEW_STATE,
                        REPORT.REVIEW_REASON)
                .from(REPORT)
                .where(REPORT.DELETED_AT.isNull())
                .and(among(sql, units))
                .getSQL(ParamType.INLINED);
    }

    /// The reports of other campaigns are not even looked at: with many campaigns they are nearly all there
    /// are. When the units are all there are, nothing is said, for going through the table is faster than
    /// through its index.
    private static Condition among(DSLContext sql, Set<Long> units) {
        var all =
                sql.select(min(RECIPIENT.ID), max(RECIPIENT.ID)).from(RECIPIENT).fetchSingle();
        if (units.isEmpty()) {
            return DSL.falseCondition();
        }
        var first = Collections.min(units);
        var last = Collections.max(units);
        return first.equals(all.value1()) && last.equals(all.value2())
                ? DSL.noCondition()
                : REPORT.RECIPIENT_ID.between(first, last);
    }

    private static Stamp stamp(ResultSet rows) throws SQLException {
        return new Stamp(
                rows.getInt(3),
                rows.getObject(4, OffsetDateTime.class).toInstant(),
                rows.getString(5),
                rows.getString(6));
    }

    /// Reads these reports as they are now; a report that has left meanwhile is left out of the stamps too, and
    /// one that has changed meanwhile is read again next time, for its stamp is older than its content.
    private static void take(
            DSLContext sql, List<Long> ids, Map<Long, Report> byId, Map<Long, Stamp> stamps, Alike alike) {
        var wanted = new HashSet<>(ids);
        var quantities = quantities(sql, ids, wanted, alike);
        var gone = new HashSet<>(ids);
        sql.selectFrom(REPORT).where(within(REPORT.ID, ids)).fetch().forEach(row -> {
            if (wanted.contains(row.getId())) {
                byId.put(row.getId(), report(row, quantities));
                gone.remove(row.getId());
            }
        });
        gone.forEach(stamps::remove);
    }

    private static Report report(ReportRecord row, Map<Long, Map<Long, Quantity>> quantities) {
        return ReportStore.report(row, quantities.getOrDefault(row.getId(), Map.of()));
    }

    /// The quantities of these reports, taken from the driver as they come: five times as many as reports, they
    /// are most of what a first reading waits for.
    private static Map<Long, Map<Long, Quantity>> quantities(
            DSLContext sql, List<Long> ids, Set<Long> wanted, Alike alike) {
        var query = sql.select(READ_OF_A_QUANTITY)
                .from(QUANTITY)
                .where(within(QUANTITY.REPORT_ID, ids))
                .getSQL(ParamType.INLINED);
        var quantities = HashMap.<Long, Map<Long, Quantity>>newHashMap(ids.size());
        sql.connection(connection -> {
            try (var statement = connection.prepareStatement(query);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    take(rows, wanted, quantities, alike);
                }
            }
        });
        return quantities;
    }

    private static void take(ResultSet rows, Set<Long> wanted, Map<Long, Map<Long, Quantity>> quantities, Alike alike)
            throws SQLException {
        var report = rows.getLong(1);
        if (wanted.contains(report)) {
            quantities
                    .computeIfAbsent(report, none -> new HashMap<>())
                    .put(alike.of(rows.getLong(2)), alike.of(quantity(rows)));
        }
    }

    private static Quantity quantity(ResultSet rows) throws SQLException {
        return new Quantity(
                rows.getString(3),
                QuantityState.valueOf(rows.getString(4)),
                rows.getObject(5, Long.class),
                rows.getObject(6, Long.class),
                Qualifier.valueOf(rows.getString(7)),
                Method.valueOf(rows.getString(8)),
                rows.getString(9),
                rows.getString(10));
    }

    /// A range of keys is read in one go; ids that lie far apart are asked for one by one.
    private static Condition within(TableField<?, Long> key, List<Long> sortedIds) {
        var first = sortedIds.getFirst();
        var last = sortedIds.getLast();
        return last - first < 4L * sortedIds.size() ? key.between(first, last) : key.in(sortedIds);
    }
}
