package vn.campaigndesk.followup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import vn.campaigndesk.campaign.CalendarStore;
import vn.campaigndesk.campaign.OrganisationStore;
import vn.campaigndesk.campaign.SpecialDay;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.change.Overtaken;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.contact.ContactListReader;
import vn.campaigndesk.followup.contact.ContactListWriter;
import vn.campaigndesk.followup.contact.ContactPlan;
import vn.campaigndesk.followup.contact.ContactStore;
import vn.campaigndesk.followup.dispatch.CalendarFile;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.log.ContactEntryStore;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.reminder.ReminderStore;
import vn.campaigndesk.followup.request.SupportRequestStore;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.SnapshotStore;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// What can be done to follow up, by the window and the command line alike. All of it works on the calling thread.
public final class FollowUpDesk {
    private final SnapshotStore snapshots;
    private final OrganisationStore organisations;
    private final CalendarStore calendar;
    private final Stores stores;
    private final LongFunction<List<HandedOver>> handedOver;
    private final Messages messages;
    private final Clock clock;

    /// The stores of this package.
    public record Stores(
            ContactStore contacts, ContactEntryStore entries, ReminderStore reminders, SupportRequestStore requests) {}

    /// The desk over its stores.
    ///
    /// @param handedOver what the units of a campaign were given
    /// @param messages the language of exported titles
    public FollowUpDesk(
            SnapshotStore snapshots,
            OrganisationStore organisations,
            CalendarStore calendar,
            Stores stores,
            LongFunction<List<HandedOver>> handedOver,
            Messages messages,
            Clock clock) {
        this.snapshots = snapshots;
        this.organisations = organisations;
        this.calendar = calendar;
        this.stores = stores;
        this.handedOver = handedOver;
        this.messages = messages;
        this.clock = clock;
    }

    /// All that is known of a campaign's following-up now.
    public FollowUpFacts load(long campaignId) {
        return facts(snapshots.load(campaignId));
    }

    /// All that is known of a campaign's following-up now, beside what is known of its reports already.
    public FollowUpFacts facts(CampaignSnapshot snapshot) {
        var campaignId = snapshot.campaign().id();
        return FollowUpFacts.of(
                snapshot,
                calendar.calendar(),
                stores.contacts().all(),
                stores.entries().of(campaignId),
                stores.reminders().of(campaignId),
                stores.requests().of(campaignId),
                handedOver.apply(campaignId),
                clock.getZone());
    }

    /// Writes in the contact log: one gesture, however many units it concerns.
    public void log(long campaignId, List<ContactEntry> entries) {
        stores.entries().apply(campaignId, entries.stream().map(Edit::made).toList(), "");
    }

    /// Writes the days of a campaign to a calendar file, which appears whole or not at all.
    ///
    /// @return how many days it has
    /// @throws ExpectedFailure `followup.calendar.write` when the place cannot be written
    public int calendar(long campaignId, Path file) {
        var facts = load(campaignId);
        var events = CalendarRules.of(facts, LocalDate.now(clock), messages);
        var name = messages.get(
                "followup.calendar.name", facts.snapshot().campaign().shortTitle());
        try {
            WholeFile.write(file, CalendarFile.of(name, events, clock.instant()));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "followup.calendar.write", file);
        }
        return events.size();
    }

    /// Fills in the number that the letter of a round was given later.
    ///
    /// @throws ExpectedFailure `reminder.changed` when the round is no longer as it was shown
    public void number(ReminderRound shown, String number, String symbol) {
        try {
            stores.reminders().apply(Edit.changed(shown, shown.withDocument(number, symbol)), "");
        } catch (Overtaken e) {
            throw ExpectedFailure.causedBy(e, "reminder.changed", shown.number());
        }
    }

    /// Public holidays and days worked in exchange.
    public List<SpecialDay> holidays() {
        return calendar.days();
    }

    /// Puts other special days in their place.
    ///
    /// @param shown the days as they were shown
    /// @throws ExpectedFailure `campaign.calendar.changed` when they are no longer as they were shown
    public void holidays(List<SpecialDay> shown, List<SpecialDay> wanted) {
        try {
            calendar.replace(shown, wanted, "");
        } catch (Overtaken e) {
            throw ExpectedFailure.causedBy(e, "campaign.calendar.changed");
        }
    }

    /// Changes contacts in one gesture.
    ///
    /// @throws ExpectedFailure `followup.contacts.changed` when one is no longer as it was shown
    public void change(List<Edit<Contact>> edits) {
        try {
            stores.contacts().apply(edits, "");
        } catch (Overtaken e) {
            throw ExpectedFailure.causedBy(e, "followup.contacts.changed");
        }
    }

    /// Reads a list of contacts and says what taking it would do; nothing is changed.
    ///
    /// @throws ExpectedFailure when the file is no such list
    public ContactPlan plan(long campaignId, Path file) {
        return ContactPlan.of(
                new ContactListReader().read(file),
                organisations.all(),
                snapshots.load(campaignId).recipients(),
                stores.contacts().all());
    }

    /// Writes the contacts of a campaign's units to an `.xlsx` file that can be filled in and read again.
    ///
    /// @throws ExpectedFailure when the place cannot be written
    public void export(long campaignId, Path file) {
        new ContactListWriter(messages)
                .write(
                        file,
                        snapshots.load(campaignId).recipients(),
                        stores.contacts().all());
    }
}
