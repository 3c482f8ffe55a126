package vn.campaigndesk.followup.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.campaign.SupportText;
import vn.campaigndesk.file.FolderWhole;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Writes the e-mail drafts of one round.
final class EmailDrafts {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Messages messages = new Messages(Locale.of("vi", "VN"));
    private final ReminderFacts facts;
    private final ReminderOrder order;
    private final Map<Long, List<Contact>> contacts;
    private final FormSource forms;
    private final LetterFiles files;
    private final Clock clock;

    EmailDrafts(
            ReminderFacts facts,
            ReminderOrder order,
            List<Contact> contacts,
            FormSource forms,
            LetterFiles files,
            Clock clock) {
        this.facts = facts;
        this.order = order;
        this.contacts = contacts.stream().collect(Collectors.groupingBy(Contact::organisationId));
        this.forms = forms;
        this.files = files;
        this.clock = clock;
    }

    /// @throws ExpectedFailure `reminder.write` when the place cannot be written, `reminder.cancelled` when it
    ///     is not wanted any more, `reminder.drafts.none` when no unit has an address; nothing is left then
    DraftsMade write(DraftKind kind, Path target, Progress progress) {
        var reached = facts.units().stream().filter(this::isReached).toList();
        if (reached.isEmpty()) {
            throw new ExpectedFailure("reminder.drafts.none");
        }
        try (var folder = new FolderWhole(target)) {
            var names =
                    kind == DraftKind.EACH ? each(reached, folder.part(), progress) : together(reached, folder.part());
            var place = folder.finish("thu-don-doc-lan-" + order.round());
            progress.at(reached.size(), reached.size());
            var without =
                    facts.units().stream().filter(unit -> !isReached(unit)).toList();
            return new DraftsMade(place, names.stream().map(place::resolve).toList(), without);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "reminder.write", target);
        }
    }

    private boolean isReached(Recipient unit) {
        return !addresses(unit).isEmpty();
    }

    private List<String> addresses(Recipient unit) {
        return EmailAddresses.of(contacts.getOrDefault(unit.organisationId(), List.of()));
    }

    private List<String> each(List<Recipient> units, Path folder, Progress progress) throws IOException {
        var names = new ArrayList<String>();
        for (var unit : units) {
            if (progress.isCancelled()) {
                throw new ExpectedFailure("reminder.cancelled");
            }
            progress.at(names.size(), units.size());
            var attachments = letter(ReminderLetter.toOne(facts, unit, order, clock.instant()));
            attachments.addAll(forms.of(unit));
            names.add(write(
                    folder,
                    FileSlug.of(unit),
                    new EmailDraft(addresses(unit), List.of(), subject(), text(facts.only(unit)), attachments)));
        }
        return names;
    }

    /// What the units do not see of each other they do not see in the form either: it is one for all, of no unit.
    private List<String> together(List<Recipient> units, Path folder) throws IOException {
        var hidden = units.stream()
                .flatMap(unit -> addresses(unit).stream())
                .distinct()
                .toList();
        var mailbox = facts.campaign().agency().mailbox();
        var own = mailbox.isBlank() ? List.<String>of() : List.of(mailbox);
        var attachments = letter(ReminderLetter.toAll(facts, order, clock.instant()));
        return List.of(write(folder, "thu-chung", new EmailDraft(own, hidden, subject(), text(facts), attachments)));
    }

    private String write(Path folder, String name, EmailDraft draft) throws IOException {
        var file = name + ".eml";
        WholeFile.write(folder.resolve(file), EmailDraftWriter.write(draft, clock.instant()));
        return file;
    }

    private List<Attached> letter(OfficialDocument letter) throws IOException {
        var name = "cong-van-don-doc-lan-" + order.round();
        var attachments = new ArrayList<Attached>();
        attachments.add(new Attached(name + ".pdf", "application/pdf", files.bytes(letter, LetterFormat.PDF)));
        attachments.add(new Attached(name + ".docx", DOCX, files.bytes(letter, LetterFormat.DOCX)));
        return attachments;
    }

    private String subject() {
        return messages.get("document.reminder.email.subject", facts.campaign().shortTitle(), order.round());
    }

    private String text(ReminderFacts of) {
        var agency = of.campaign().agency();
        var place = of.units().size() == 1 ? UnitsPlace.ADDRESSEES : order.place();
        return messages.get(
                "document.reminder.email.text",
                of.units().size() == 1 ? of.units().getFirst().name() : messages.get("document.reminder.email.all"),
                agency.issuingBody(),
                of.campaign().title(),
                new ReminderText(of, order.placing(place)).due(),
                SupportText.of(agency, messages));
    }
}
