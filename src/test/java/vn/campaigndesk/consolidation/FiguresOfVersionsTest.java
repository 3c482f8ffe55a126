package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.UnitFigures;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.ReviewState;
import vn.campaigndesk.report.SupplementCounting;
import vn.campaigndesk.testing.CampaignFixture;

/// Units are counted, never reports, whatever a unit sends after its first answer.
class FiguresOfVersionsTest {
    private static final ReportVersion ADDITIONAL = ReportVersion.supplement(SupplementCounting.ADDITIONAL);

    private CampaignFixture fixture;
    private Report first;

    @BeforeEach
    void twoUnitsAnswer() {
        fixture = CampaignFixture.open();
        first = fixture.enter("Thọ Xuân", day(12, 11), "25", "20");
        fixture.enter("Như Xuân", day(12, 11), "10", "10");
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void anAdditionIsSummedOnceAndBothReportsAreNamedAsItsSources() {
        var addition = fixture.enter(ADDITIONAL, "Thọ Xuân", day(19, 11), "5");
        assertThat(total(1).sum()).isEqualTo(40);
        assertThat(total(1).stated()).isEqualTo(2);
        assertThat(total(2).sum()).isEqualTo(30);
        var unit = unit("Thọ Xuân");
        assertThat(unit.cells().get(0).sources()).containsExactly(first.id(), addition.id());
        assertThat(unit.cells().get(1).sources()).containsExactly(first.id());
        assertThat(unit.standing().kind()).isEqualTo(Standing.Kind.ON_TIME);
        assertThat(figures().response().answered()).isEqualTo(2);
    }

    @Test
    void theTableOfUnitsNamesEveryDocumentThatCounts() {
        fixture.enter(ADDITIONAL, "Thọ Xuân", day(19, 11), "5");
        var table = new ReportTables(new ReportText()).units(figures()).toString();
        assertThat(table).contains("12/11/2024\n19/11/2024", "15/BC-UBND\n15/BC-UBND");
        assertThat(new NoteTables(new ReportText()).remarks(figures()).toString())
                .contains("25 + 5", "tính 30 (cộng từ 2 văn bản của đơn vị)");
    }

    @Test
    void anAdditionThatIsNoValueYetMakesTheRowAQuestion() {
        fixture.enter(ADDITIONAL, "Thọ Xuân", day(19, 11), "toàn bộ");
        assertThat(total(1).sum()).isEqualTo(10);
        assertThat(total(1).unknown()).isEqualTo(1);
        assertThat(unit("Thọ Xuân").cells().getFirst().kind()).isEqualTo(CellKind.UNKNOWN);
    }

    @Test
    void aWithdrawnUnitIsMissingAgainAndItsNumbersAreGone() {
        fixture.enter(ReportVersion.of(ReportKind.WITHDRAWAL), "Thọ Xuân", day(19, 11));
        assertThat(total(1).sum()).isEqualTo(10);
        assertThat(total(1).stated()).isEqualTo(1);
        assertThat(figures().response().answered()).isEqualTo(1);
        var unit = unit("Thọ Xuân");
        assertThat(unit.standing().kind()).isEqualTo(Standing.Kind.MISSING);
        assertThat(unit.answer()).isNull();
        assertThat(unit.cells().getFirst().kind()).isEqualTo(CellKind.UNREPORTED);
        assertThat(unit.cells().getFirst().sources()).isEmpty();
    }

    @Test
    void aReportThatWasSentBackDoesNotCountUntilTheNextOneComes() {
        fixture.reviews.move(fixture.campaignId, first.id(), ReviewState.RECEIVED, ReviewState.CHECKING, "");
        fixture.reviews.move(fixture.campaignId, first.id(), ReviewState.CHECKING, ReviewState.RETURNED, "sai mẫu");
        assertThat(total(1).sum()).isEqualTo(10);
        assertThat(unit("Thọ Xuân").standing().kind()).isEqualTo(Standing.Kind.MISSING);
        fixture.enter(ReportVersion.of(ReportKind.REPLACEMENT), "Thọ Xuân", day(19, 11), "26");
        assertThat(total(1).sum()).isEqualTo(36);
        assertThat(unit("Thọ Xuân").standing().kind()).isEqualTo(Standing.Kind.LATE);
    }

    @Test
    void theTextsOfAllVersionsInForceArePrinted() {
        var said = fixture.reportSaying("Sở Y tế", day(12, 11), "Rất tốt", "Cấp máy", "1");
        fixture.reports.save(fixture.campaignId, said, "");
        var more = fixture.reportSaying("Sở Y tế", day(13, 11), "Thêm ba xã", "", "1");
        fixture.reports.save(fixture.campaignId, more.edit().version(ADDITIONAL).build(), "");
        var document = new Consolidations(fixture.snapshots, fixture.clock)
                .draft(fixture.campaignId, figures().asOf())
                .document();
        assertThat(document.body().toString()).contains("Rất tốt Thêm ba xã", "Cấp máy");
    }

    private Figures figures() {
        return FiguresRules.of(fixture.snapshot(), day(20, 11));
    }

    private Figures.Total total(int place) {
        return figures().totals().get(place - 1);
    }

    private UnitFigures unit(String shortName) {
        Recipient wanted = fixture.unit(shortName);
        return figures().units().stream()
                .filter(unit -> unit.recipient().id() == wanted.id())
                .findFirst()
                .orElseThrow();
    }
}
