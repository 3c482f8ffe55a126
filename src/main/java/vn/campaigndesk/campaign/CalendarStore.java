package vn.campaigndesk.campaign;

import static vn.campaigndesk.db.jooq.Tables.SPECIAL_DAY;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;

/// Public holidays and days worked in exchange: announced each year, and data like any other.
public final class CalendarStore {
    private final Database database;
    private final Changes changes;

    public CalendarStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// All special days, the earliest first.
    public List<SpecialDay> days() {
        return database.read(CalendarStore::days);
    }

    /// The calendar as it is now.
    public WorkCalendar calendar() {
        return WorkCalendar.of(days());
    }

    private static List<SpecialDay> days(DSLContext sql) {
        return sql.selectFrom(SPECIAL_DAY)
                .orderBy(SPECIAL_DAY.ON_DAY)
                .fetch(row -> new SpecialDay(row.getOnDay(), row.getName(), row.getWorking()));
    }

    /// Puts these special days in the place of all before; only what differs is written.
    ///
    /// @param expected the days as they were shown
    /// @throws Overtaken when they have been changed since
    public void replace(List<SpecialDay> expected, List<SpecialDay> wanted, String reason) {
        database.write(transaction -> {
            if (!new HashSet<>(days(transaction.sql())).equals(new HashSet<>(expected))) {
                throw new Overtaken("calendar");
            }
            write(transaction, expected, wanted, reason);
            return wanted.size();
        });
        changes.publish(new CalendarEdited(expected, wanted));
    }

    private static void write(
            Transaction transaction, List<SpecialDay> expected, List<SpecialDay> wanted, String reason) {
        for (var day : expected) {
            if (!wanted.contains(day)) {
                transaction
                        .sql()
                        .deleteFrom(SPECIAL_DAY)
                        .where(SPECIAL_DAY.ON_DAY.eq(day.day()))
                        .execute();
            }
        }
        for (var day : wanted) {
            if (!expected.contains(day)) {
                transaction
                        .sql()
                        .insertInto(SPECIAL_DAY)
                        .set(SPECIAL_DAY.ON_DAY, day.day())
                        .set(SPECIAL_DAY.NAME, day.name())
                        .set(SPECIAL_DAY.WORKING, day.working())
                        .execute();
            }
        }
        transaction.audit().differences("calendar", 0, fields(expected), fields(wanted), reason);
    }

    private static Map<String, @Nullable String> fields(List<SpecialDay> days) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        for (var day : days) {
            fields.put(day.day().toString(), (day.working() ? "+ " : "- ") + day.name());
        }
        return fields;
    }
}
