package vn.campaigndesk.audit;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.letter.Align;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.Blocks;
import vn.campaigndesk.letter.Column;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.letter.DocumentKind;
import vn.campaigndesk.letter.Letterhead;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.letter.Orientation;
import vn.campaigndesk.letter.Row;
import vn.campaigndesk.letter.Signature;
import vn.campaigndesk.letter.Table;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The log of changes on paper. It carries the last hash of the audit's chain: a chain that was made anew afterwards
/// ends otherwise at that length, and the paper shows it.
final class AuditDocument {
    private final Messages messages;

    AuditDocument(Messages vietnamese) {
        this.messages = vietnamese;
    }

    /// @param filter which part of the log the page is
    OfficialDocument compose(
            Campaign campaign,
            AuditFilter filter,
            AuditJournal.Page page,
            Optional<AuditStore.Anchor> anchor,
            ZonedDateTime printed) {
        var agency = campaign.agency();
        var head = Letterhead.unsigned(
                upper(agency.parentBody()),
                upper(agency.issuingBody()),
                agency.reportSymbol(),
                agency.placeName(),
                printed.getYear());
        var title = messages.get("document.audit.subject");
        var info = new DocumentInfo(title, title, agency.issuingBody(), printed.toInstant());
        return OfficialDocument.of(DocumentKind.REPORT, head, info)
                .named(messages.get("document.audit.type"), title)
                .body(body(filter, page, anchor, printed))
                .signed(new Signature("", messages.get("document.audit.signer"), ""))
                .watermark(campaign.sample() ? messages.get("document.watermark") : null)
                .appendix(
                        messages.get("document.audit.table"),
                        List.of(table(page.lines())),
                        Orientation.LANDSCAPE,
                        agency.issuingBody())
                .build();
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.of("vi", "VN"));
    }

    private List<Block> body(
            AuditFilter filter, AuditJournal.Page page, Optional<AuditStore.Anchor> anchor, ZonedDateTime printed) {
        var blocks = new Blocks()
                .paragraph(messages.get(
                        "document.audit.printed",
                        Formats.time(printed),
                        Formats.date(printed.toLocalDate()),
                        Formats.number(page.lines().size())));
        var narrowed = narrowed(filter, page);
        if (!narrowed.isEmpty()) {
            blocks.paragraph(messages.get("document.audit.part", String.join("; ", narrowed)));
        }
        if (page.more()) {
            blocks.paragraph(messages.get("document.audit.more"));
        }
        blocks.paragraph(anchor.map(end ->
                        messages.get("document.audit.anchor", Formats.number(end.entries()), grouped(end.hash())))
                .orElseGet(() -> messages.get("document.audit.headless")));
        return blocks.list();
    }

    /// What the log was narrowed to: whoever reads the paper must not take it for all of it.
    private List<String> narrowed(AuditFilter filter, AuditJournal.Page page) {
        var words = new ArrayList<String>();
        var entity = filter.entity();
        if (filter.entityId() != null) {
            words.add(messages.get(
                    "document.audit.part.thing",
                    page.lines().isEmpty() ? "" : page.lines().getFirst().thing()));
        } else if (entity != null) {
            words.add(messages.get(
                    "document.audit.part.kind",
                    Arrays.stream(AuditKind.values())
                            .filter(kind -> entity.equals(kind.entity()))
                            .findFirst()
                            .map(kind -> messages.of("audit.kind", kind))
                            .orElse(entity)));
        }
        if (!filter.text().isBlank()) {
            words.add(messages.get("document.audit.part.text", filter.text().strip()));
        }
        if (filter.from() != null) {
            words.add(messages.get("document.audit.part.from", Formats.date(filter.from())));
        }
        if (filter.until() != null) {
            words.add(messages.get("document.audit.part.until", Formats.date(filter.until())));
        }
        return words;
    }

    /// A hash in groups of eight digits, which a person can compare and a line can break.
    private static String grouped(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }

    private Table table(List<AuditLine> lines) {
        var columns = List.of(
                new Column(messages.get("document.audit.column.when"), 3.4, Align.CENTRE),
                new Column(messages.get("document.audit.column.who"), 2.4, Align.LEFT),
                new Column(messages.get("document.audit.column.thing"), 5, Align.LEFT),
                new Column(messages.get("document.audit.column.change"), 9, Align.LEFT),
                new Column(messages.get("document.audit.column.reason"), 3.4, Align.LEFT));
        return Table.of(
                        columns,
                        lines.stream()
                                .map(line ->
                                        Row.of(line.when(), line.who(), line.thing(), line.change(), line.reason()))
                                .toList())
                .sized(11);
    }
}
