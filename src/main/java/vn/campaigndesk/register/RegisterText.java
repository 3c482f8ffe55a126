package vn.campaigndesk.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The words of the register: Vietnamese, whatever the window speaks. The ten columns are those of Decree
/// 30/2020/ND-CP, Appendix IV, VI; "Author" is the issuing body, and the day of forwarding is the day on which the
/// document reached the officer's desk.
final class RegisterText {
    static final List<String> COLUMNS = List.of(
            "arrived",
            "number",
            "author",
            "reference",
            "signed",
            "subject",
            "receiver",
            "forwarded",
            "receipt",
            "remark");

    /// More gaps than these are counted, not listed.
    private static final int MOST_GAPS = 40;

    private final Messages messages;
    private final Campaign campaign;

    RegisterText(Campaign campaign) {
        this.messages = new Messages(Locale.of("vi", "VN"));
        this.campaign = campaign;
    }

    Messages messages() {
        return messages;
    }

    String column(String name) {
        return messages.get("document.register.column." + name);
    }

    String author(RegisterEntry entry) {
        var body = entry.report().document().issuingBody();
        return body.isEmpty() ? entry.recipient().name() : body;
    }

    /// The register has no other words for what a document is about than the campaign and what kind of answer it is.
    String subject(RegisterEntry entry) {
        return messages.of("document.register.subject", entry.report().kind(), campaign.shortTitle());
    }

    /// Whoever it was forwarded to; nobody before that.
    String receiver(RegisterEntry entry) {
        return entry.report().forwardedOn() == null ? "" : campaign.agency().focalPoint();
    }

    String remark(RegisterEntry entry) {
        return entry.doubts().stream()
                .map(doubt -> messages.of("document.register.doubt", doubt.kind(), doubt.other()))
                .collect(Collectors.joining("; "));
    }

    /// The lines of the cover: year, days, numbers. What is not known leaves a gap to be filled in by hand.
    List<String> span(IncomingRegister register) {
        var years = register.years().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var days = register.entries().stream()
                .map(entry -> entry.report().arrivedOn())
                .sorted()
                .toList();
        var numbers = register.entries().stream()
                .map(entry -> entry.report().arrivalNumber())
                .filter(number -> ArrivalNumber.read(number).isPresent())
                .toList();
        var gap = messages.get("document.register.cover.gap");
        return List.of(
                messages.get("document.register.cover.campaign", campaign.shortTitle()),
                messages.get("document.register.cover.year", years.isEmpty() ? gap : years),
                messages.get(
                        "document.register.cover.days",
                        days.isEmpty() ? gap : Formats.date(days.getFirst()),
                        days.isEmpty() ? gap : Formats.date(days.getLast())),
                messages.get(
                        "document.register.cover.numbers",
                        numbers.isEmpty() ? gap : numbers.getFirst(),
                        numbers.isEmpty() ? gap : numbers.getLast()));
    }

    /// What the register says of itself: how many documents, and which numbers are not in it.
    List<String> notes(IncomingRegister register) {
        var notes = new ArrayList<String>();
        notes.add(messages.get(
                "document.register.count",
                Formats.number(register.entries().size()),
                Formats.number(register.doubtful())));
        for (int year : register.years()) {
            var gaps =
                    register.gaps().stream().filter(gap -> gap.year() == year).toList();
            if (!gaps.isEmpty()) {
                var listed = gaps.stream()
                        .limit(MOST_GAPS)
                        .map(IncomingRegister.Gap::text)
                        .collect(Collectors.joining(", "));
                var more = gaps.size() - MOST_GAPS;
                notes.add(
                        more <= 0
                                ? messages.get("document.register.gaps", String.valueOf(year), listed)
                                : messages.get("document.register.gaps.more", String.valueOf(year), listed, more));
            }
        }
        return notes;
    }
}
