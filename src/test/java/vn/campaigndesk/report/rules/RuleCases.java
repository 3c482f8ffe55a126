package vn.campaigndesk.report.rules;

import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.FactBook;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.NamedUnit;
import vn.campaigndesk.report.Problem;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.Reviews;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.testing.CampaignFixture;

/// The campaign of 2024 with the reports of a case, which need no database, and what one rule says of a report.
final class RuleCases {
    private final CampaignSnapshot empty;
    private final List<Report> others = new ArrayList<>();
    private Map<Integer, String> notes = Map.of();
    private LocalDate figuresUntil;
    private ReportKind kind = ReportKind.ORIGINAL;
    private List<NamedUnit> named = List.of();
    private boolean withFacts = true;

    private RuleCases(CampaignSnapshot empty) {
        this.empty = empty;
    }

    static CampaignSnapshot campaign() {
        try (var fixture = CampaignFixture.open()) {
            return fixture.snapshot();
        }
    }

    static RuleCases in(CampaignSnapshot empty) {
        return new RuleCases(empty);
    }

    /// A report that is there already; its id is its number in the order of entering, from 1.
    RuleCases with(String unit, LocalDate arrived, String... raws) {
        others.add(report(others.size() + 1, unit, ReportKind.ORIGINAL, arrived, raws));
        return this;
    }

    RuleCases with(String unit, String... raws) {
        return with(unit, day(12, 11), raws);
    }

    RuleCases noting(int place, String note) {
        notes = Map.of(place, note);
        return this;
    }

    RuleCases until(LocalDate day) {
        figuresUntil = day;
        return this;
    }

    RuleCases replacing() {
        kind = ReportKind.REPLACEMENT;
        return this;
    }

    RuleCases naming(NamedUnit... units) {
        named = List.of(units);
        return this;
    }

    RuleCases withoutFacts() {
        withFacts = false;
        return this;
    }

    /// The units of a group in the letter's order.
    List<String> units(String group) {
        return empty.recipients().stream()
                .filter(unit -> unit.group().code().equals(group))
                .map(Recipient::shortName)
                .toList();
    }

    Recipient unit(String shortName) {
        return empty.recipients().stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no unit " + shortName));
    }

    CampaignSnapshot snapshot() {
        return new CampaignSnapshot(
                empty.campaign(),
                empty.indicators(),
                empty.recipients(),
                others,
                withFacts ? empty.facts() : FactBook.empty(),
                Reviews.none());
    }

    ReportContext context() {
        return new ReportContext(snapshot(), day(20, 11)).naming(named);
    }

    /// What a rule says of a new report: field, severity, message, arguments; without any rule of that name nothing.
    String said(String rule, String unit, String... raws) {
        return said(rule, report(0, unit, kind, day(16, 11), raws));
    }

    String said(String rule, Report report) {
        return ReportRules.check(ReportDraft.of(report, PARSER), context()).stream()
                .filter(problem -> problem.rule().equals(rule))
                .map(RuleCases::text)
                .collect(Collectors.joining(", "));
    }

    static String text(Problem problem) {
        var words = new ArrayList<Object>(
                List.of(problem.field(), problem.severity(), problem.key().replace("report.problem.", "")));
        words.addAll(problem.arguments());
        return words.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /// A report; `1,234 -> 0` decides a question with its first offer.
    Report report(long id, String unit, ReportKind of, LocalDate arrived, String... raws) {
        var quantities = new HashMap<Long, Quantity>();
        for (var i = 0; i < raws.length; i++) {
            quantities.put(empty.indicators().get(i).id(), quantity(raws[i], notes.getOrDefault(i + 1, "")));
        }
        var recipient = unit(unit);
        return Report.from(recipient.id(), arrived)
                .stored(id, 1)
                .version(new ReportVersion(of, null, null))
                .document(new DocumentIdentity("15", "BC-UBND", recipient.name(), arrived))
                .channel(Channel.EMAIL)
                .texts("", "")
                .quantities(quantities)
                .figuresUntil(figuresUntil)
                .build();
    }

    private static Quantity quantity(String raw, String note) {
        var parts = raw.split(" -> ", -1);
        var reading = PARSER.read(parts[0]);
        var quantity = Quantity.typed(reading, note);
        return parts.length == 1
                ? quantity
                : quantity.confirmed(reading.offers().get(Integer.parseInt(parts[1])));
    }
}
