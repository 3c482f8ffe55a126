package vn.campaigndesk.followup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.log.Promise;
import vn.campaigndesk.report.Report;

/// A line of the table of units to follow up.
///
/// @param arrivedOn the day its first answer came, null before
/// @param contact whom to call first, null when nobody is known
/// @param lastContact the day it was last spoken to, null when never
/// @param contacts how often it was spoken to
/// @param reminders how often it was reminded by a round
/// @param promise its last promise, null when it made none
public record FollowUpItem(
        Recipient recipient,
        Standing standing,
        @Nullable LocalDate arrivedOn,
        @Nullable Contact contact,
        @Nullable LocalDate lastContact,
        int contacts,
        int reminders,
        @Nullable Promise promise) {
    /// Whether it has to answer and has not.
    public boolean isMissing() {
        return standing.isExpected() && !standing.isAnswered();
    }

    /// One line for each unit of a campaign on a day, in the letter's order.
    public static List<FollowUpItem> of(FollowUpFacts facts, LocalDate today) {
        var standings = StandingRules.of(facts.snapshot(), today);
        var first = facts.snapshot().first(today);
        var items = new ArrayList<FollowUpItem>();
        for (var unit : facts.snapshot().recipients()) {
            var standing = standings.get(unit.id());
            if (standing != null) {
                items.add(one(facts, unit, standing, first.get(unit.id()), today));
            }
        }
        return List.copyOf(items);
    }

    private static FollowUpItem one(
            FollowUpFacts facts, Recipient unit, Standing standing, @Nullable Report first, LocalDate today) {
        var entries = facts.entriesOf(unit.id());
        var people = facts.contactsOf(unit.organisationId());
        var promises = facts.promisesOf(unit.id(), today);
        return new FollowUpItem(
                unit,
                standing,
                first == null ? null : first.arrivedOn(),
                people.isEmpty() ? null : people.getFirst(),
                entries.isEmpty() ? null : day(entries.getLast(), facts.zone()),
                entries.size(),
                (int) facts.rounds().stream()
                        .filter(round -> round.units().containsKey(unit.id()))
                        .count(),
                promises.isEmpty() ? null : promises.getLast());
    }

    private static LocalDate day(ContactEntry entry, ZoneId zone) {
        return LocalDate.ofInstant(entry.happenedAt(), zone);
    }
}
