package vn.campaigndesk.report;

import static vn.campaigndesk.db.jooq.Tables.REPORT_DRAFT;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import vn.campaigndesk.db.Database;

/// What has been typed into forms and not saved yet, so that a crash takes none of it. It is no data of the campaign:
/// nothing counts it, and the log of changes does not tell of it.
public final class DraftStore {
    private final Database database;

    DraftStore(Database database) {
        this.database = database;
    }

    /// What is kept of a campaign: by the place of each form, its fields by their names.
    public SortedMap<String, Map<String, String>> of(long campaignId) {
        var drafts = new TreeMap<String, Map<String, String>>();
        database.read(sql -> sql.selectFrom(REPORT_DRAFT)
                        .where(REPORT_DRAFT.CAMPAIGN_ID.eq(campaignId))
                        .fetch())
                .forEach(row -> drafts.put(row.getPlace(), fields(row.getFields())));
        return drafts;
    }

    /// Keeps what is typed into a form, in the place of what was kept of it.
    ///
    /// @param fields only what differs from what the form was opened with; nothing is kept when it is empty
    public void keep(long campaignId, String place, Map<String, String> fields) {
        database.write(transaction -> {
            var sql = transaction.sql();
            var gone = drop(sql, campaignId, place);
            return fields.isEmpty() ? gone : add(sql, campaignId, place, text(fields));
        });
    }

    private static int drop(DSLContext sql, long campaignId, String place) {
        return sql.deleteFrom(REPORT_DRAFT)
                .where(REPORT_DRAFT.CAMPAIGN_ID.eq(campaignId))
                .and(REPORT_DRAFT.PLACE.eq(place))
                .execute();
    }

    private static int add(DSLContext sql, long campaignId, String place, String fields) {
        return sql.insertInto(REPORT_DRAFT)
                .set(REPORT_DRAFT.CAMPAIGN_ID, campaignId)
                .set(REPORT_DRAFT.PLACE, place)
                .set(REPORT_DRAFT.FIELDS, fields)
                .execute();
    }

    /// Forgets all that is kept of a campaign.
    public void discard(long campaignId) {
        database.write(transaction -> transaction
                .sql()
                .deleteFrom(REPORT_DRAFT)
                .where(REPORT_DRAFT.CAMPAIGN_ID.eq(campaignId))
                .execute());
    }

    private static String text(Map<String, String> fields) {
        var values = new Properties();
        values.putAll(fields);
        var text = new StringWriter();
        try {
            values.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Map<String, String> fields(String text) {
        var values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var fields = new TreeMap<String, String>();
        values.stringPropertyNames().forEach(name -> fields.put(name, values.getProperty(name)));
        return fields;
    }
}
