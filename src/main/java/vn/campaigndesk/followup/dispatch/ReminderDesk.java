package vn.campaigndesk.followup.dispatch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.task.Progress;
import vn.campaigndesk.text.ExpectedFailure;

/// What can be done in a round of reminders. All of it works on the calling thread.
public final class ReminderDesk {
    private final ReminderStore rounds;
    private final FormSource forms;
    private final Clock clock;
    private final LetterFiles files = new LetterFiles();

    /// @param forms the empty forms that go with e-mails
    public ReminderDesk(ReminderStore rounds, FormSource forms, Clock clock) {
        this.rounds = rounds;
        this.forms = forms;
        this.clock = clock;
    }

    /// The letter to all units.
    public OfficialDocument letter(ReminderFacts facts, ReminderOrder order) {
        return ReminderLetter.toAll(facts, order, clock.instant());
    }

    /// The letter to one unit.
    public OfficialDocument letter(ReminderFacts facts, Recipient unit, ReminderOrder order) {
        return ReminderLetter.toOne(facts, unit, order, clock.instant());
    }

    /// A letter's pages.
    public byte[] pages(OfficialDocument letter) throws IOException {
        return files.bytes(letter, LetterFormat.PDF);
    }

    /// Writes a letter to a `.docx` or `.pdf` file.
    ///
    /// @throws ExpectedFailure as [LetterFiles#write]
    public void write(OfficialDocument letter, Path file) {
        files.write(letter, file);
    }

    /// Writes a letter to each unit as Word and PDF into a new folder.
    ///
    /// @return the new folder
    /// @throws ExpectedFailure as [LetterFiles#writeEach]
    public Path writeEach(ReminderFacts facts, ReminderOrder order, Path target, Progress progress) {
        return files.writeEach(
                facts.units(),
                toEach(facts, order),
                EnumSet.allOf(LetterFormat.class),
                target,
                "cong-van-don-doc-lan-" + order.round(),
                progress);
    }

    /// Writes the letters to each unit into one file.
    ///
    /// @throws ExpectedFailure as [LetterFiles#writeTogether]
    public void writeTogether(ReminderFacts facts, ReminderOrder order, Path file, Progress progress) {
        files.writeTogether(facts.units(), toEach(facts, order), file, progress);
    }

    private Function<Recipient, OfficialDocument> toEach(ReminderFacts facts, ReminderOrder order) {
        return unit -> letter(facts, unit, order);
    }

    /// Writes e-mail drafts with the letter and the empty form into a new folder.
    ///
    /// @param contacts of all bodies
    /// @throws ExpectedFailure as [LetterFiles#writeEach]
    public DraftsMade drafts(
            ReminderFacts facts,
            ReminderOrder order,
            DraftKind kind,
            List<Contact> contacts,
            Path target,
            Progress progress) {
        return new EmailDrafts(facts, order, contacts, forms, files, clock).write(kind, target, progress);
    }

    /// Logs a round: that each of its units was reminded by that letter.
    ///
    /// @param channel through what the letter went out
    /// @return the round as it is kept
    /// @throws ExpectedFailure `reminder.taken` when a round of that number has been logged meanwhile
    public ReminderRound log(ReminderFacts facts, ReminderOrder order, ContactChannel channel) {
        var date = order.date();
        var round = new ReminderRound(
                0,
                facts.campaign().id(),
                order.round(),
                date == null ? LocalDate.now(clock) : date,
                order.dueDate(),
                order.number(),
                order.symbol(),
                "",
                facts.units().stream().collect(Collectors.toMap(Recipient::id, unit -> channel)));
        try {
            return rounds.add(round, "");
        } catch (Overtaken e) {
            throw ExpectedFailure.causedBy(e, "reminder.taken", order.round());
        }
    }
}
