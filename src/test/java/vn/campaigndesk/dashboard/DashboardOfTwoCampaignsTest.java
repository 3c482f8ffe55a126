package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.campaign.renewal.Renewal;
import vn.campaigndesk.campaign.renewal.RenewalRules;
import vn.campaigndesk.campaign.renewal.RenewalStore;
import vn.campaigndesk.dashboard.CrossQuestion.Dimension;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.task.InlineTasks;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.testing.NextCampaign;

/// A chart, a table, a map of a row of the form is looked at while another campaign is chosen, whose form has rows of
/// its own. What a listener throws would be told as a fault of the program.
class DashboardOfTwoCampaignsTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final List<Throwable> faults = new ArrayList<>();
    private OverviewViewModel overview;
    private long second;
    private Thread.UncaughtExceptionHandler before;

    @BeforeEach
    void openBoth() {
        before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        second = NextCampaign.begin(fixture, 52);
        fixture.enter("Thọ Xuân", day(13, 11), "1", "2", "3", "4", "5");
        enterInto(second, "Thọ Xuân", "10", "20");
        overview = new OverviewViewModel(Facts.reading(fixture), new InlineTasks(), fixture.clock, Facts.MESSAGES);
        overview.load(fixture.campaignId);
    }

    private void enterInto(long campaign, String unit, String... raws) {
        var recipient = fixture.recipients.of(campaign).stream()
                .filter(each -> each.shortName().equals(unit))
                .findFirst()
                .orElseThrow();
        var rows = fixture.campaigns.indicators(campaign);
        var quantities = new LinkedHashMap<Long, Quantity>();
        for (var i = 0; i < raws.length; i++) {
            quantities.put(
                    rows.get(i).id(),
                    Quantity.typed(CampaignFixture.PARSER.read(raws[i]), ""));
        }
        fixture.reports.save(
                campaign,
                Report.from(recipient.id(), day(14, 11))
                        .document(new DocumentIdentity("1", "BC", unit, day(14, 11)))
                        .quantities(quantities)
                        .build(),
                "");
    }

    @AfterEach
    void close() {
        Thread.currentThread().setUncaughtExceptionHandler(before);
        fixture.close();
    }

    private Indicator row(long campaign, int place) {
        return fixture.campaigns.indicators(campaign).get(place - 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Topic.Kind.class,
            names = {"UNITS", "SPREAD", "GROUP_TOTALS"})
    void aChartOfARowIsThenThatOfTheSameRowOfTheOther(Topic.Kind kind) {
        var charts = overview.charts();
        charts.topicProperty().set(new Topic(kind, Measure.of(row(fixture.campaignId, 2), Per.AMOUNT)));
        assertThat(charts.shownProperty().get()).isNotNull();

        overview.load(second);

        assertThat(faults).isEmpty();
        assertThat(charts.topicProperty().get())
                .isEqualTo(new Topic(kind, Measure.of(row(second, 2), Per.AMOUNT)));
        assertThat(Objects.requireNonNull(charts.shownProperty().get()).chart().series().getFirst().values())
                .contains(kind == Topic.Kind.SPREAD ? 1.0 : 20.0);
    }

    @Test
    void aChartOfARowThatTheOtherHasNotGivesWayToTheFirst() {
        var charts = overview.charts();
        var short3 = withRows(1, 3);
        charts.topicProperty()
                .set(new Topic(Topic.Kind.UNITS, Measure.of(row(fixture.campaignId, 2), Per.AMOUNT)));

        overview.load(short3);

        assertThat(faults).isEmpty();
        assertThat(charts.topicProperty().get()).isEqualTo(Topic.of(Topic.Kind.ARRIVALS));
    }

    /// A further campaign that asks only some rows.
    private long withRows(int... places) {
        var store = new RenewalStore(
                fixture.database, fixture.campaigns, fixture.organisations, fixture.recipients, fixture.changes);
        var last = store.predecessor(fixture.campaignId);
        var rows = new ArrayList<Indicator>();
        for (var place : places) {
            var old = RenewalRules.rows(last, day(20, 11)).get(place - 1);
            rows.add(new Indicator(
                    0,
                    rows.size() + 1,
                    old.text(),
                    old.shortText(),
                    old.unit(),
                    old.noteHint(),
                    old.caveat(),
                    old.groupIds()));
        }
        return store.open(new Renewal(RenewalRules.campaign(last, day(20, 11)), rows, last.listed()))
                .id();
    }

    @Test
    void aCrossTableOfARowIsThenThatOfTheSameRowOfTheOther() {
        var cross = overview.cross();
        cross.questionProperty()
                .set(new CrossQuestion(Dimension.GROUP, Dimension.STANDING, row(fixture.campaignId, 2)));
        assertThat(Objects.requireNonNull(cross.tableProperty().get()).total()).isEqualTo(2);

        overview.load(second);

        assertThat(Objects.requireNonNull(cross.tableProperty().get()).total()).isEqualTo(20);
        assertThat(Objects.requireNonNull(cross.amount().indicator()).id()).isEqualTo(row(second, 2).id());
    }

    @Test
    void aCrossTableOfARowThatTheOtherHasNotCountsUnits() {
        var cross = overview.cross();
        var other = withRows(1, 3);
        cross.questionProperty()
                .set(new CrossQuestion(Dimension.GROUP, Dimension.STANDING, row(fixture.campaignId, 2)));

        overview.load(other);

        assertThat(cross.amount().indicator()).isNull();
        assertThat(Objects.requireNonNull(cross.tableProperty().get()).total()).isEqualTo(52);
    }

    /// The other campaign is taken away while it is being compared with.
    @Test
    void aComparisonThatIsFoundTooLateIsNotShown() {
        var tasks = new HeldTasks();
        var campaigns = new ArrayList<Campaign>(fixture.campaigns.all());
        var model = new ComparisonViewModel(
                overview, Facts.reading(fixture), () -> List.copyOf(campaigns), tasks, fixture.clock, Facts.MESSAGES);
        overview.pageProperty().set(DashboardPage.COMPARISON);
        assertThat(model.comparisonProperty().get()).isNotNull();

        tasks.hold();
        model.otherProperty().set(null);
        model.otherProperty().set(fixture.campaigns.get(second));
        model.otherProperty().set(null);
        tasks.release();

        assertThat(model.comparisonProperty().get()).isNull();
    }
}
