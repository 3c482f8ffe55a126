package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.consolidation.FiguresRules;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;

/// Today is 20/11/2024.
class OverviewViewModelTest {
    private CampaignFixture fixture;
    private OverviewViewModel overview;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
        overview = new OverviewViewModel(Facts.reading(fixture), new InlineTasks(), fixture.clock, Facts.MESSAGES);
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void anEmptyCampaignShowsNothingLateAndNothingAsked() {
        var shown = load();
        assertThat(shown.today()).isEqualTo(day(20, 11));
        assertThat(shown.lastWeek()).isZero();
        assertThat(shown.longestLate()).isZero();
        assertThat(shown.questions()).isZero();
        assertThat(shown.arrivals().expected()).isEqualTo(52);
    }

    @Test
    void theWindowBeginsWithWhatWasReadWhileItWasBuiltAndReadsAgainAfterThat() {
        overview.foresee(fixture.campaignId);
        fixture.enter("Thọ Xuân", day(13, 11), "1");
        overview.load(fixture.campaignId);
        assertThat(overview.overviewProperty().get().figures().response().answered())
                .as("as it was read")
                .isZero();
        assertThat(load().figures().response().answered()).isEqualTo(1);
    }

    @Test
    void whatWasForeseenForAnotherCampaignIsNotShown() {
        overview.foresee(fixture.campaignId);
        fixture.enter("Thọ Xuân", day(13, 11), "1");
        overview.load(fixture.campaignId + 1);
        assertThat(overview.overviewProperty().get()).isNull();
        assertThat(load().figures().response().answered()).isEqualTo(1);
    }

    @Test
    void thePresentationWalksOverTheChartsThatCanBeDrawn() {
        fixture.enter("Thọ Xuân", day(13, 11), "1");
        load();
        var charts = overview.charts();
        charts.previous();
        assertThat(charts.topicProperty().get()).as("the first stays").isEqualTo(Topic.of(Topic.Kind.ARRIVALS));
        assertThat(charts.position()).startsWith("1 / ");
        var seen = 1;
        for (var before = charts.topicProperty().get(); ; seen++) {
            charts.next();
            assertThat(charts.shownProperty().get()).isNotNull();
            if (charts.topicProperty().get().equals(before)) {
                break;
            }
            before = charts.topicProperty().get();
        }
        assertThat(seen)
                .as("four of progress, seven of the one row somebody filled in; no empty one, no requests")
                .isEqualTo(11);
        charts.end(false);
        assertThat(charts.topicProperty().get()).isEqualTo(Topic.of(Topic.Kind.ARRIVALS));
        charts.end(true);
        charts.next();
        assertThat(charts.shownProperty().get()).isNotNull();
        assertThat(charts.subject()).contains("số liệu đến ngày 20/11/2024");
    }

    @Test
    void theLastWeekIsTheSevenDaysUpToToday() {
        fixture.enter("Thọ Xuân", day(13, 11), "1");
        assertThat(load().lastWeek()).as("a week ago").isZero();
        fixture.enter("Như Xuân", day(14, 11), "1");
        assertThat(load().lastWeek()).isEqualTo(1);
        fixture.enter("Sở Y tế", day(20, 11), "1");
        assertThat(load().lastWeek()).isEqualTo(2);
        fixture.enter("Sở Nội vụ", day(21, 11), "1");
        assertThat(load().lastWeek()).as("not what comes tomorrow").isEqualTo(2);
        fixture.enter("Thọ Xuân", day(19, 11), "1");
        assertThat(load().lastWeek()).as("not a second answer").isEqualTo(2);
    }

    @Test
    void theLongestLatenessIsThatOfAFirstAnswer() {
        fixture.enter("Thọ Xuân", day(15, 11), "1");
        fixture.enter("Thọ Xuân", day(20, 11), "1");
        assertThat(load().longestLate()).isZero();
        fixture.enter("Như Xuân", day(19, 11), "1");
        assertThat(load().longestLate()).isEqualTo(2);
        fixture.enter("Sở Y tế", day(18, 11), "1");
        assertThat(load().longestLate()).isEqualTo(2);
    }

    @Test
    void questionsAreThoseOfCountedReportsInRowsThatAreAsked() {
        fixture.enter("Thọ Xuân", day(15, 11), "toàn bộ", "1,234", "5", "", "-");
        assertThat(load().questions()).isEqualTo(3);
        fixture.enter("Sở Y tế", day(15, 11), "1", "1", "1", "toàn bộ", "toàn bộ");
        assertThat(load().questions()).as("rows that are not asked").isEqualTo(3);
        fixture.enter("Thọ Xuân", day(16, 11), "10", "1,234");
        assertThat(load().questions()).as("the replacement answers two").isEqualTo(1);
    }

    @Test
    void showsTheFiguresOfTheReport() {
        fixture.enter("Thọ Xuân", day(15, 11), "12", "khoảng 5");
        fixture.exempt("Như Xuân", "sáp nhập");
        var shown = load();
        assertThat(shown.figures()).isEqualTo(FiguresRules.of(fixture.snapshot(), day(20, 11)));
        assertThat(shown.arrivals().expected()).isEqualTo(51);
        assertThat(shown.arrivals().points().getLast().answered()).isEqualTo(1);
    }

    @Test
    void aFailureIsReportedAndTheOldViewStays() {
        var before = load();
        fixture.database.close();
        overview.load(fixture.campaignId);
        assertThat(overview.failureProperty().get()).isNotNull();
        assertThat(overview.overviewProperty().get()).isSameAs(before);
        fixture = CampaignFixture.open();
    }

    private Overview load() {
        overview.load(fixture.campaignId);
        return overview.overviewProperty().get();
    }

    @Test
    void theFiguresOfOneCampaignAreNotShownForAnotherThatCannotBeRead() {
        load();
        fixture.database.close();

        overview.load(fixture.campaignId + 1);

        assertThat(overview.failureProperty().get()).isNotNull();
        assertThat(overview.overviewProperty().get()).isNull();
        assertThat(overview.charts().shownProperty().get()).isNull();
        assertThat(overview.cross().tableProperty().get()).isNull();
        fixture = CampaignFixture.open();
    }

    @Test
    void theFilterAppliesToEverythingAndIsComputedWithoutReadingAgain() {
        fixture.enter("Thọ Xuân", day(15, 11), "12");
        fixture.enter("Quan Sơn", day(19, 11), "30");
        fixture.enter("Sở Y tế", day(15, 11), "7");
        load();
        fixture.database.close();
        var district = overview.overviewProperty().get().groups().stream()
                .filter(group -> group.code().equals("district"))
                .findFirst()
                .orElseThrow();
        overview.filterProperty().set(DashboardFilter.ALL.withGroup(district));
        var districts = overview.overviewProperty().get();
        assertThat(districts.figures().response().expected()).isEqualTo(27);
        assertThat(districts.figures().totals().getFirst().sum()).isEqualTo(42);
        assertThat(districts.arrivals().expected()).isEqualTo(27);
        assertThat(districts.map().places()).hasSize(27);

        overview.filterProperty().set(DashboardFilter.ALL.withRegion("miền núi"));
        var mountains = overview.overviewProperty().get();
        assertThat(mountains.figures().response().expected()).isEqualTo(11);
        assertThat(mountains.figures().totals().getFirst().sum()).isEqualTo(30);
        assertThat(mountains.regions()).as("all can still be chosen").hasSizeGreaterThan(2);

        overview.filterProperty().set(DashboardFilter.ALL.withUntil(day(17, 11)));
        var inTime = overview.overviewProperty().get();
        assertThat(inTime.figures().response().answered()).isEqualTo(2);
        assertThat(inTime.figures().response().missing())
                .as("nobody was late on that day")
                .isZero();
        fixture = CampaignFixture.open();
    }

    @Test
    void aDayToComeIsToday() {
        assertThat(DashboardFilter.ALL.withUntil(day(30, 11)).asOf(day(20, 11))).isEqualTo(day(20, 11));
        assertThat(DashboardFilter.ALL.withUntil(day(10, 11)).asOf(day(20, 11))).isEqualTo(day(10, 11));
    }

    @Test
    void theFilterThatWasChosenDuringAReadingIsInForceAfterIt() {
        var held = new HeldTasks();
        held.hold();
        var model = new OverviewViewModel(Facts.reading(fixture), held, fixture.clock, Facts.MESSAGES);
        fixture.enter("Quan Sơn", day(19, 11), "30");
        model.load(fixture.campaignId);
        model.filterProperty().set(DashboardFilter.ALL.withRegion("miền núi"));
        held.release();
        assertThat(model.overviewProperty().get().figures().response().expected())
                .isEqualTo(11);
        assertThat(model.overviewProperty().get().figures().response().answered())
                .isEqualTo(1);
    }

    @Test
    void theChangeSinceLastWeekMayBeALoss() {
        fixture.enter("Thọ Xuân", day(12, 11), "12");
        fixture.enter(ReportVersion.of(ReportKind.WITHDRAWAL), "Thọ Xuân", day(19, 11));
        assertThat(load().lastWeek()).isEqualTo(-1);
        assertThat(NumberTiles.signed(-1)).isEqualTo("\u22121");
        assertThat(NumberTiles.signed(1234)).isEqualTo("+1.234");
    }
}
