package vn.campaigndesk.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.log.Promise;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.letter.Align;
import vn.campaigndesk.register.RegisterLines.Column;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// Makes the registers of following up from the facts and a day.
final class FollowUpRules {
    private static final List<Column> PROGRESS = List.of(
            new Column("number", 16, 10, Align.CENTRE),
            new Column("document", 74, 50, Align.LEFT),
            new Column("receiver", 40, 30, Align.LEFT),
            new Column("due", 22, 12, Align.CENTRE),
            new Column("state", 34, 24, Align.LEFT),
            new Column("reply", 28, 20, Align.LEFT),
            new Column("remark", 38, 40, Align.LEFT));
    private static final List<Column> CONTACTS = List.of(
            new Column("place", 12, 6, Align.CENTRE),
            new Column("when", 26, 18, Align.CENTRE),
            new Column("unit", 48, 36, Align.LEFT),
            new Column("person", 34, 26, Align.LEFT),
            new Column("channel", 22, 16, Align.LEFT),
            new Column("said", 66, 60, Align.LEFT),
            new Column("promised", 22, 12, Align.CENTRE),
            new Column("kept", 22, 16, Align.LEFT));
    private static final List<Column> ROUNDS = List.of(
            new Column("number", 12, 6, Align.CENTRE),
            new Column("sent", 24, 12, Align.CENTRE),
            new Column("document", 40, 26, Align.LEFT),
            new Column("due", 24, 12, Align.CENTRE),
            new Column("count", 18, 10, Align.CENTRE),
            new Column("units", 110, 100, Align.LEFT),
            new Column("answered", 24, 14, Align.CENTRE));

    private final FollowUpFacts facts;
    private final LocalDate today;
    private final Messages messages;
    private final Map<Long, Recipient> units;

    private FollowUpRules(FollowUpFacts facts, LocalDate today, Messages messages) {
        this.facts = facts;
        this.today = today;
        this.messages = messages;
        this.units =
                facts.snapshot().recipients().stream().collect(Collectors.toMap(Recipient::id, Function.identity()));
    }

    /// The lines of a register on a day.
    ///
    /// @param messages the Vietnamese words, whatever the window speaks
    static RegisterLines of(RegisterKind kind, FollowUpFacts facts, LocalDate today, Messages messages) {
        var rules = new FollowUpRules(facts, today, messages);
        var campaign = facts.snapshot().campaign();
        return switch (kind) {
            case PROGRESS -> new RegisterLines(kind, campaign, PROGRESS, rules.progress());
            case CONTACTS -> new RegisterLines(kind, campaign, CONTACTS, rules.contacts());
            case ROUNDS -> new RegisterLines(kind, campaign, ROUNDS, rules.rounds());
        };
    }

    private List<List<Object>> progress() {
        var text = new RegisterText(facts.snapshot().campaign());
        return RegisterRules.of(facts.snapshot()).entries().stream()
                .map(entry -> progress(entry, text))
                .toList();
    }

    /// By when a document is to be dealt with, and under which number it was answered, is written in by hand: the
    /// program knows of no such order.
    private List<Object> progress(RegisterEntry entry, RegisterText text) {
        var report = entry.report();
        var document = Stream.of(
                        text.subject(entry),
                        report.document().reference(),
                        Formats.date(report.document().signedOn()),
                        text.author(entry))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        var remark = Stream.of(report.review().reason(), text.remark(entry))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return List.of(
                report.arrivalNumber(),
                document,
                text.receiver(entry),
                "",
                messages.of("report.review", report.review().state()),
                "",
                remark);
    }

    private List<List<Object>> contacts() {
        var promises = new HashMap<Long, Promise>();
        units.keySet()
                .forEach(unit -> facts.promisesOf(unit, today)
                        .forEach(promise -> promises.put(promise.entry().id(), promise)));
        var entries = facts.entries().values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ContactEntry::happenedAt).thenComparingLong(ContactEntry::id))
                .toList();
        var rows = new ArrayList<List<Object>>();
        for (var entry : entries) {
            rows.add(contact(rows.size() + 1L, entry, promises.get(entry.id())));
        }
        return rows;
    }

    private List<Object> contact(long place, ContactEntry entry, @Nullable Promise promise) {
        var moment = entry.happenedAt().atZone(facts.zone());
        return List.of(
                place,
                Formats.date(moment.toLocalDate()) + " " + Formats.time(moment),
                name(entry.recipientId()),
                entry.person(),
                messages.of("followup.channel", entry.channel()),
                entry.said(),
                dayOrNothing(entry.promisedFor()),
                promise == null ? "" : messages.of("followup.promise", promise.state()));
    }

    private List<List<Object>> rounds() {
        return facts.rounds().stream().map(this::round).toList();
    }

    /// None of its units had answered when the letter went out; those that have by now are counted.
    private List<Object> round(ReminderRound round) {
        var names = facts.snapshot().recipients().stream()
                .filter(unit -> round.units().containsKey(unit.id()))
                .map(Recipient::name)
                .collect(Collectors.joining("; "));
        var first = facts.snapshot().first(today);
        var answered =
                round.units().keySet().stream().filter(first::containsKey).count();
        return List.of(
                Long.valueOf(round.number()),
                round.sentOn(),
                round.reference(),
                dayOrNothing(round.dueDate()),
                Long.valueOf(round.units().size()),
                names,
                answered + "/" + round.units().size());
    }

    private String name(long recipientId) {
        var unit = units.get(recipientId);
        return unit == null ? "" : unit.name();
    }

    private static Object dayOrNothing(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
