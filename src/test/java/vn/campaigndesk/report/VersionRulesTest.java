package vn.campaigndesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;

/// What the form says of a document as a version and as a second entry, beside an original of 15/11 that says 25, 20.
class VersionRulesTest {
    private static final Set<String> KEYS = Set.of(
            "report.problem.counting",
            "report.problem.nothing-before",
            "report.problem.withdraws",
            "report.problem.withdrawal-numbers",
            "report.problem.lower-than-before",
            "report.problem.duplicate");

    private CampaignFixture fixture;
    private ReportFormViewModel form;
    private Report original;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        original = fixture.enter("Thọ Xuân", day(15, 11), "25", "20");
        form = new ReportFormViewModel(fixture.reports, new InlineTasks(), fixture.clock);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thọ Xuân | REPLACEMENT | 16/11 | 25 |
            Thọ Xuân | REPLACEMENT | 16/11 | 24 | i1 WARNING report.problem.lower-than-before 24 25 15/11/2024
            Thọ Xuân | REPLACEMENT | 16/11 |    |
            Thọ Xuân | REPLACEMENT | 14/11 | 24 |
            Thọ Xuân | CUMULATIVE  | 16/11 | 24 | i1 WARNING report.problem.lower-than-before 24 25 15/11/2024
            Thọ Xuân | ADDITIONAL  | 16/11 | 3  |
            Thọ Xuân | CORRECTION  | 16/11 | 3  |
            Thọ Xuân | SUPPLEMENT  | 16/11 | 30 | counting ERROR report.problem.counting
            Như Xuân | SUPPLEMENT  | 16/11 | 30 | counting ERROR report.problem.counting; kind WARNING report.problem.nothing-before
            Như Xuân | CORRECTION  | 16/11 | 30 | kind WARNING report.problem.nothing-before
            Như Xuân | ADDITIONAL  | 16/11 | 30 | kind WARNING report.problem.nothing-before
            Như Xuân | REPLACEMENT | 16/11 | 30 |
            Như Xuân | WITHDRAWAL  | 16/11 |    | kind WARNING report.problem.nothing-before
            Thọ Xuân | WITHDRAWAL  | 16/11 |    |
            Thọ Xuân | WITHDRAWAL  | 14/11 |    | kind WARNING report.problem.nothing-before
            Thọ Xuân | WITHDRAWAL  | 16/11 | 5  | kind WARNING report.problem.withdrawal-numbers
            """)
    void aVersionFitsToThoseBeforeIt(String unit, String kind, String arrived, String row1, String expected) {
        open(unit, kind, arrived);
        form.rows().getFirst().rawProperty().set(row1 == null ? "" : row1);
        assertThat(problems()).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aWithdrawalNamesAReportThatStandsBeforeIt() {
        open("Thọ Xuân", "WITHDRAWAL", "16/11");
        assertThat(form.otherVersions()).containsExactly(original);
        form.version().withdrawsProperty().set(original.id());
        assertThat(problems()).isEmpty();
        form.version().withdrawsProperty().set(4711L);
        assertThat(problems()).isEqualTo("withdraws ERROR report.problem.withdraws");
        form.kindProperty().set(ReportKind.REPLACEMENT);
        assertThat(problems()).as("what belongs to another kind does not speak").isEmpty();
    }

    @Test
    void theArrivalNumberFitsItsColumn() {
        open("Thọ Xuân", "REPLACEMENT", "16/11");
        form.text("arrivalNumber").set("1".repeat(20));
        assertThat(form.hasErrors()).isFalse();
        form.text("arrivalNumber").set("1".repeat(21));
        assertThat(form.problemsProperty().get()).contains(Problem.error("arrivalNumber", "report.problem.long", 20));
    }

    @Test
    void theFormKeepsWhichVersionItIs() {
        open("Thọ Xuân", "ADDITIONAL", "16/11");
        form.text("arrivalNumber").set(" 88 ");
        form.rows().getFirst().rawProperty().set("3");
        assertThat(form.save(saved -> {}, failure -> {
                    throw new AssertionError(failure);
                }))
                .isTrue();
        var saved = fixture.snapshot().reports().getLast();
        assertThat(saved.version()).isEqualTo(ReportVersion.supplement(SupplementCounting.ADDITIONAL));
        assertThat(saved.arrivalNumber()).isEqualTo("88");
        var again = new ReportFormViewModel(fixture.reports, new InlineTasks(), fixture.clock);
        again.open(fixture.snapshot(), saved);
        assertThat(again.version().countingProperty().get()).isEqualTo(SupplementCounting.ADDITIONAL);
        assertThat(again.dirtyProperty().get()).isFalse();
        again.version().countingProperty().set(SupplementCounting.CUMULATIVE);
        assertThat(again.dirtyProperty().get()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15   | BC-UBND   | UBND huyện Thọ Xuân   | true
            015  | bc - ubnd | UBND  huyện Thọ Xuân  | true
            '15 '| BC-UBND   | ubnd HUYỆN thọ xuân   | true
            15   | BC-UBND   | UBND huyện Như Xuân   | false
            15   | BC-UBND   | UBND huyện Tho Xuan   | false
            1 5  | BC-UBND   | UBND huyện Thọ Xuân   | true
            150  | BC-UBND   | UBND huyện Thọ Xuân   | false
            1-5  | BC-UBND   | UBND huyện Thọ Xuân   | false
            5    | BC-UBND   | UBND huyện Thọ Xuân   | false
            15   | BC-VHTT   | UBND huyện Thọ Xuân   | false
            15   |           | UBND huyện Thọ Xuân   | false
                 | BC-UBND   | UBND huyện Thọ Xuân   | false
            15   | BC-UBND   |                       | false
            """)
    void aSecondEntryOfTheSameDocumentIsPointedAt(String number, String symbol, String body, boolean found) {
        open("Như Xuân", "ORIGINAL", "18/11");
        form.text("number").set(number == null ? "" : number);
        form.text("symbol").set(symbol == null ? "" : symbol);
        form.text("issuingBody").set(body == null ? "" : body);
        assertThat(problems())
                .isEqualTo(
                        found
                                ? "number WARNING report.problem.duplicate 15/BC-UBND UBND huyện Thọ Xuân 15/11/2024"
                                : "");
    }

    @Test
    void aReportIsNoSecondEntryOfItselfAndTheFirstOfSeveralIsShown() {
        form.open(fixture.snapshot(), original);
        assertThat(problems()).isEmpty();
        var second = fixture.enter(ReportVersion.of(ReportKind.REPLACEMENT), "Thọ Xuân", day(18, 11), "30");
        form.open(fixture.snapshot(), second);
        assertThat(problems()).contains("report.problem.duplicate 15/BC-UBND UBND huyện Thọ Xuân 15/11/2024");
        assertThat(DuplicateIdentity.first(
                        second.document(), 0, fixture.snapshot().reports()))
                .contains(original);
    }

    @Test
    void theLettersDWithAndWithoutItsStrokeAreTwoLetters() {
        var one = new DocumentIdentity("1", "QĐ-UBND", "Sở Y tế", null);
        var other = new DocumentIdentity("1", "QD-UBND", "Sở Y tế", null);
        assertThat(DuplicateIdentity.key(one)).isNotEqualTo(DuplicateIdentity.key(other));
    }

    private void open(String unit, String kind, String arrived) {
        form.openNew(fixture.snapshot(), fixture.unit(unit));
        var counting = List.of("CUMULATIVE", "ADDITIONAL").contains(kind);
        form.kindProperty().set(counting ? ReportKind.SUPPLEMENT : ReportKind.valueOf(kind));
        if (counting) {
            form.version().countingProperty().set(SupplementCounting.valueOf(kind));
        }
        form.text("arrivedOn").set(arrived);
        form.text("number").set("99");
        form.text("symbol").set("BC-UBND");
    }

    private String problems() {
        return form.problemsProperty().get().stream()
                .filter(problem -> KEYS.contains(problem.key()))
                .map(problem -> problem.field() + " " + problem.severity() + " " + problem.key()
                        + problem.arguments().stream()
                                .map(argument -> " " + argument)
                                .reduce("", String::concat))
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
