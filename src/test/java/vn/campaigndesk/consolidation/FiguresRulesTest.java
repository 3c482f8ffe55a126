package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportBuilder;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.Review;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.testing.CampaignFixture;

/// Sums are of what was stated and nothing else, and every unit is counted once, on the right side.
///
/// The campaign of 2024 has 52 units: 27 districts and 2 universities among them. Row 4 asks districts, row 5
/// districts and universities, the others everybody.
class FiguresRulesTest {
    private static CampaignFixture fixture;
    private static CampaignSnapshot empty;

    private final List<Report> reports = new ArrayList<>();
    private final Set<String> exempt = new HashSet<>();

    @BeforeAll
    static void readCampaign() {
        fixture = CampaignFixture.open();
        empty = fixture.snapshot();
    }

    @AfterAll
    static void closeCampaign() {
        fixture.close();
    }

    private void came(String unit, LocalDate arrived, String... raws) {
        reports.add(fixture.report(unit, arrived, raws)
                .edit()
                .stored(reports.size() + 1L, 1)
                .build());
    }

    private void change(int index, UnaryOperator<ReportBuilder> change) {
        reports.set(index, change.apply(reports.get(index).edit()).build());
    }

    private CampaignSnapshot snapshot() {
        var units = empty.recipients().stream()
                .map(unit -> exempt.contains(unit.shortName()) ? unit.withExemption("sáp nhập") : unit)
                .toList();
        return new CampaignSnapshot(empty.campaign(), empty.indicators(), units, reports);
    }

    @Test
    void beforeAnyReportEveryoneIsExpectedAndNothingIsZero() {
        var figures = figures(day(20, 11));
        assertThat(figures.response()).isEqualTo(new Response(52, 0, 0, 52, 0, 0));
        assertThat(figures.response().share()).isZero();
        assertThat(figures.totals()).extracting(Total::asked).containsExactly(52, 52, 52, 27, 29);
        assertThat(figures.totals()).extracting(Total::stated).containsOnly(0);
        assertThat(figures.totals()).extracting(Total::unreported).containsExactly(52, 52, 52, 27, 29);
        assertThat(cells("Thọ Xuân", figures)).containsOnly(CellKind.UNREPORTED);
        assertThat(cells("Sở Y tế", figures))
                .containsExactly(
                        CellKind.UNREPORTED,
                        CellKind.UNREPORTED,
                        CellKind.UNREPORTED,
                        CellKind.NOT_APPLICABLE,
                        CellKind.NOT_APPLICABLE);
    }

    @Test
    void aCampaignWithoutUnitsIsEmptyNotBroken() {
        var figures = FiguresRules.of(
                new CampaignSnapshot(empty.campaign(), empty.indicators(), List.of(), List.of()), day(20, 11));
        assertThat(figures.response()).isEqualTo(new Response(0, 0, 0, 0, 0, 0));
        assertThat(figures.response().share()).isZero();
        assertThat(figures.groups()).isEmpty();
        assertThat(figures.totals())
                .hasSize(5)
                .allSatisfy(total -> assertThat(total.asked()).isZero());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # unit       | row | written    | kind           | n | N  | sum | estimates | zeros | blank | unknown | excluded
                    Thọ Xuân     | 4   | 12         | STATED         | 1 | 27 | 12  | 0 | 0 | 0 | 0 | 0
                    Thọ Xuân     | 4   | 0          | STATED         | 1 | 27 | 0   | 0 | 1 | 0 | 0 | 0
                    Thọ Xuân     | 4   | Không có   | STATED         | 1 | 27 | 0   | 0 | 1 | 0 | 0 | 0
                    Thọ Xuân     | 4   | khoảng 500 | STATED         | 1 | 27 | 500 | 1 | 0 | 0 | 0 | 0
                    Thọ Xuân     | 4   | trên 500   | STATED         | 1 | 27 | 500 | 1 | 0 | 0 | 0 | 0
                    Thọ Xuân     | 4   | gần 500    | STATED         | 1 | 27 | 500 | 1 | 0 | 0 | 0 | 0
                    Thọ Xuân     | 4   | ''         | BLANK          | 0 | 27 | 0   | 0 | 0 | 1 | 0 | 0
                    Thọ Xuân     | 4   | toàn bộ    | UNKNOWN        | 0 | 27 | 0   | 0 | 0 | 0 | 1 | 0
                    Thọ Xuân     | 4   | 1,234      | UNKNOWN        | 0 | 27 | 0   | 0 | 0 | 0 | 1 | 0
                    Sở Y tế      | 4   | ''         | NOT_APPLICABLE | 0 | 27 | 0   | 0 | 0 | 0 | 0 | 0
                    Sở Y tế      | 4   | 12         | EXCLUDED       | 0 | 27 | 0   | 0 | 0 | 0 | 0 | 1
                    Sở Y tế      | 4   | 0          | EXCLUDED       | 0 | 27 | 0   | 0 | 0 | 0 | 0 | 1
                    Sở Y tế      | 4   | toàn bộ    | EXCLUDED       | 0 | 27 | 0   | 0 | 0 | 0 | 0 | 1
                    ĐH Hồng Đức  | 4   | 12         | EXCLUDED       | 0 | 27 | 0   | 0 | 0 | 0 | 0 | 1
                    ĐH Hồng Đức  | 5   | 12         | STATED         | 1 | 29 | 12  | 0 | 0 | 0 | 0 | 0
                    Sở Y tế      | 1   | 12         | STATED         | 1 | 52 | 12  | 0 | 0 | 0 | 0 | 0
                    """)
    void blankZeroUnknownAndNotAskedAreDifferentThings(
            String unit,
            int row,
            String written,
            CellKind kind,
            int stated,
            int asked,
            long sum,
            int estimates,
            int zeros,
            int blank,
            int unknown,
            int excluded) {
        var raws = new String[] {"", "", "", "", ""};
        raws[row - 1] = written;
        came(unit, day(15, 11), raws);
        var figures = figures(day(20, 11));
        assertThat(cells(unit, figures).get(row - 1)).isEqualTo(kind);
        var total = figures.totals().get(row - 1);
        assertThat(total)
                .isEqualTo(new Total(
                        empty.indicators().get(row - 1),
                        sum,
                        stated,
                        asked,
                        estimates,
                        zeros,
                        blank,
                        unknown,
                        excluded));
        assertThat(total.isEstimate()).isEqualTo(estimates > 0);
        assertThat(total.unreported()).isEqualTo(asked - stated - blank - unknown);
    }

    @Test
    void aRowThatAReportDoesNotMentionIsBlank() {
        came("Thọ Xuân", day(15, 11), "1");
        assertThat(cells("Thọ Xuân", figures(day(20, 11))))
                .containsExactly(CellKind.STATED, CellKind.BLANK, CellKind.BLANK, CellKind.BLANK, CellKind.BLANK);
    }

    @Test
    void unitsAreCountedNotReports() {
        came("Thọ Xuân", day(15, 11), "10");
        came("Thọ Xuân", day(16, 11), "20");
        came("Thọ Xuân", day(16, 11), "30");
        var figures = figures(day(20, 11));
        assertThat(figures.response().answered()).isEqualTo(1);
        assertThat(figures.totals().getFirst().stated()).isEqualTo(1);
        assertThat(figures.totals().getFirst().sum()).isEqualTo(30);
    }

    @Test
    void aLateReplacementGivesItsFiguresAndLeavesTheUnitOnTime() {
        came("Thọ Xuân", day(15, 11), "10");
        came("Thọ Xuân", day(19, 11), "20");
        var figures = figures(day(20, 11));
        assertThat(figures.response()).isEqualTo(new Response(52, 1, 0, 51, 0, 0));
        assertThat(figures.totals().getFirst().sum()).isEqualTo(20);
    }

    @Test
    void whatArrivedAfterTheCutOffIsNotIn() {
        came("Thọ Xuân", day(15, 11), "10");
        came("Thọ Xuân", day(19, 11), "20");
        came("Như Xuân", day(18, 11), "5");
        assertThat(sumAndN(day(14, 11))).isEqualTo("0 of 0");
        assertThat(sumAndN(day(15, 11))).isEqualTo("10 of 1");
        assertThat(sumAndN(day(17, 11))).isEqualTo("10 of 1");
        assertThat(sumAndN(day(18, 11))).isEqualTo("15 of 2");
        assertThat(sumAndN(day(19, 11))).isEqualTo("25 of 2");
    }

    @Test
    void beforeTheDeadlineNobodyIsMissing() {
        assertThat(figures(day(17, 11)).response()).isEqualTo(new Response(52, 0, 0, 0, 52, 0));
        assertThat(figures(day(18, 11)).response()).isEqualTo(new Response(52, 0, 0, 52, 0, 0));
    }

    @Test
    void anExemptUnitIsNotExpectedUnlessItAnswers() {
        exempt.addAll(List.of("Thọ Xuân", "Như Xuân"));
        came("Như Xuân", day(15, 11), "", "", "", "7");
        var figures = figures(day(20, 11));
        assertThat(figures.response()).isEqualTo(new Response(51, 1, 0, 50, 0, 1));
        assertThat(figures.totals()).extracting(Total::asked).containsExactly(51, 51, 51, 26, 28);
        assertThat(figures.totals().get(3).sum()).isEqualTo(7);
    }

    @Test
    void groupsAreThoseThatHaveUnits() {
        came("Thọ Xuân", day(15, 11), "1", "", "", "7");
        came("Sở Y tế", day(19, 11), "2");
        var figures = figures(day(20, 11));
        assertThat(figures.groups())
                .extracting(
                        group -> group.group().code(),
                        group -> group.response().expected(),
                        group -> group.response().onTime(),
                        group -> group.response().late())
                .containsExactly(
                        tuple("party-office", 1, 0, 0),
                        tuple("department", 19, 0, 1),
                        tuple("district", 27, 1, 0),
                        tuple("press", 2, 0, 0),
                        tuple("university", 2, 0, 0),
                        tuple("association", 1, 0, 0));
        var departments = figures.groups().get(1).totals();
        assertThat(departments.getFirst().sum()).isEqualTo(2);
        assertThat(departments.get(3).asked()).isZero();
    }

    @Test
    void whatAUnitHasTakenBackOrGotBackIsNoAnswer() {
        came("Thọ Xuân", day(15, 11), "10");
        came("Thọ Xuân", day(16, 11));
        came("Như Xuân", day(15, 11), "5");
        change(1, report -> report.version(ReportVersion.of(ReportKind.WITHDRAWAL)));
        change(2, report -> report.review(new Review(ReviewState.RETURNED, "thiếu dấu")));
        var figures = figures(day(20, 11));
        assertThat(figures.response()).isEqualTo(new Response(52, 0, 0, 52, 0, 0));
        assertThat(figures.units()).extracting(UnitFigures::answer).containsOnlyNulls();
        assertThat(cells("Thọ Xuân", figures)).containsOnly(CellKind.UNREPORTED);
        assertThat(cells("Như Xuân", figures)).containsOnly(CellKind.UNREPORTED);
    }

    @Test
    void aCellNamesTheReportsBehindIt() {
        came("Thọ Xuân", day(15, 11), "10", "");
        came("Như Xuân", day(15, 11), "5", "7");
        var cells = unit("Như Xuân", figures(day(20, 11))).cells();
        assertThat(cells).extracting(Figures.Cell::sources).startsWith(List.of(2L), List.of(2L), List.of());
        assertThat(cells.getFirst().quantity().amount()).isEqualTo(5);
    }

    /// Thọ Xuân says 10 on the 15th and 20 on the 19th, Như Xuân 5 on the 18th, Hà Trung 3 on the 25th.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # known  | asked for | sum and n
            20/11    | 14/11     | 0 of 0
            20/11    | 15/11     | 10 of 1
            20/11    | 18/11     | 15 of 2
            20/11    | 19/11     | 25 of 2
            30/11    | 15/11     | 10 of 1
            30/11    | 19/11     | 25 of 2
            30/11    | 25/11     | 28 of 3
            16/11    | 15/11     | 10 of 1
            """)
    void anEarlierDayIsReadOffALaterOneAsIfItHadBeenCountedThen(String known, String asked, String expected) {
        came("Thọ Xuân", day(15, 11), "10");
        came("Như Xuân", day(18, 11), "5");
        came("Thọ Xuân", day(19, 11), "20");
        came("Hà Trung", day(25, 11), "3");
        var earlier = FiguresRules.earlier(snapshot(), date(asked), figures(date(known)));
        assertThat(sumAndN(earlier)).isEqualTo(expected);
        assertThat(earlier).isEqualTo(figures(date(asked)));
    }

    private Figures figures(LocalDate asOf) {
        return FiguresRules.of(snapshot(), asOf);
    }

    private String sumAndN(LocalDate asOf) {
        return sumAndN(figures(asOf));
    }

    private static String sumAndN(Figures figures) {
        var total = figures.totals().getFirst();
        return total.sum() + " of " + total.stated();
    }

    private static List<CellKind> cells(String unit, Figures figures) {
        return unit(unit, figures).cells().stream().map(Figures.Cell::kind).toList();
    }

    private static UnitFigures unit(String unit, Figures figures) {
        return figures.units().stream()
                .filter(figure -> figure.recipient().shortName().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate date(String dayAndMonth) {
        var parts = dayAndMonth.split("/");
        return day(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
