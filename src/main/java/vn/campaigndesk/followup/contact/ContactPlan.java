package vn.campaigndesk.followup.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.campaigndesk.campaign.Organisation;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.change.Edit;
import vn.campaigndesk.text.SearchKey;

/// What taking a list of contacts would do, found without touching anything. A unit is found by its name, short name or
/// another writing of it, or as the campaign calls it; a person by the name within the unit - in full, for without
/// diacritics two different people
/// may have one name - or without diacritics and by the same telephone number. An empty cell leaves what is known as
/// it is.
///
/// @param fresh people to be made
/// @param changed people of whom the file knows something else
/// @param same how many lines say what is known already
/// @param problems lines that are left out, and why
public record ContactPlan(List<Contact> fresh, List<Edit<Contact>> changed, int same, List<Problem> problems) {
    public ContactPlan {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    /// Why a line is left out.
    public enum Reason {
        /// No unit has that name.
        UNKNOWN_UNIT,
        /// Several units have that name.
        AMBIGUOUS_UNIT,
        /// Nobody is named.
        NO_NAME,
        /// A text is longer than can be kept.
        TOO_LONG,
        /// The unit has two people of that name, or one whose name differs in its diacritics only: who is meant is
        /// for a person to say.
        AMBIGUOUS_PERSON,
        /// A line above says something else of that person; none of the two wins in silence.
        SAID_OTHERWISE
    }

    /// A line that is left out.
    public record Problem(Reason reason, int row, String unit, String name) {}

    /// The edits that carry it out.
    public List<Edit<Contact>> edits() {
        var edits = new ArrayList<Edit<Contact>>(changed);
        fresh.forEach(contact -> edits.add(Edit.made(contact)));
        return edits;
    }

    /// Plans the taking of `lines`.
    ///
    /// @param recipients how the campaign calls its units, as the list that was written for them does
    /// @param known the contacts that are there
    public static ContactPlan of(
            List<ContactLine> lines, List<Organisation> bodies, List<Recipient> recipients, List<Contact> known) {
        var planner = new Planner(bodies, recipients, known);
        lines.forEach(planner::take);
        return planner.plan();
    }

    private static final class Planner {
        private final Map<String, Set<Long>> bodies = new HashMap<>();
        private final Map<Long, List<Contact>> people = new HashMap<>();
        /// What each person will be, and what a stored one was, by body and name.
        private final Map<String, Contact> wanted = new LinkedHashMap<>();
        private final Map<String, Contact> stored = new HashMap<>();
        /// What the lines of the file say of each person.
        private final Map<String, ContactLine> said = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Planner(List<Organisation> all, List<Recipient> recipients, List<Contact> known) {
            for (var body : all) {
                remember(body.name(), body.id());
                remember(body.shortName(), body.id());
                body.aliases().forEach(alias -> remember(alias, body.id()));
            }
            for (var unit : recipients) {
                remember(unit.name(), unit.organisationId());
                remember(unit.shortName(), unit.organisationId());
            }
            known.forEach(contact -> people.computeIfAbsent(contact.organisationId(), body -> new ArrayList<>())
                    .add(contact));
        }

        private void remember(String name, long body) {
            bodies.computeIfAbsent(SearchKey.of(name), key -> new LinkedHashSet<>())
                    .add(body);
        }

        private static String key(long body, String name) {
            return body + " " + PersonName.key(name);
        }

        void take(ContactLine line) {
            var units = bodies.getOrDefault(SearchKey.of(line.unit()), Set.of());
            if (units.size() != 1) {
                problem(units.isEmpty() ? Reason.UNKNOWN_UNIT : Reason.AMBIGUOUS_UNIT, line);
            } else if (line.name().isBlank()) {
                problem(Reason.NO_NAME, line);
            } else if (isTooLong(line)) {
                problem(Reason.TOO_LONG, line);
            } else {
                take(line, units.iterator().next());
            }
        }

        private void take(ContactLine line, long body) {
            var known = meant(line, people.getOrDefault(body, List.of()));
            if (known.size() > 1 || (known.isEmpty() && isDoubtful(line, people.getOrDefault(body, List.of())))) {
                problem(Reason.AMBIGUOUS_PERSON, line);
                return;
            }
            var key = key(body, known.isEmpty() ? line.name() : known.getFirst().name());
            var above = said.putIfAbsent(key, line);
            if (above != null && contradicts(above, line)) {
                problem(Reason.SAID_OTHERWISE, line);
                return;
            }
            if (above != null) {
                said.put(key, line.filledFrom(above));
            }
            if (known.size() == 1) {
                stored.put(key, known.getFirst());
            }
            var before = wanted.getOrDefault(
                    key, known.isEmpty() ? new Contact(0, body, line.name(), "", "", "", "", "") : known.getFirst());
            wanted.put(key, merged(before, line));
        }

        private static List<Contact> meant(ContactLine line, List<Contact> people) {
            var named = people.stream()
                    .filter(contact -> PersonName.key(contact.name()).equals(PersonName.key(line.name())))
                    .toList();
            return !named.isEmpty()
                    ? named
                    : people.stream()
                            .filter(contact -> SearchKey.of(contact.name()).equals(SearchKey.of(line.name())))
                            .filter(contact -> Phones.same(contact.phones(), line.phones()))
                            .toList();
        }

        /// A name typed without any diacritics may be that of somebody who is known by one with diacritics.
        private static boolean isDoubtful(ContactLine line, List<Contact> people) {
            return PersonName.isBare(line.name())
                    && people.stream()
                            .anyMatch(contact -> SearchKey.of(contact.name()).equals(SearchKey.of(line.name())));
        }

        private static Contact merged(Contact before, ContactLine line) {
            var phones = Phones.of(line.phones());
            return new Contact(
                    before.id(),
                    before.organisationId(),
                    before.name(),
                    filled(line.position(), before.position()),
                    phones.isEmpty() || Phones.same(phones, before.phones()) ? before.phones() : phones,
                    filled(line.email(), before.email()),
                    filled(line.zalo(), before.zalo()),
                    filled(line.note(), before.note()));
        }

        private static String filled(String written, String known) {
            return written.isBlank() ? known : written.strip();
        }

        private static boolean contradicts(ContactLine one, ContactLine other) {
            return (!one.phones().isBlank() && !other.phones().isBlank() && !Phones.same(one.phones(), other.phones()))
                    || differ(one.position(), other.position())
                    || differ(one.email(), other.email())
                    || differ(one.zalo(), other.zalo())
                    || differ(one.note(), other.note());
        }

        private static boolean differ(String one, String other) {
            return !one.isBlank() && !other.isBlank() && !SearchKey.of(one).equals(SearchKey.of(other));
        }

        private static boolean isTooLong(ContactLine line) {
            return line.name().length() > Contact.NAME_LENGTH
                    || line.position().length() > Contact.NAME_LENGTH
                    || Phones.of(line.phones()).length() > Contact.PHONES_LENGTH
                    || line.email().length() > Contact.EMAIL_LENGTH
                    || line.zalo().length() > Contact.ZALO_LENGTH
                    || line.note().length() > Contact.NOTE_LENGTH;
        }

        private void problem(Reason reason, ContactLine line) {
            problems.add(new Problem(reason, line.row(), line.unit(), line.name()));
        }

        ContactPlan plan() {
            var fresh = new ArrayList<Contact>();
            var changed = new ArrayList<Edit<Contact>>();
            var same = 0;
            for (var person : wanted.entrySet()) {
                var before = stored.get(person.getKey());
                if (before == null) {
                    fresh.add(person.getValue());
                } else if (before.equals(person.getValue())) {
                    same++;
                } else {
                    changed.add(Edit.changed(before, person.getValue()));
                }
            }
            return new ContactPlan(fresh, changed, same, problems);
        }
    }
}
