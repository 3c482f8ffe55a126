package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;

/// The campaign of the fixture beside the same campaign as it was on an earlier day, under another id.
class ComparisonViewModelTest {
    private static final long EARLIER = 987;

    private CampaignFixture fixture;
    private OverviewViewModel overview;
    private ComparisonViewModel comparison;
    private final List<Campaign> campaigns = new ArrayList<>();
    private final AtomicInteger readings = new AtomicInteger();

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(15, 11), "10");
        var before = fixture.snapshot();
        fixture.enter("Sở Y tế", day(15, 11), "5");
        var tasks = new InlineTasks();
        overview = new OverviewViewModel(Facts.reading(fixture), tasks, fixture.clock, Facts.MESSAGES);
        campaigns.add(before.campaign());
        campaigns.add(earlier(before.campaign()));
        comparison = new ComparisonViewModel(
                overview, id -> read(before), () -> List.copyOf(campaigns), tasks, fixture.clock, Facts.MESSAGES);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    private static Campaign earlier(Campaign campaign) {
        return new Campaign(
                EARLIER,
                campaign.code() + "-2023",
                campaign.title(),
                "Chiến dịch 2023",
                campaign.subject(),
                campaign.sample(),
                campaign.letter(),
                campaign.startsOn(),
                campaign.runsUntil(),
                campaign.deadline(),
                campaign.agency());
    }

    private FollowUpFacts read(CampaignSnapshot before) {
        readings.incrementAndGet();
        return Facts.of(before);
    }

    private void show() {
        overview.load(fixture.campaignId);
        overview.pageProperty().set(DashboardPage.COMPARISON);
    }

    @Test
    void nothingIsReadBeforeSomebodyLooks() {
        overview.load(fixture.campaignId);
        assertThat(readings).hasValue(0);
        assertThat(comparison.rows()).isEmpty();
        assertThat(comparison.chart()).isEmpty();
    }

    @Test
    void theOtherCampaignIsChosenAndEveryRowSaysItsUnits() {
        show();
        assertThat(comparison.others()).extracting(Campaign::id).containsExactly(EARLIER);
        var rows = comparison.rows();
        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst().before())
                .isEqualTo(
                        "1/52 (2 %)".replace(" %", percentSign(rows.getFirst().before())));
        assertThat(rows.get(1).before()).isEqualTo("10 (1/52 đơn vị)");
        assertThat(rows.get(1).now()).isEqualTo("15 (2/52 đơn vị)");
        assertThat(rows.get(1).common()).isEqualTo("10 → 10 (1 đơn vị)");
        assertThat(comparison.heads()).containsExactly("Chiến dịch 2023 (đến 20/11/2024)", head());
    }

    /// Whatever space stands before the sign.
    private static String percentSign(String written) {
        return written.replaceAll("^.*\\d(\\D*%).*$", "$1");
    }

    private String head() {
        return fixture.snapshot().campaign().shortTitle() + " (đến 20/11/2024)";
    }

    @Test
    void theChosenLineIsDrawnByGroupWithBothCampaigns() {
        show();
        comparison.lineProperty().set(1);
        var chart = comparison.chart().orElseThrow();
        assertThat(chart.series())
                .extracting(series -> series.name())
                .hasSize(2)
                .contains("Chiến dịch 2023");
        assertThat(chart.categories())
                .hasSize(overview.overviewProperty().get().figures().groups().size());
        var districts =
                chart.categories().indexOf(fixture.unit("Thọ Xuân").group().shortName());
        assertThat(chart.series().getFirst().values().get(districts)).isEqualTo(10);
        var offices = chart.categories().indexOf(fixture.unit("Sở Y tế").group().shortName());
        assertThat(chart.series().getFirst().values().get(offices))
                .as("not zero")
                .isNull();
        assertThat(chart.altText()).contains("10 (1/52 đơn vị)", "15 (2/52 đơn vị)");
        assertThat(comparison.behind(offices)).isPresent();
    }

    @Test
    void theFilterHoldsForBoth() {
        show();
        overview.filterProperty()
                .set(DashboardFilter.ALL.withGroup(fixture.unit("Sở Y tế").group()));
        assertThat(comparison.rows().get(1).before()).startsWith("0/");
        assertThat(comparison.rows().get(1).now()).startsWith("5 (1/");
    }

    @Test
    void aCampaignAloneIsComparedWithNothing() {
        campaigns.removeLast();
        show();
        assertThat(comparison.others()).isEmpty();
        assertThat(comparison.rows()).isEmpty();
    }
}
