package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.testing.CampaignFixture;

/// The campaign of 2024 has 52 units: 27 districts and 2 universities among them. Row 4 asks districts, row 5 districts
/// and universities, the others everybody.
class FiguresTest {
    private CampaignFixture fixture;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
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
        var snapshot = fixture.snapshot();
        var figures = FiguresRules.of(
                new CampaignSnapshot(snapshot.campaign(), snapshot.indicators(), List.of(), List.of()), day(20, 11));
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
        fixture.enter(unit, day(15, 11), raws);
        var figures = figures(day(20, 11));
        assertThat(cells(unit, figures).get(row - 1)).isEqualTo(kind);
        var total = figures.totals().get(row - 1);
        assertThat(total)
                .isEqualTo(new Total(fixture.row(row), sum, stated, asked, estimates, zeros, blank, unknown, excluded));
        assertThat(total.isEstimate()).isEqualTo(estimates > 0);
        assertThat(total.unreported()).isEqualTo(asked - stated - blank - unknown);
    }

    @Test
    void aRowThatAReportDoesNotMentionIsBlank() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        assertThat(cells("Thọ Xuân", figures(day(20, 11))))
                .containsExactly(CellKind.STATED, CellKind.BLANK, CellKind.BLANK, CellKind.BLANK, CellKind.BLANK);
    }

    @Test
    void unitsAreCountedNotReports() {
        fixture.enter("Thọ Xuân", day(15, 11), "10");
        fixture.enter("Thọ Xuân", day(16, 11), "20");
        fixture.enter("Thọ Xuân", day(16, 11), "30");
        var figures = figures(day(20, 11));
        assertThat(figures.response().answered()).isEqualTo(1);
        assertThat(figures.totals().getFirst().stated()).isEqualTo(1);
        assertThat(figures.totals().getFirst().sum()).isEqualTo(30);
    }

    @Test
    void aLateReplacementGivesItsFiguresAndLeavesTheUnitOnTime() {
        fixture.enter("Thọ Xuân", day(15, 11), "10");
        fixture.enter("Thọ Xuân", day(19, 11), "20");
        var figures = figures(day(20, 11));
        assertThat(figures.response()).isEqualTo(new Response(52, 1, 0, 51, 0, 0));
        assertThat(figures.totals().getFirst().sum()).isEqualTo(20);
    }

    @Test
    void whatArrivedAfterTheCutOffIsNotIn() {
        fixture.enter("Thọ Xuân", day(15, 11), "10");
        fixture.enter("Thọ Xuân", day(19, 11), "20");
        fixture.enter("Như Xuân", day(18, 11), "5");
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
        fixture.exempt("Thọ Xuân", "sáp nhập");
        fixture.exempt("Như Xuân", "sáp nhập");
        fixture.enter("Như Xuân", day(15, 11), "", "", "", "7");
        var figures = figures(day(20, 11));
        assertThat(figures.response()).isEqualTo(new Response(51, 1, 0, 50, 0, 1));
        assertThat(figures.totals()).extracting(Total::asked).containsExactly(51, 51, 51, 26, 28);
        assertThat(figures.totals().get(3).sum()).isEqualTo(7);
    }

    @Test
    void groupsAreThoseThatHaveUnits() {
        fixture.enter("Thọ Xuân", day(15, 11), "1", "", "", "7");
        fixture.enter("Sở Y tế", day(19, 11), "2");
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

    private Figures figures(LocalDate asOf) {
        return FiguresRules.of(fixture.snapshot(), asOf);
    }

    private String sumAndN(LocalDate asOf) {
        var total = figures(asOf).totals().getFirst();
        return total.sum() + " of " + total.stated();
    }

    private static List<CellKind> cells(String unit, Figures figures) {
        return figures.units().stream()
                .filter(figure -> figure.recipient().shortName().equals(unit))
                .map(UnitFigures::cells)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(Figures.Cell::kind)
                .toList();
    }
}
