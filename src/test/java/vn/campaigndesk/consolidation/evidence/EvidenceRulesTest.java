package vn.campaigndesk.consolidation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.evidence.Evidence.Header;
import vn.campaigndesk.consolidation.evidence.Evidence.Part;
import vn.campaigndesk.consolidation.evidence.Evidence.SourceFile;
import vn.campaigndesk.consolidation.evidence.Evidence.Total;
import vn.campaigndesk.consolidation.evidence.Evidence.Unit;
import vn.campaigndesk.consolidation.evidence.Evidence.Value;
import vn.campaigndesk.consolidation.evidence.Evidence.Version;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.SupplementCounting;
import vn.campaigndesk.report.original.Media;
import vn.campaigndesk.report.original.Original;
import vn.campaigndesk.testing.CampaignFixture;

/// Every printed total can be followed to the units, the reports and the files it comes from, and is checked on
/// the way.
///
/// Sở Y tế reports first (1: "12", row 4, which it is not asked, "3"), then Thọ Xuân (2: "khoảng 1.200", "0",
/// "toàn bộ"), which adds 5 in row 2 (3); what Như Xuân sends (4) comes after the cut-off.
class EvidenceRulesTest {
    private static Draft draft;

    private final Evidence evidence = EvidenceRules.of(draft, Map.of(2L, List.of(file(2, "a.docx"), file(2, "b.pdf"))));

    @BeforeAll
    static void draw() {
        try (var fixture = CampaignFixture.open()) {
            fixture.reports.save(
                    fixture.campaignId,
                    fixture.reportSaying("Sở Y tế", day(15, 11), "Tốt.", "Cấp máy.", "12", "", "", "3"),
                    "");
            fixture.enter("Thọ Xuân", day(16, 11), "khoảng 1.200", "0", "toàn bộ");
            var more = ReportVersion.supplement(SupplementCounting.ADDITIONAL);
            fixture.enter(more, "Thọ Xuân", day(17, 11), "", "5");
            fixture.enter("Như Xuân", day(21, 11), "99");
            draft = new Consolidations(fixture.snapshots, fixture.clock).draft(fixture.campaignId, day(20, 11));
        }
    }

    private static Original file(long report, String name) {
        return new Original(1, report, "sha of " + name, name, 10, Media.ZIP, 1, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # unit    | row | what it says   | added | shown     | from
            Sở Y tế   | 1   | STATED         | 12    | 12        | report 1: 12 (12)
            Sở Y tế   | 2   | BLANK          |       | ''        | ''
            Sở Y tế   | 4   | EXCLUDED       |       | 3         | report 1: 3 (3)
            Sở Y tế   | 5   | NOT_APPLICABLE |       | ''        | ''
            Thọ Xuân  | 1   | STATED, about  | 1200  | ≈ 1.200   | report 2: khoảng 1.200 (≈ 1.200)
            Thọ Xuân  | 2   | STATED         | 5     | 5         | report 2: 0 (0), report 3: 5 (5)
            Thọ Xuân  | 3   | UNKNOWN        |       | ?         | report 2: toàn bộ (?)
            Thọ Xuân  | 4   | BLANK          |       | ''        | ''
            Như Xuân  | 1   | UNREPORTED     |       | ''        | ''
            """)
    void whatAUnitSaysIsShownBesideWhatWasAddedAndWhereItComesFrom(
            String unit, int row, String says, @Nullable Long added, String shown, String from) {
        var value = unit(unit).values().get(row - 1);

        assertThat(value.kind() + (value.estimate() ? ", about" : "")).isEqualTo(says);
        assertThat(value.amount()).isEqualTo(added);
        assertThat(value.shown().replace('\u00a0', ' ')).isEqualTo(shown);
        assertThat(value.parts().stream().map(EvidenceRulesTest::words).collect(Collectors.joining(", ")))
                .isEqualTo(from);
    }

    private Unit unit(String shortName) {
        return evidence.units().stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Part part) {
        return "report %d: %s (%s)"
                .formatted(part.reportId(), part.raw(), part.shown().replace('\u00a0', ' '));
    }

    @Test
    void aUnitIsNamedWithItsGroupAndWhereItStands() {
        var unit = unit("Thọ Xuân");

        assertThat(unit.name()).isEqualTo("UBND huyện Thọ Xuân");
        assertThat(unit.group()).isEqualTo("UBND cấp huyện");
        assertThat(unit.standing()).isEqualTo(new Standing(Standing.Kind.ON_TIME, 0));
        assertThat(evidence.units())
                .extracting(Unit::recipientId)
                .containsExactlyElementsOf(draft.figures().units().stream()
                        .map(figures -> figures.recipient().id())
                        .toList());
    }

    @Test
    void theTotalsAreThoseThatArePrinted() {
        assertThat(evidence.totals())
                .extracting(EvidenceRulesTest::words)
                .containsExactly(
                        "1: 1212 from 2 of 52, 1 estimates, 0 zeros, 0 blank, 0 unknown, 0 excluded",
                        "2: 5 from 1 of 52, 0 estimates, 0 zeros, 1 blank, 0 unknown, 0 excluded",
                        "3: 0 from 0 of 52, 0 estimates, 0 zeros, 1 blank, 1 unknown, 0 excluded",
                        "4: 0 from 0 of 27, 0 estimates, 0 zeros, 1 blank, 0 unknown, 1 excluded",
                        "5: 0 from 0 of 29, 0 estimates, 0 zeros, 1 blank, 0 unknown, 0 excluded");
        assertThat(evidence.totals())
                .extracting(Total::shortText)
                .startsWith("Cơ quan, tổ chức, DN nhận được thông tin", "Cơ quan, đơn vị triển khai");
        assertThat(evidence.response()).isEqualTo(new Response(52, 2, 0, 50, 0, 0));
    }

    private static String words(Total total) {
        return "%d: %d from %d of %d, %d estimates, %d zeros, %d blank, %d unknown, %d excluded"
                .formatted(
                        total.place(),
                        total.sum(),
                        total.stated(),
                        total.asked(),
                        total.estimates(),
                        total.zeros(),
                        total.blank(),
                        total.unknown(),
                        total.excluded());
    }

    @Test
    void everyReportThatCountsIsListedWithItsFilesHoweverTheUnitsStand() {
        assertThat(evidence.reports()).extracting(Version::reportId).containsExactly(1L, 2L, 3L);
        assertThat(evidence.reports())
                .extracting(Version::kind)
                .containsExactly(ReportKind.ORIGINAL, ReportKind.ORIGINAL, ReportKind.SUPPLEMENT);
        assertThat(evidence.report(2).orElseThrow().files())
                .containsExactly(
                        new SourceFile("sha of a.docx", "a.docx", 10, "application/zip"),
                        new SourceFile("sha of b.pdf", "b.pdf", 10, "application/zip"));
        assertThat(evidence.report(1).orElseThrow().files()).isEmpty();
        assertThat(evidence.report(1).orElseThrow().arrivedOn()).isEqualTo(day(15, 11));
        assertThat(evidence.report(4)).as("it came after the cut-off").isEmpty();
    }

    @Test
    void itSaysWhoSignsAndWhatSectionsThreeAndFourSay() {
        var header = evidence.header();

        assertThat(header.asOf()).isEqualTo(day(20, 11));
        assertThat(header.issuingBody())
                .isEqualTo(draft.snapshot().campaign().agency().issuingBody());
        assertThat(List.of(header.signerAuthority(), header.signerTitle(), header.signerName()))
                .containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn Tước");
        assertThat(evidence.texts())
                .extracting(text -> text.kind() + " " + text.text())
                .containsExactly("EVALUATION Tốt.", "PROPOSAL Cấp máy.");
        assertThat(evidence.texts().getFirst().sources()).isNotEmpty();
    }

    @Test
    void aDraftCarriesItsOwnTotals() {
        assertThat(EvidenceRules.unsound(evidence)).isEmpty();
    }

    /// What units stated in a row: `on` by units that answered, `exempt` by one that need not and has not, `-`
    /// nothing.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # printed | what the units say   | sound
            30 of 2   | on 10, on 20         | true
            30 of 2   | on 10, on 20, on -   | true
            0 of 1    | on 0, on -           | true
            0 of 0    | on -                 | true
            30 of 2   | on 10, on 21         | false
            30 of 3   | on 10, on 20, on -   | false
            30 of 2   | on 10, on 20, on 0   | false
            0 of 0    | on 0                 | false
            10 of 1   | on 10, exempt 20     | true
            30 of 2   | on 10, exempt 20     | false
            """)
    void aTotalThatItsUnitsDoNotAddUpToIsPointedAt(String printed, String said, boolean sound) {
        var words = printed.split(" of ");
        var total = new Total(4, 14, "", "", Long.parseLong(words[0]), Integer.parseInt(words[1]), 9, 0, 0, 0, 0, 0);
        var other = new Total(1, 11, "", "", 0, 0, 9, 0, 0, 0, 0, 0);
        var units =
                Arrays.stream(said.split(", ")).map(EvidenceRulesTest::saying).toList();
        var header = new Header(1, "", day(20, 11), "", "", "", "");

        assertThat(EvidenceRules.unsound(new Evidence(
                        header, new Response(9, 0, 0, 0, 0, 0), List.of(other, total), units, List.of(), List.of())))
                .isEqualTo(sound ? List.of() : List.of(4));
    }

    private static Unit saying(String written) {
        var words = written.split(" ");
        var standing = words[0].equals("on") ? Standing.Kind.ON_TIME : Standing.Kind.EXEMPT;
        var amount = words[1].equals("-") ? null : Long.valueOf(words[1]);
        var silent = new Value(CellKind.BLANK, null, false, "", List.of());
        var value = amount == null ? silent : new Value(CellKind.STATED, amount, false, words[1], List.of());
        return new Unit(1, "UBND huyện Thọ Xuân", "Thọ Xuân", "", new Standing(standing, 0), List.of(silent, value));
    }
}
