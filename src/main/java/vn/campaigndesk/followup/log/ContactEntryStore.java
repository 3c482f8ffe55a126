package vn.campaigndesk.followup.log;

import static vn.campaigndesk.db.jooq.Tables.CONTACT_ENTRY;
import static vn.campaigndesk.db.jooq.Tables.RECIPIENT;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.ContactEntryRecord;

/// The contact logs of all campaigns.
public final class ContactEntryStore {
    private final Database database;
    private final Changes changes;

    public ContactEntryStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// The log of a campaign, the oldest entry first.
    public List<ContactEntry> of(long campaignId) {
        return database.read(sql -> sql.select(CONTACT_ENTRY.fields())
                .from(CONTACT_ENTRY)
                .join(RECIPIENT)
                .on(RECIPIENT.ID.eq(CONTACT_ENTRY.RECIPIENT_ID))
                .where(RECIPIENT.CAMPAIGN_ID.eq(campaignId))
                .and(CONTACT_ENTRY.REMOVED_AT.isNull())
                .orderBy(CONTACT_ENTRY.HAPPENED_AT, CONTACT_ENTRY.ID)
                .fetchInto(CONTACT_ENTRY)
                .map(ContactEntryStore::entry));
    }

    private static ContactEntry entry(ContactEntryRecord row) {
        return new ContactEntry(
                row.getId(),
                row.getRecipientId(),
                row.getHappenedAt().toInstant(),
                ContactChannel.valueOf(row.getChannel()),
                row.getPerson(),
                row.getSaid(),
                row.getPromisedFor());
    }

    /// Carries out edits in one gesture, all or none; each leaves its audit rows. An entry made with an id is put back
    /// under it.
    ///
    /// @return the edits with the numbers that new entries were given
    /// @throws Overtaken when an entry is no longer as an edit expects it
    public List<Edit<ContactEntry>> apply(long campaignId, List<Edit<ContactEntry>> edits, String reason) {
        var done = database.write(transaction -> {
            var carried = new ArrayList<Edit<ContactEntry>>();
            for (var edit : edits) {
                carried.add(apply(transaction, edit, reason));
            }
            return carried;
        });
        if (!done.isEmpty()) {
            changes.publish(new ContactEntriesEdited(campaignId, done));
        }
        return done;
    }

    private static Edit<ContactEntry> apply(Transaction transaction, Edit<ContactEntry> edit, String reason) {
        var before = edit.before();
        var after = edit.after();
        if (before == null) {
            var made = Objects.requireNonNull(after);
            return made.id() == 0 ? insert(transaction, made, reason) : putBack(transaction, made, reason);
        }
        var row = row(transaction, before.id());
        if (row.getRemovedAt() != null || !entry(row).equals(before)) {
            throw new Overtaken("contact entry " + before.id());
        }
        var audit = transaction.audit();
        if (after == null) {
            row.setRemovedAt(audit.now().atOffset(ZoneOffset.UTC));
            audit.changed("contact_entry", before.id(), "removed", before.said(), null, reason);
        } else {
            fill(row, after);
            audit.differences("contact_entry", before.id(), fields(before), fields(after), reason);
        }
        row.store();
        return edit;
    }

    private static Edit<ContactEntry> insert(Transaction transaction, ContactEntry entry, String reason) {
        var row = transaction.sql().newRecord(CONTACT_ENTRY);
        row.setRecipientId(entry.recipientId());
        fill(row, entry);
        row.store();
        var audit = transaction.audit();
        audit.changed("contact_entry", row.getId(), "created", null, entry.said(), reason);
        audit.differences("contact_entry", row.getId(), Map.of(), fields(entry), reason);
        return Edit.made(entry(row));
    }

    private static Edit<ContactEntry> putBack(Transaction transaction, ContactEntry entry, String reason) {
        var row = row(transaction, entry.id());
        if (row.getRemovedAt() == null) {
            throw new Overtaken("contact entry " + entry.id());
        }
        row.setRemovedAt(null);
        fill(row, entry);
        row.store();
        transaction.audit().changed("contact_entry", entry.id(), "restored", null, entry.said(), reason);
        return Edit.made(entry);
    }

    private static ContactEntryRecord row(Transaction transaction, long id) {
        var row = transaction.sql().fetchOne(CONTACT_ENTRY, CONTACT_ENTRY.ID.eq(id));
        if (row == null) {
            throw new Overtaken("contact entry " + id);
        }
        return row;
    }

    private static void fill(ContactEntryRecord row, ContactEntry entry) {
        row.setHappenedAt(entry.happenedAt().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
        row.setChannel(entry.channel().name());
        row.setPerson(entry.person());
        row.setSaid(entry.said());
        row.setPromisedFor(entry.promisedFor());
    }

    private static Map<String, @Nullable String> fields(ContactEntry entry) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("recipient", Long.toString(entry.recipientId()));
        fields.put("happened_at", entry.happenedAt().toString());
        fields.put("contact_channel", entry.channel().name());
        fields.put("person", entry.person());
        fields.put("said", entry.said());
        fields.put(
                "promised_for",
                entry.promisedFor() == null ? null : entry.promisedFor().toString());
        fields.values().removeIf(value -> value != null && value.isEmpty());
        return fields;
    }
}
