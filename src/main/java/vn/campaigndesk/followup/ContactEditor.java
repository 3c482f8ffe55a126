package vn.campaigndesk.followup;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.contact.Phones;
import vn.campaigndesk.task.Outcome;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.CheckedField;
import vn.campaigndesk.ui.FormDialog;
import vn.campaigndesk.ui.FormField;

/// The small window in which a contact is made or changed.
final class ContactEditor {
    private final Messages messages;

    ContactEditor(Messages messages) {
        this.messages = messages;
    }

    /// Makes a contact at a body.
    ///
    /// @param save told the new contact; the window stays until that is done
    void showNew(Window owner, String unit, long organisationId, BiConsumer<Contact, Outcome> save) {
        show(owner, unit, organisationId, null, save);
    }

    /// Changes a contact.
    ///
    /// @param save told the changed contact; the window stays until that is done
    void show(Window owner, String unit, Contact contact, BiConsumer<Contact, Outcome> save) {
        show(owner, unit, contact.organisationId(), contact, save);
    }

    private void show(
            Window owner,
            String unit,
            long organisationId,
            @Nullable Contact before,
            BiConsumer<Contact, Outcome> save) {
        var fields = fields(before);
        var dialog = new FormDialog(
                owner, unit, messages.get("followup.save"), messages.get("followup.cancel"), fields.shown());
        dialog.show(outcome -> {
            var fine = fields.areFine();
            if (fine) {
                save.accept(fields.typed(before == null ? 0 : before.id(), organisationId), outcome);
            }
            return fine;
        });
    }

    private record Fields(
            CheckedField name,
            CheckedField position,
            CheckedField phones,
            CheckedField email,
            CheckedField zalo,
            CheckedField note) {
        FormField[] shown() {
            return Stream.of(name, position, phones, email, zalo, note)
                    .map(CheckedField::field)
                    .toArray(FormField[]::new);
        }

        boolean areFine() {
            return CheckedField.all(
                    name.isFilled(Contact.NAME_LENGTH),
                    position.isShort(Contact.NAME_LENGTH),
                    phones.isShort(Contact.PHONES_LENGTH),
                    email.isShort(Contact.EMAIL_LENGTH),
                    zalo.isShort(Contact.ZALO_LENGTH),
                    note.isShort(Contact.NOTE_LENGTH));
        }

        Contact typed(long id, long organisationId) {
            return new Contact(
                    id,
                    organisationId,
                    name.typed(),
                    position.typed(),
                    Phones.of(phones.typed()),
                    email.typed(),
                    zalo.typed(),
                    note.typed());
        }
    }

    private Fields fields(@Nullable Contact before) {
        return new Fields(
                field("name", before, Contact::name),
                field("position", before, Contact::position),
                field("phones", before, Contact::phones),
                field("email", before, Contact::email),
                field("zalo", before, Contact::zalo),
                field("note", before, Contact::note));
    }

    private CheckedField field(String name, @Nullable Contact before, Function<Contact, String> text) {
        return CheckedField.text(
                "contact-" + name,
                messages.get("followup.contacts.column." + name),
                before == null ? "" : text.apply(before),
                messages);
    }
}
