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
        var name = field("name", before, Contact::name);
        var position = field("position", before, Contact::position);
        var phones = field("phones", before, Contact::phones);
        var email = field("email", before, Contact::email);
        var zalo = field("zalo", before, Contact::zalo);
        var note = field("note", before, Contact::note);
        var dialog = new FormDialog(
                owner,
                unit,
                messages.get("followup.save"),
                messages.get("followup.cancel"),
                Stream.of(name, position, phones, email, zalo, note)
                        .map(CheckedField::field)
                        .toArray(FormField[]::new));
        dialog.show(outcome -> {
            var fine = CheckedField.all(
                    name.isFilled(Contact.NAME_LENGTH),
                    position.isShort(Contact.NAME_LENGTH),
                    phones.isShort(Contact.PHONES_LENGTH),
                    email.isShort(Contact.EMAIL_LENGTH),
                    zalo.isShort(Contact.ZALO_LENGTH),
                    note.isShort(Contact.NOTE_LENGTH));
            if (fine) {
                var typed = new Contact(
                        before == null ? 0 : before.id(),
                        organisationId,
                        name.typed(),
                        position.typed(),
                        Phones.of(phones.typed()),
                        email.typed(),
                        zalo.typed(),
                        note.typed());
                save.accept(typed, outcome);
            }
            return fine;
        });
    }

    private CheckedField field(String name, @Nullable Contact before, Function<Contact, String> text) {
        return CheckedField.text(
                "contact-" + name,
                messages.get("followup.contacts.column." + name),
                before == null ? "" : text.apply(before),
                messages);
    }
}
