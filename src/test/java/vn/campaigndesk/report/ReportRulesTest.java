package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.PARSER;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.CampaignLetter;
import vn.campaigndesk.campaign.Deadline;
import vn.campaigndesk.report.quantity.Offer;
import vn.campaigndesk.report.quantity.OfferKind;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// One table a rule that needs nothing but the form: the plain checks, V1, V2, V3 and V15. Each line changes a few
/// fields of a report without problems and names all problems of these rules that follow: field, severity, message.
/// `i1=1,234 -> 0` decides the question of row 1 with its first offer. What needs the unit, its group or its earlier
/// versions has its tests in `report.rules`.
class ReportRulesTest {
    private static final Map<String, String> FINE = Map.ofEntries(
            Map.entry("recipient", "Thọ Xuân"),
            Map.entry("kind", "ORIGINAL"),
            Map.entry("number", "152"),
            Map.entry("symbol", "BC-UBND"),
            Map.entry("issuingBody", "UBND huyện Thọ Xuân"),
            Map.entry("signedOn", "15/11/2024"),
            Map.entry("arrivedOn", "16/11/2024"),
            Map.entry("forwardedOn", "17/11/2024"),
            Map.entry("figuresUntil", "14/11/2024"),
            Map.entry("i1", "60"),
            Map.entry("i2", "20"),
            Map.entry("i3", "30"),
            Map.entry("i4", "60 lượt"),
            Map.entry("i5", "5.001"));

    private static final Set<String> HERE = Set.of("", "V1", "V2", "V3", "V15");

    private static CampaignFixture fixture;
    private static CampaignSnapshot unanswered;
    private static CampaignSnapshot answered;
    private static long storedId;

    @BeforeAll
    static void openCampaign() {
        fixture = CampaignFixture.open();
        unanswered = fixture.snapshot();
        storedId = fixture.enter("Thọ Xuân", day(12, 11), "1").id();
        answered = fixture.snapshot();
    }

    @AfterAll
    static void closeCampaign() {
        fixture.close();
    }

    @Test
    void aFullReportHasNoProblem() {
        assertThat(ReportRules.check(draft("", unanswered), context(unanswered)))
                .as("of no rule at all")
                .isEmpty();
    }

    @Test
    void aProblemNamesTheRuleThatFoundIt() {
        assertThat(ReportRules.check(
                        draft("i2=61; signedOn=17/11; i5=10.000.001 -> 0; recipient=Sở Y tế", unanswered),
                        context(unanswered)))
                .extracting(Problem::rule, Problem::field)
                .containsExactly(
                        tuple("V15", "signedOn"),
                        tuple("V1", "i5"),
                        tuple("V3", "i4"),
                        tuple("V3", "i5"),
                        tuple("V2", "i2"));
    }

    @Test
    void whatWasReceivedIsStoredAlsoWhenItCannotBeValid() {
        var found = ReportRules.check(draft("i5=195.999", unanswered), context(unanswered));
        assertThat(found)
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(Problem::rule, Problem::keepsFromSaving)
                .containsExactly(tuple("V7", false));
        assertThat(ReportRules.check(draft("recipient=; i5=10.000.001 -> 0", unanswered), context(unanswered)))
                .filteredOn(Problem::keepsFromSaving)
                .extracting(Problem::rule)
                .containsExactly("", "V1");
    }

    @Test
    void anEmptyFormLacksItsUnitAndItsArrival() {
        var changes = "recipient=; number=; symbol=; issuingBody=; signedOn=; arrivedOn=; forwardedOn=; figuresUntil=;"
                + "i1=; i2=; i3=; i4=; i5=";
        assertThat(problems(changes, unanswered))
                .containsExactly("recipient ERROR report.problem.unit", "arrivedOn ERROR report.problem.arrival");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    recipient=         | recipient ERROR report.problem.unit
                    recipient=stranger | recipient ERROR report.problem.unit
                    recipient=Như Xuân |
                    """)
    void theUnitIsOneOfTheList(String changes, String expected) {
        check(changes, expected, unanswered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    recipient=Thọ Xuân                   | kind ERROR report.problem.twice 15/BC-UBND 12/11/2024
                    recipient=Thọ Xuân; kind=REPLACEMENT |
                    recipient=Thọ Xuân; id=stored        |
                    recipient=Như Xuân                   |
                    """)
    void aUnitHasOneFirstReport(String changes, String expected) {
        check(changes, expected, answered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    signedOn=19/12; arrivedOn=20/12; forwardedOn=; figuresUntil=18/12 |
                    signedOn=4/1; arrivedOn=5/1; forwardedOn=6/1; figuresUntil=31/12  |
                    signedOn=5/1; arrivedOn=4/1; forwardedOn=; figuresUntil=          | signedOn WARNING report.problem.signed-after
                    signedOn=4/1; arrivedOn=8/1; forwardedOn=; figuresUntil=          | arrivedOn WARNING report.problem.future
                    """)
    void overTheTurnOfTheYearADayWithoutItsYearIsOfTheCampaign(String changes, String expected) {
        var old = unanswered.campaign();
        var campaign = new Campaign(
                old.id(),
                old.code(),
                old.title(),
                old.shortTitle(),
                old.subject(),
                old.sample(),
                old.letter(),
                LocalDate.of(2024, 12, 1),
                LocalDate.of(2025, 1, 15),
                new Deadline(LocalDate.of(2025, 1, 10), true),
                old.agency());
        var snapshot = new CampaignSnapshot(campaign, unanswered.indicators(), unanswered.recipients(), List.of());

        var found = ReportRules.check(draft(changes, snapshot), new ReportContext(snapshot, LocalDate.of(2025, 1, 7)));

        assertThat(found)
                .filteredOn(
                        problem -> problem.rule().isEmpty() || problem.rule().equals("V15"))
                .extracting(problem -> problem.field() + " " + problem.severity() + " " + problem.key())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void lengthsFollowTheDecree() {
        for (var limit : Map.of("number", 11, "symbol", 30, "issuingBody", 200).entrySet()) {
            var field = limit.getKey();
            var longest = "x".repeat(limit.getValue());
            assertThat(problems(field + "=" + longest, unanswered)).isEmpty();
            assertThat(problems(field + "=  " + longest + "  ", unanswered))
                    .as("blanks around %s", field)
                    .isEmpty();
            assertThat(problems(field + "=" + longest + "x", unanswered))
                    .containsExactly(field + " ERROR report.problem.long " + limit.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    arrivedOn=             | arrivedOn ERROR report.problem.arrival
                    arrivedOn=hôm qua      | arrivedOn ERROR report.problem.date hôm qua
                    arrivedOn=31/11/2024   | arrivedOn ERROR report.problem.date 31/11/2024
                    arrivedOn=16/11        |
                    arrivedOn=16-11-24     |
                    arrivedOn=16112024     |
                    signedOn=              |
                    signedOn=15/13         | signedOn ERROR report.problem.date 15/13
                    signedOn=15/11         |
                    forwardedOn=           |
                    forwardedOn=x          | forwardedOn ERROR report.problem.date x
                    figuresUntil=          |
                    figuresUntil=30/2      | figuresUntil ERROR report.problem.date 30/2
                    figuresUntil=29/2/2024 |
                    """)
    void datesAreReadable(String changes, String expected) {
        check(changes, expected, unanswered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    arrivedOn=20/11                   |
                    arrivedOn=21/11                   | arrivedOn WARNING report.problem.future
                    signedOn=16/11                    |
                    signedOn=17/11                    | signedOn WARNING report.problem.signed-after
                    signedOn=10/10; figuresUntil=     |
                    signedOn=09/10; figuresUntil=     | signedOn WARNING report.problem.signed-before 10/10/2024
                    figuresUntil=15/11                |
                    figuresUntil=16/11                | figuresUntil WARNING report.problem.figures-after
                    figuresUntil=20/11; signedOn=     |
                    signedOn=?; figuresUntil=16/11    | signedOn ERROR report.problem.date ?
                    """)
    void datesFollowEachOther(String changes, String expected) {
        check(changes, expected, unanswered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    signedOn=01/11/2024; figuresUntil= |
                    signedOn=31/10/2024; figuresUntil= | signedOn WARNING report.problem.signed-before 01/11/2024
                    """)
    void aDatedLetterIsTheFirstDayOfItsAnswers(String changes, String expected) {
        check(changes, expected, withLetterOf(day(1, 11)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    i1=1,234               | i1 WARNING report.problem.undecided 1
                    i1=1,234 -> 0          |
                    i3=20-30               | i3 WARNING report.problem.undecided 3
                    i3=20-30 -> 2          |
                    i5=toàn bộ             | i5 WARNING report.problem.undecided 5
                    i5=                    |
                    i5=Không có            |
                    i4=-; i5=Như trên      | i4 WARNING report.problem.undecided 4, i5 WARNING report.problem.undecided 5
                    """)
    void questionsAreDecided(String changes, String expected) {
        check(changes, expected, unanswered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    i5=10.000.000             |
                    i5=10.000.001             | i5 WARNING report.problem.undecided 5
                    i5=10.000.001 -> 0        | i5 ERROR report.problem.large 10.000.000
                    i3=10.000.000             |
                    """)
    void countsAreBelievable(String changes, String expected) {
        check(changes, expected, unanswered);
    }

    @Test
    void theUpperEndOfARangeIsBelievableToo() {
        var draft = draft("i5=5", unanswered);
        var row = unanswered.indicators().get(4);
        var cells = new HashMap<>(draft.cells());
        var range = new Offer(9_000_000, 10_000_001L, Qualifier.RANGE, OfferKind.RANGE);
        cells.put(row.id(), new ReportDraft.Cell(PARSER.read("x"), "", range, ""));
        assertThat(problems(with(draft, cells), unanswered))
                .containsExactly("i5 ERROR report.problem.large 10.000.000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    recipient=Sở Y tế; i4=; i5=           |
                    recipient=Sở Y tế; i4=5; i5=          | i4 WARNING report.problem.not-asked 4 Sở, ban, ngành
                    recipient=Sở Y tế; i4=0; i5=0         | i4 WARNING report.problem.not-asked 4 Sở, ban, ngành, i5 WARNING report.problem.not-asked 5 Sở, ban, ngành
                    recipient=Sở Y tế; i4=; i5=toàn bộ    | i5 WARNING report.problem.undecided 5, i5 WARNING report.problem.not-asked 5 Sở, ban, ngành
                    recipient=ĐH Hồng Đức; i4=            |
                    recipient=ĐH Hồng Đức; i4=5           | i4 WARNING report.problem.not-asked 4 Trường đại học
                    recipient=Báo Thanh Hóa; i4=; i5=9    | i5 WARNING report.problem.not-asked 5 Báo, đài
                    """)
    void rowsThatAreNotAskedAreEmpty(String changes, String expected) {
        check(changes, expected, unanswered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    i1=20; i2=20         |
                    i1=20; i2=21         | i2 WARNING report.problem.more-than-informed 21 20
                    i1=1.000; i2=12 nghìn| i2 WARNING report.problem.more-than-informed 12.000 1.000
                    i1=0; i2=1           | i2 WARNING report.problem.more-than-informed 1 0
                    i1=; i2=21           |
                    i1=20; i2=           |
                    i1=1,234; i2=20      | i1 WARNING report.problem.undecided 1
                    i1=1,234 -> 0; i2=1.235 | i2 WARNING report.problem.more-than-informed 1.235 1.234
                    """)
    void bodiesThatTakePartAreAmongTheInformed(String changes, String expected) {
        check(changes, expected, unanswered);
    }

    @Test
    void textsThatTheStoreWouldCutAreRefused() {
        assertThat(problems("i1=" + "9 ".repeat(250).strip() + "9", unanswered))
                .as("500 characters are kept")
                .allMatch(problem -> problem.contains("WARNING"));
        assertThat(problems("i1=" + "x".repeat(501), unanswered)).contains("i1 ERROR report.problem.long-number 500");
        assertThat(problems("note3=" + "x".repeat(2000), unanswered)).isEmpty();
        assertThat(problems("note3=" + "x".repeat(2001), unanswered))
                .containsExactly("i3 ERROR report.problem.long-note 2.000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyProblemHasItsSentenceInBothLanguages(String language) {
        var messages = new Messages(Locale.of(language));
        var all =
                "recipient=; number=123456789012; signedOn=?; arrivedOn=31/12/2024; figuresUntil=; i1=1; i2=2; i3=vài; i4="
                        + "x".repeat(501) + "; note5=" + "x".repeat(2001);
        var found = new ArrayList<>(ReportRules.check(draft(all, unanswered), context(unanswered)));
        found.addAll(ReportRules.check(
                draft("signedOn=1/1; arrivedOn=; figuresUntil=2/1; i5=10.000.001 -> 0", answered), context(answered)));
        found.addAll(ReportRules.check(draft("recipient=Sở Y tế; signedOn=17/11", answered), context(answered)));
        assertThat(found.stream().map(Problem::key).distinct()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(found)
                .allSatisfy(problem ->
                        assertThat(problem.explain(messages)).isNotBlank().doesNotContain("{"));
    }

    private static void check(String changes, String expected, CampaignSnapshot snapshot) {
        assertThat(String.join(", ", problems(changes, snapshot))).isEqualTo(expected == null ? "" : expected);
    }

    private static List<String> problems(String changes, CampaignSnapshot snapshot) {
        return problems(draft(changes, snapshot), snapshot);
    }

    private static List<String> problems(ReportDraft draft, CampaignSnapshot snapshot) {
        return ReportRules.check(draft, context(snapshot)).stream()
                .filter(problem -> HERE.contains(problem.rule()))
                .map(problem -> {
                    var words = new ArrayList<>(List.<Object>of(problem.field(), problem.severity(), problem.key()));
                    words.addAll(problem.arguments());
                    return String.join(" ", words.stream().map(String::valueOf).toList());
                })
                .toList();
    }

    private static ReportContext context(CampaignSnapshot snapshot) {
        return new ReportContext(snapshot, day(20, 11));
    }

    private static ReportDraft draft(String changes, CampaignSnapshot snapshot) {
        var fields = new HashMap<>(FINE);
        for (var change : changes.split(";")) {
            if (!change.isBlank()) {
                var parts = change.split("=", 2);
                fields.put(parts[0].strip(), parts[1]);
            }
        }
        var cells = new LinkedHashMap<Long, ReportDraft.Cell>();
        for (var indicator : snapshot.indicators()) {
            var note = fields.getOrDefault("note" + indicator.place(), "");
            cells.put(indicator.id(), cell(fields.get("i" + indicator.place()).strip(), note));
        }
        return new ReportDraft(
                fields.containsKey("id") ? storedId : 0,
                recipientId(fields.get("recipient"), snapshot),
                ReportKind.valueOf(fields.get("kind")),
                fields.containsKey("counting") ? SupplementCounting.valueOf(fields.get("counting")) : null,
                fields.containsKey("withdraws") ? withdrawn(fields.get("withdraws")) : null,
                fields.get("number"),
                fields.get("symbol"),
                fields.get("issuingBody"),
                fields.get("signedOn"),
                fields.getOrDefault("arrivalNumber", ""),
                fields.get("arrivedOn"),
                fields.get("forwardedOn"),
                Channel.EMAIL,
                fields.get("figuresUntil"),
                "",
                "",
                cells,
                0);
    }

    private static Long withdrawn(String name) {
        return name.equals("stored") ? storedId : Long.parseLong(name);
    }

    private static Long recipientId(String name, CampaignSnapshot snapshot) {
        if (name.isBlank()) {
            return null;
        }
        return snapshot.recipients().stream()
                .filter(recipient -> recipient.shortName().equals(name))
                .map(recipient -> recipient.id())
                .findFirst()
                .orElse(-1L);
    }

    private static ReportDraft.Cell cell(String typed, String note) {
        var parts = typed.split(" -> ");
        var reading = PARSER.read(parts[0]);
        var chosen = parts.length == 1 ? null : reading.offers().get(Integer.parseInt(parts[1]));
        return new ReportDraft.Cell(reading, note, chosen, "");
    }

    private static ReportDraft with(ReportDraft draft, Map<Long, ReportDraft.Cell> cells) {
        return new ReportDraft(
                draft.id(),
                draft.recipientId(),
                draft.kind(),
                draft.counting(),
                draft.withdraws(),
                draft.number(),
                draft.symbol(),
                draft.issuingBody(),
                draft.signedOn(),
                draft.arrivalNumber(),
                draft.arrivedOn(),
                draft.forwardedOn(),
                draft.channel(),
                draft.figuresUntil(),
                draft.evaluation(),
                draft.proposal(),
                cells,
                draft.revision());
    }

    private static CampaignSnapshot withLetterOf(LocalDate date) {
        var old = unanswered.campaign();
        var campaign =
                CampaignFixture.with(old, new CampaignLetter("12", old.letter().symbol(), date, List.of()));
        return new CampaignSnapshot(
                campaign,
                unanswered.indicators(),
                unanswered.recipients(),
                unanswered.reports(),
                unanswered.facts(),
                Reviews.none());
    }
}
