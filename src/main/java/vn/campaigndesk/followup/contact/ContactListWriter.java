package vn.campaigndesk.followup.contact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.sheet.SheetColumn;
import vn.campaigndesk.sheet.SheetContent;
import vn.campaigndesk.sheet.SheetWriter;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Writes a list of contacts that people fill in and [ContactListReader] reads again: one line a person, and one for
/// each unit of which nobody is known. Telephone numbers are texts.
public final class ContactListWriter {
    private final Messages messages;

    public ContactListWriter(Messages messages) {
        this.messages = messages;
    }

    /// Writes an `.xlsx` file, which appears whole or not at all.
    ///
    /// @throws ExpectedFailure `followup.contacts.write` when the place cannot be written
    public void write(Path file, List<Recipient> units, List<Contact> contacts) {
        var byUnit = contacts.stream().collect(Collectors.groupingBy(Contact::organisationId));
        var columns = List.of(
                column("unit", 40),
                column("name", 28),
                column("position", 28),
                column("phones", 26),
                column("email", 34),
                column("zalo", 16),
                column("note", 40));
        var rows = units.stream().flatMap(unit -> rows(unit, byUnit).stream()).toList();
        var sheet = new SheetContent(messages.get("followup.contacts.sheet"), columns, rows);
        try {
            WholeFile.write(file, SheetWriter.write(List.of(sheet)));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "followup.contacts.write", file);
        }
    }

    private SheetColumn column(String name, int width) {
        return new SheetColumn(messages.get("followup.contacts.column." + name), width);
    }

    private static List<List<String>> rows(Recipient unit, Map<Long, List<Contact>> byUnit) {
        var people = byUnit.getOrDefault(unit.organisationId(), List.of());
        if (people.isEmpty()) {
            return List.of(Arrays.asList(unit.name(), "", "", "", "", "", ""));
        }
        return people.stream()
                .map(contact -> Arrays.asList(
                        unit.name(),
                        contact.name(),
                        contact.position(),
                        contact.phones(),
                        contact.email(),
                        contact.zalo(),
                        contact.note()))
                .toList();
    }
}
