package vn.campaigndesk.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.DeadlineText;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.dispatch.CalendarEvent;
import vn.campaigndesk.followup.log.Promise;
import vn.campaigndesk.text.Messages;

/// The days of a campaign that belong in a calendar: deadlines, the days of rounds, and what units have promised.
public final class CalendarRules {
    private final FollowUpFacts facts;
    private final LocalDate today;
    private final Messages messages;
    private final List<CalendarEvent> events = new ArrayList<>();

    private CalendarRules(FollowUpFacts facts, LocalDate today, Messages messages) {
        this.facts = facts;
        this.today = today;
        this.messages = messages;
    }

    /// The days in their order. Promises that are kept or replaced are not among them.
    public static List<CalendarEvent> of(FollowUpFacts facts, LocalDate today, Messages messages) {
        var rules = new CalendarRules(facts, today, messages);
        rules.deadlines();
        rules.rounds();
        facts.snapshot().recipients().forEach(rules::promise);
        rules.events.sort(Comparator.comparing(CalendarEvent::day).thenComparing(CalendarEvent::id));
        return List.copyOf(rules.events);
    }

    private void add(String id, LocalDate day, String title, String text) {
        var campaign = facts.snapshot().campaign();
        events.add(new CalendarEvent(
                campaign.code() + "-" + id + "@so-chien-dich", day, title + ": " + campaign.shortTitle(), text));
    }

    private void deadlines() {
        var campaign = facts.snapshot().campaign();
        var deadline = campaign.deadline();
        var detail = DeadlineText.detail(deadline, facts.calendar(), messages);
        var working = deadline.lastWorkingDay(facts.calendar());
        add("due", deadline.lastOnTimeDay(), messages.get("followup.calendar.due"), detail);
        if (!working.equals(deadline.lastOnTimeDay())) {
            add("due-working", working, messages.get("followup.calendar.working"), detail);
        }
        add("end", campaign.runsUntil(), messages.get("followup.calendar.end"), "");
    }

    private void rounds() {
        for (var round : facts.rounds()) {
            var due = round.dueDate();
            if (due != null) {
                add(
                        "round-" + round.id(),
                        due,
                        messages.get("followup.calendar.round", round.number()),
                        messages.get("followup.calendar.units", round.units().size()));
            }
        }
    }

    private void promise(Recipient unit) {
        facts.owedBy(unit, today).ifPresent(owed -> promise(unit, owed));
    }

    private void promise(Recipient unit, Promise owed) {
        var people = facts.contactsOf(unit.organisationId()).stream()
                .map(CalendarRules::reach)
                .collect(Collectors.joining("\n"));
        var said = owed.entry().said();
        add(
                "promise-" + owed.entry().id(),
                owed.day(),
                messages.get("followup.calendar.promise", unit.name()),
                said.isEmpty() || people.isEmpty() ? said + people : said + "\n" + people);
    }

    private static String reach(Contact contact) {
        return contact.phones().isEmpty() ? contact.name() : contact.name() + ", " + contact.phones();
    }
}
