package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.testing.CampaignFixture;

/// The campaign runs from 10/10 to 20/11; the last day on time is 17/11.
class ArrivalCurveTest {
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
    void climbsByTheFirstReportOfEachUnit() {
        fixture.enter("Thọ Xuân", day(11, 10), "1");
        fixture.enter("Thọ Xuân", day(13, 10), "2");
        fixture.enter("Như Xuân", day(13, 10), "1");
        fixture.enter("Sở Y tế", day(13, 10), "1");
        assertThat(answered(day(14, 10))).containsExactly(0, 1, 1, 3, 3);
    }

    @Test
    void hasAPointForEachDayFromTheFirstOfTheCampaign() {
        var curve = curve(day(20, 10));
        assertThat(curve.points())
                .extracting(ArrivalCurve.Point::day)
                .containsExactlyElementsOf(day(10, 10).datesUntil(day(21, 10)).toList());
        assertThat(curve.points()).extracting(ArrivalCurve.Point::answered).containsOnly(0);
        assertThat(curve.expected()).isEqualTo(52);
        assertThat(curve.deadline()).isEqualTo(day(17, 11));
        assertThat(curve.lastDay()).as("the deadline is inside").isEqualTo(day(17, 11));
    }

    @Test
    void leavesOutWhatArrivesLater() {
        fixture.enter("Thọ Xuân", day(15, 10), "1");
        fixture.enter("Như Xuân", day(16, 10), "1");
        assertThat(curve(day(15, 10)).points().getLast()).isEqualTo(new ArrivalCurve.Point(day(15, 10), 1));
    }

    @Test
    void beginsEarlierWhenAnAnswerCameBeforeTheCampaign() {
        fixture.enter("Thọ Xuân", day(8, 10), "1");
        assertThat(curve(day(11, 10)).points().getFirst()).isEqualTo(new ArrivalCurve.Point(day(8, 10), 1));
        assertThat(answered(day(11, 10))).containsExactly(1, 1, 1, 1);
    }

    @Test
    void beforeTheCampaignThereIsOnePoint() {
        assertThat(curve(day(1, 10)).points()).containsExactly(new ArrivalCurve.Point(day(10, 10), 0));
    }

    @Test
    void endsWithTheCampaignWhenEverythingCameWithinIt() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        assertThat(curve(LocalDate.of(2026, 3, 1)).lastDay()).isEqualTo(day(20, 11));
    }

    @Test
    void endsWithTheLastArrivalWhenItCameAfterTheCampaign() {
        fixture.enter("Thọ Xuân", day(15, 12), "1");
        assertThat(curve(LocalDate.of(2026, 3, 1)).lastDay()).isEqualTo(day(15, 12));
    }

    @Test
    void endsWithTheCampaignAlsoWhenNobodyAnswered() {
        assertThat(curve(LocalDate.of(2026, 3, 1)).lastDay()).isEqualTo(day(20, 11));
    }

    @Test
    void endsTodayWhileTheCampaignRuns() {
        assertThat(curve(day(19, 11)).lastDay()).isEqualTo(day(19, 11));
    }

    private ArrivalCurve curve(LocalDate asOf) {
        return ArrivalCurve.of(fixture.snapshot(), asOf, 52);
    }

    private List<Integer> answered(LocalDate asOf) {
        return curve(asOf).points().stream().map(ArrivalCurve.Point::answered).toList();
    }
}
