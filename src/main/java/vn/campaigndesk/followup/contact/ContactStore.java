package vn.campaigndesk.followup.contact;

import static vn.campaigndesk.db.jooq.Tables.CONTACT;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.change.Changes;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.Transaction;
import vn.campaigndesk.db.jooq.tables.records.ContactRecord;

/// The contacts of all bodies.
public final class ContactStore {
    private final Database database;
    private final Changes changes;

    public ContactStore(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /// All contacts that have not been removed, by body in the order in which they were entered.
    public List<Contact> all() {
        return database.read(sql -> sql.selectFrom(CONTACT)
                .where(CONTACT.REMOVED_AT.isNull())
                .orderBy(CONTACT.ORGANISATION_ID, CONTACT.ID)
                .fetch(ContactStore::contact));
    }

    private static Contact contact(ContactRecord row) {
        return new Contact(
                row.getId(),
                row.getOrganisationId(),
                row.getName(),
                row.getPosition(),
                row.getPhones(),
                row.getEmail(),
                row.getZalo(),
                row.getNote());
    }

    /// Carries out edits in one gesture, all or none; each leaves its audit rows. Somebody made with an id is put back
    /// under it.
    ///
    /// @return the edits with the numbers that new contacts were given
    /// @throws Overtaken when a contact is no longer as an edit expects it
    public List<Edit<Contact>> apply(List<Edit<Contact>> edits, String reason) {
        var done = database.write(transaction -> {
            var carried = new ArrayList<Edit<Contact>>();
            for (var edit : edits) {
                carried.add(apply(transaction, edit, reason));
            }
            return carried;
        });
        if (!done.isEmpty()) {
            changes.publish(new ContactsEdited(done));
        }
        return done;
    }

    private static Edit<Contact> apply(Transaction transaction, Edit<Contact> edit, String reason) {
        var before = edit.before();
        var after = edit.after();
        if (before != null) {
            requireUnchanged(transaction.sql(), before);
        }
        if (after == null) {
            return before == null ? edit : remove(transaction, before, reason);
        }
        if (before != null) {
            return change(transaction, before, after, reason);
        }
        return after.id() == 0 ? insert(transaction, after, reason) : putBack(transaction, after, reason);
    }

    private static void requireUnchanged(DSLContext sql, Contact expected) {
        var row = sql.fetchOne(CONTACT, CONTACT.ID.eq(expected.id()).and(CONTACT.REMOVED_AT.isNull()));
        if (row == null || !contact(row).equals(expected)) {
            throw new Overtaken("contact " + expected.id());
        }
    }

    private static Edit<Contact> insert(Transaction transaction, Contact contact, String reason) {
        var row = transaction.sql().newRecord(CONTACT);
        row.setOrganisationId(contact.organisationId());
        fill(row, contact);
        row.store();
        var audit = transaction.audit();
        audit.changed("contact", row.getId(), "created", null, contact.name(), reason);
        audit.differences("contact", row.getId(), Map.of(), fields(contact), reason);
        return Edit.made(contact.withId(row.getId()));
    }

    private static void fill(ContactRecord row, Contact contact) {
        row.setName(contact.name());
        row.setPosition(contact.position());
        row.setPhones(contact.phones());
        row.setEmail(contact.email());
        row.setZalo(contact.zalo());
        row.setNote(contact.note());
    }

    private static Edit<Contact> change(Transaction transaction, Contact before, Contact after, String reason) {
        var row = row(transaction, before.id());
        fill(row, after);
        row.store();
        transaction.audit().differences("contact", before.id(), fields(before), fields(after), reason);
        return Edit.changed(before, after);
    }

    private static Edit<Contact> remove(Transaction transaction, Contact contact, String reason) {
        var row = row(transaction, contact.id());
        row.setRemovedAt(transaction.audit().now().atOffset(ZoneOffset.UTC));
        row.store();
        transaction.audit().changed("contact", contact.id(), "removed", contact.name(), null, reason);
        return Edit.removed(contact);
    }

    private static Edit<Contact> putBack(Transaction transaction, Contact contact, String reason) {
        var row = row(transaction, contact.id());
        if (row.getRemovedAt() == null) {
            throw new Overtaken("contact " + contact.id());
        }
        row.setRemovedAt(null);
        fill(row, contact);
        row.store();
        transaction.audit().changed("contact", contact.id(), "restored", null, contact.name(), reason);
        return Edit.made(contact);
    }

    private static ContactRecord row(Transaction transaction, long id) {
        var row = transaction.sql().fetchOne(CONTACT, CONTACT.ID.eq(id));
        if (row == null) {
            throw new Overtaken("contact " + id);
        }
        return row;
    }

    private static Map<String, @Nullable String> fields(Contact contact) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("organisation", Long.toString(contact.organisationId()));
        fields.put("person", contact.name());
        fields.put("position", contact.position());
        fields.put("phones", contact.phones());
        fields.put("email", contact.email());
        fields.put("zalo", contact.zalo());
        fields.put("note", contact.note());
        fields.values().removeIf(value -> value != null && value.isEmpty());
        return fields;
    }
}
