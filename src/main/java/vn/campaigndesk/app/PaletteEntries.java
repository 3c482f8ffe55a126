package vn.campaigndesk.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.palette.PaletteEntry;
import vn.campaigndesk.palette.PaletteKind;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// What the palette finds in a campaign.
final class PaletteEntries {
    private static final String BETWEEN = " \u00b7 ";

    private final FollowUpFacts facts;
    private final Messages messages;
    private final Map<Long, Recipient> units = new HashMap<>();

    private PaletteEntries(FollowUpFacts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
        facts.snapshot().recipients().forEach(unit -> units.put(unit.id(), unit));
    }

    static List<PaletteEntry> of(FollowUpFacts facts, Messages messages) {
        var made = new PaletteEntries(facts, messages);
        var all = new ArrayList<PaletteEntry>();
        facts.snapshot().recipients().forEach(unit -> all.add(made.unit(unit)));
        facts.snapshot().reports().forEach(report -> all.add(made.report(report)));
        facts.snapshot()
                .recipients()
                .forEach(unit -> facts.contacts().getOrDefault(unit.organisationId(), List.of()).stream()
                        .map(contact -> made.contact(contact, unit))
                        .forEach(all::add));
        facts.requests().forEach(request -> all.add(made.request(request)));
        return List.copyOf(all);
    }

    private PaletteEntry unit(Recipient unit) {
        var detail = joined(
                unit.shortName().equals(unit.name()) ? "" : unit.shortName(),
                unit.group().name());
        return new PaletteEntry(PaletteKind.UNIT, unit.id(), unit.name(), detail, 0);
    }

    private PaletteEntry report(Report report) {
        var unit = units.get(report.recipientId());
        var name = unit == null ? "" : unit.name();
        var reference = report.document().reference();
        return new PaletteEntry(
                PaletteKind.REPORT,
                report.id(),
                reference.isEmpty() ? name : joined(name, reference),
                joined(
                        messages.of("report.kind", report.kind()),
                        messages.get("palette.arrived", Formats.date(report.arrivedOn()))),
                report.arrivedOn().toEpochDay());
    }

    private PaletteEntry contact(Contact contact, Recipient unit) {
        return new PaletteEntry(
                PaletteKind.CONTACT,
                unit.id(),
                contact.name(),
                joined(contact.position(), unit.name(), contact.phones(), contact.email()),
                "",
                0,
                unit.name());
    }

    private PaletteEntry request(SupportRequest request) {
        var day = request.askedAt().atZone(facts.zone()).toLocalDate();
        var unit = request.recipientId() == null ? null : units.get(request.recipientId());
        return new PaletteEntry(
                PaletteKind.REQUEST,
                request.id(),
                request.question().lines().findFirst().orElse(""),
                joined(request.category(), unit == null ? request.askedBy() : unit.name(), Formats.date(day)),
                day.toEpochDay());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(BETWEEN));
    }
}
