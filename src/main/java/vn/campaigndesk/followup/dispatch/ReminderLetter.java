package vn.campaigndesk.followup.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.letter.Align;
import vn.campaigndesk.letter.Block;
import vn.campaigndesk.letter.BulletList;
import vn.campaigndesk.letter.Column;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.letter.DocumentKind;
import vn.campaigndesk.letter.Foot;
import vn.campaigndesk.letter.Heading;
import vn.campaigndesk.letter.Letterhead;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.letter.Orientation;
import vn.campaigndesk.letter.Paragraph;
import vn.campaigndesk.letter.Row;
import vn.campaigndesk.letter.Run;
import vn.campaigndesk.letter.Signature;
import vn.campaigndesk.letter.Table;
import vn.campaigndesk.text.Formats;

/// Composes the letter that reminds units of their reports: an official letter (cong van) in the form of Decree
/// 30/2020/ND-CP, Appendix III, model 1.5.
public final class ReminderLetter {
    private ReminderLetter() {}

    /// The one letter to all units.
    ///
    /// @param created the moment written into the files; the same moment gives the same bytes
    public static OfficialDocument toAll(ReminderFacts facts, ReminderOrder order, Instant created) {
        return new Composing(facts, order, created).document();
    }

    /// The letter to one unit, which is addressed by name.
    public static OfficialDocument toOne(ReminderFacts facts, Recipient unit, ReminderOrder order, Instant created) {
        return new Composing(facts.only(unit), order.placing(UnitsPlace.ADDRESSEES), created).document();
    }

    private record Composing(ReminderFacts facts, ReminderOrder order, ReminderText text, Instant created) {
        Composing(ReminderFacts facts, ReminderOrder order, Instant created) {
            this(facts, order, new ReminderText(facts, order), created);
        }

        OfficialDocument document() {
            var issuer = facts.campaign().agency().issuingBody();
            var info = new DocumentInfo(text.subject(), text.subject(), issuer, created);
            var document = OfficialDocument.of(DocumentKind.DISPATCH, head(), info)
                    .about(text.subject())
                    .to(text.addressees())
                    .body(body())
                    .signed(signature())
                    .copies(copies())
                    .foot(foot())
                    .watermark(watermark());
            if (order.place() == UnitsPlace.APPENDIX) {
                var title = text.messages().get("document.reminder.appendix");
                document.appendix(title, List.of(table()), Orientation.PORTRAIT, issuer);
            }
            return document.build();
        }

        private Signature signature() {
            var signer = order.signatory();
            return new Signature(signer.authority(), signer.title(), signer.name());
        }

        private List<String> copies() {
            return Stream.concat(order.copies().stream(), Stream.of(text.archive()))
                    .toList();
        }

        private Foot foot() {
            var agency = facts.campaign().agency();
            return new Foot(agency.drafterMark(), agency.contactLine());
        }

        private Letterhead head() {
            var agency = facts.campaign().agency();
            return new Letterhead(
                    upper(agency.parentBody()),
                    upper(agency.issuingBody()),
                    order.number().isEmpty() ? null : order.number(),
                    order.symbol(),
                    agency.placeName(),
                    order.date(),
                    facts.asOf().getYear());
        }

        private static String upper(String name) {
            return name.toUpperCase(Locale.of("vi", "VN"));
        }

        private @Nullable String watermark() {
            return facts.campaign().sample() ? text.messages().get("document.watermark") : null;
        }

        private List<Block> body() {
            var body = new ArrayList<Block>();
            body.add(Paragraph.of(text.opening()));
            body.add(clause(text.status()));
            if (order.place() == UnitsPlace.BODY) {
                body.add(list());
            }
            body.add(clause(text.request()));
            body.add(clause(text.sentAlready()));
            body.add(clause(text.help()));
            body.add(Paragraph.of(text.closing()));
            return body;
        }

        private static Block clause(String text) {
            return Heading.numbered(2, Run.plain(text));
        }

        private Block list() {
            var items = new ArrayList<String>();
            for (var unit : facts.units()) {
                items.add(unit.name() + (items.size() == facts.units().size() - 1 ? "." : ";"));
            }
            return new BulletList(items);
        }

        private Block table() {
            var columns = List.of(
                    column("place", 12, Align.CENTRE),
                    column("unit", 80, Align.LEFT),
                    column("sent", 30, Align.CENTRE),
                    column("reminded", 26, Align.CENTRE),
                    column("remark", 32, Align.LEFT));
            var rows = new ArrayList<Row>();
            facts.units().forEach(unit -> rows.add(row(rows.size() + 1, unit)));
            return Table.of(columns, rows);
        }

        private Row row(int place, Recipient unit) {
            var reminded = facts.reminded(unit);
            return Row.of(
                    Integer.toString(place),
                    unit.name(),
                    Formats.date(unit.sentOn()),
                    reminded == 0 ? "" : Formats.number(reminded),
                    "");
        }

        private Column column(String name, double share, Align align) {
            return new Column(text.messages().get("document.reminder.column." + name), share, align);
        }
    }
}
