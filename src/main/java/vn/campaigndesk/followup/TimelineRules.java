package vn.campaigndesk.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.followup.TimelineItem.Kind;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.report.Clarification;
import vn.campaigndesk.text.Formats;

/// The history of a unit as one list.
public final class TimelineRules {
    private static final Comparator<TimelineItem> ORDER = Comparator.comparing(TimelineItem::day)
            .thenComparing(TimelineItem::time, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(TimelineItem::kind);

    private TimelineRules() {}

    /// All that happened between the office and a unit, the newest first.
    public static List<TimelineItem> of(FollowUpFacts facts, Recipient unit) {
        var items = new ArrayList<TimelineItem>();
        letter(unit, items);
        facts.entriesOf(unit.id()).forEach(entry -> spoken(entry, facts.zone(), items));
        for (var round : facts.rounds()) {
            var channel = round.units().get(unit.id());
            if (channel != null) {
                items.add(dayOnly(round.sentOn(), Kind.REMINDED, channel.name(), Integer.toString(round.number())));
            }
        }
        for (var report : facts.reportsOf(unit.id())) {
            items.add(dayOnly(
                    report.arrivedOn(),
                    Kind.ARRIVED,
                    report.channel().name(),
                    report.document().reference()));
            facts.snapshot().reviews().clarifications(report.id()).forEach(asked -> question(asked, items));
        }
        facts.requests().stream()
                .filter(request -> Long.valueOf(unit.id()).equals(request.recipientId()))
                .forEach(request -> request(request, facts.zone(), items));
        facts.handedOver().stream()
                .filter(handed -> handed.recipientId() == unit.id())
                .map(handed ->
                        dayOnly(handed.day(), Kind.HANDED_OVER, handed.channel().name(), handed.what()))
                .forEach(items::add);
        items.sort(ORDER.reversed());
        return List.copyOf(items);
    }

    private static void letter(Recipient unit, List<TimelineItem> items) {
        var sent = unit.sentOn();
        if (sent != null) {
            items.add(dayOnly(sent, Kind.SENT, "", unit.sentChannel()));
        }
        var acknowledged = unit.acknowledgedOn();
        if (acknowledged != null) {
            items.add(dayOnly(acknowledged, Kind.ACKNOWLEDGED, "", ""));
        }
    }

    private static void spoken(ContactEntry entry, ZoneId zone, List<TimelineItem> items) {
        var what = entry.person().isEmpty() || entry.said().isEmpty()
                ? entry.person() + entry.said()
                : entry.person() + ": " + entry.said();
        items.add(moment(entry.happenedAt(), zone, Kind.SPOKEN, entry.channel().name(), what));
        if (entry.promisedFor() != null) {
            items.add(moment(entry.happenedAt(), zone, Kind.PROMISED, "", Formats.date(entry.promisedFor())));
        }
    }

    private static void question(Clarification asked, List<TimelineItem> items) {
        items.add(dayOnly(asked.askedOn(), Kind.ASKED, "", asked.question()));
        var answered = asked.answeredOn();
        if (answered != null) {
            items.add(dayOnly(answered, Kind.REPLIED, "", asked.answer()));
        }
    }

    private static void request(SupportRequest request, ZoneId zone, List<TimelineItem> items) {
        items.add(moment(
                request.askedAt(), zone, Kind.REQUESTED, request.channel().name(), request.question()));
        var answered = request.answeredAt();
        if (answered != null) {
            items.add(moment(answered, zone, Kind.ANSWERED, "", request.answer()));
        }
    }

    private static TimelineItem dayOnly(LocalDate day, Kind kind, String through, String what) {
        return new TimelineItem(day, null, kind, through, what);
    }

    private static TimelineItem moment(Instant at, ZoneId zone, Kind kind, String through, String what) {
        var local = at.atZone(zone);
        return new TimelineItem(
                local.toLocalDate(), LocalTime.from(local).truncatedTo(ChronoUnit.MINUTES), kind, through, what);
    }
}
