package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.ChartSeries;
import vn.campaigndesk.dashboard.measure.Measure;
import vn.campaigndesk.dashboard.measure.Per;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.followup.request.RequestState;
import vn.campaigndesk.followup.request.SupportRequest;
import vn.campaigndesk.testing.CampaignFixture;

/// What the charts are made of - series, values, labels - and the words that stand beside them.
class ChartMakerTest {
    private CampaignFixture fixture;

    @BeforeEach
    void open() {
        fixture = CampaignFixture.open();
        fixture.enter("Thọ Xuân", day(15, 11), "12", "1", "1", "60");
        fixture.enter("Quan Sơn", day(15, 11), "40", "1", "1", "khoảng 36");
        fixture.enter("Như Xuân", day(19, 11), "20", "1", "1", "0");
        fixture.enter("Bá Thước", day(16, 11), "30", "1", "1", "toàn bộ");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Overview overview() {
        var snapshot = fixture.snapshot();
        return Overview.of(Facts.of(snapshot, List.of(), rounds(), requests()), DashboardFilter.ALL, day(20, 11));
    }

    private List<ReminderRound> rounds() {
        var unit = fixture.unit("Thọ Xuân").id();
        return List.of(new ReminderRound(
                1, fixture.campaignId, 1, day(12, 11), null, "", "", "", Map.of(unit, ContactChannel.PHONE)));
    }

    private List<SupportRequest> requests() {
        return List.of(request(day(4, 11), RequestState.ANSWERED), request(day(18, 11), RequestState.OPEN));
    }

    private SupportRequest request(java.time.LocalDate asked, RequestState state) {
        var at = asked.atTime(10, 0).atZone(CampaignFixture.ZONE).toInstant();
        var answered = state == RequestState.ANSWERED;
        return new SupportRequest(
                0,
                fixture.campaignId,
                fixture.unit("Thọ Xuân").id(),
                at,
                ContactChannel.PHONE,
                "",
                "",
                "Mẫu ở đâu?",
                state,
                answered ? "Kèm công văn" : "",
                answered ? at : null);
    }

    private ShownChart make(Topic topic) {
        return new ChartMaker(overview(), Facts.MESSAGES).make(topic).orElseThrow();
    }

    /// A machine whose clock is wrong, or a campaign of years ago: days of several years stand beside each other.
    @Test
    void aCampaignThatIsLookedAtYearsLaterHasAllItsCharts() {
        var requests = List.of(
                request(day(4, 11), RequestState.ANSWERED), request(LocalDate.of(2026, 11, 2), RequestState.OPEN));
        fixture.enter("Quan Hóa", LocalDate.of(2026, 11, 29), "5");
        var late = Overview.of(
                Facts.of(fixture.snapshot(), List.of(), rounds(), requests),
                DashboardFilter.ALL,
                LocalDate.of(2026, 11, 29));
        var maker = new ChartMaker(late, Facts.MESSAGES);

        for (var topic : maker.topics()) {
            maker.make(topic)
                    .ifPresent(shown -> assertThat(shown.chart().categories()).doesNotHaveDuplicates());
        }
        var daily = maker.make(Topic.of(Topic.Kind.DAILY)).orElseThrow();
        assertThat(daily.chart().categories()).contains("15/11/2024");
    }

    private Topic units(Per per) {
        return new Topic(Topic.Kind.UNITS, Measure.of(fixture.row(4), per));
    }

    private static List<Double> values(Chart chart, int series) {
        return chart.series().get(series).values();
    }

    @Test
    void unitsAreSortedWithTheirMedianAndThoseWithoutANumberAreGaps() {
        var shown = make(units(Per.COMMUNE));
        var chart = shown.chart();
        assertThat(chart.kind()).isEqualTo(ChartKind.HORIZONTAL_BAR);
        assertThat(chart.categories())
                .startsWith("Quan Sơn", "Thọ Xuân", "Như Xuân")
                .hasSize(27);
        assertThat(chart.categories()).contains("Bá Thước (?)", "Mường Lát (chưa)");
        assertThat(values(chart, 0)).startsWith(3.0, 2.0, 0.0, null);
        assertThat(chart.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.name()).isEqualTo("Trung vị");
            assertThat(mark.value()).isEqualTo(2);
        });
        assertThat(shown.remark())
                .startsWith("Từ 3/27 đơn vị")
                .contains("Từ 3/27 đơn vị", "1 số ước tính", "Mẫu số:", "01/11/2024");
        assertThat(chart.altText()).contains("27 đơn vị, 3 có số", "cao nhất Quan Sơn (3)", "thấp nhất Như Xuân (0)");
        assertThat(shown.behind()).hasSize(27);
        assertThat(shown.behind().getFirst().lines().getFirst().word()).isEqualTo("\u2248\u00a03");
    }

    @Test
    void aRateByInhabitantsSaysItsCensus() {
        assertThat(make(units(Per.THOUSAND)).remark()).contains("2019", "Tổng điều tra");
        assertThat(make(units(Per.AMOUNT)).remark()).doesNotContain("Mẫu số");
    }

    @Test
    void theArrivalsClimbAndChangeColourAtTheDeadline() {
        var shown = make(Topic.of(Topic.Kind.ARRIVALS));
        var chart = shown.chart();
        var deadline = chart.categories().indexOf("17/11");
        assertThat(values(chart, 0).get(deadline)).isEqualTo(3);
        assertThat(values(chart, 1).get(deadline)).as("the lines meet").isEqualTo(3);
        assertThat(values(chart, 0).getLast()).isNull();
        assertThat(values(chart, 1).getLast()).isEqualTo(4);
        assertThat(values(chart, 2)).containsOnly(52.0);
        assertThat(shown.remark()).isEqualTo("Hạn cuối 17/11/2024 · Đôn đốc lần 1 ngày 12/11/2024 (1 đơn vị)");
        assertThat(chart.altText()).contains("52 đơn vị phải báo cáo, 4 đã báo cáo (trong đó 1 trễ), 48 chưa");
    }

    @Test
    void eachDayHasItsArrivals() {
        var shown = make(Topic.of(Topic.Kind.DAILY));
        var chart = shown.chart();
        var day = chart.categories().indexOf("15/11");
        assertThat(values(chart, 0).get(day)).isEqualTo(2);
        assertThat(values(chart, 0).get(day + 2)).as("nothing came: no bar").isNull();
        assertThat(values(chart, 1).get(chart.categories().indexOf("19/11"))).isEqualTo(1);
        assertThat(shown.behind().get(day).lines())
                .extracting(line -> line.unit().shortName())
                .containsExactlyInAnyOrder("Thọ Xuân", "Quan Sơn");
    }

    @Test
    void groupsStackToAllThatAreExpected() {
        var counts = make(Topic.of(Topic.Kind.GROUPS)).chart();
        var shares = make(Topic.of(Topic.Kind.GROUP_SHARES)).chart();
        for (var i = 0; i < counts.categories().size(); i++) {
            var sum = values(counts, 0).get(i)
                    + values(counts, 1).get(i)
                    + values(counts, 2).get(i);
            var share = values(shares, 0).get(i)
                    + values(shares, 1).get(i)
                    + values(shares, 2).get(i);
            assertThat(sum)
                    .isEqualTo(overview().figures().groups().get(i).response().expected());
            assertThat(share).isBetween(99.8, 100.2);
        }
    }

    @Test
    void totalsByGroupLeaveOutWhomTheRowIsNotAskedOf() {
        var shown = make(new Topic(Topic.Kind.GROUP_TOTALS, Measure.of(fixture.row(4), Per.AMOUNT)));
        assertThat(shown.chart().categories()).hasSize(1);
        assertThat(values(shown.chart(), 0)).containsExactly(96.0);
        assertThat(shown.remark()).contains("3/27");
    }

    @Test
    void theDistributionCountsEveryNumberOnceAndZeroByItself() {
        var shown = make(new Topic(Topic.Kind.SPREAD, Measure.of(fixture.row(4), Per.AMOUNT)));
        assertThat(shown.chart().categories()).startsWith("0");
        assertThat(values(shown.chart(), 0).stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(3);
        assertThat(shown.remark()).contains("Không có đơn vị nào khác biệt rõ");
    }

    @Test
    void outliersOfTheirGroupAreNamed() {
        for (var unit :
                List.of("Lang Chánh", "Ngọc Lặc", "Cẩm Thủy", "Thạch Thành", "Như Thanh", "Hà Trung", "Vĩnh Lộc")) {
            fixture.enter(unit, day(14, 11), "1", "1", "1", "50");
        }
        fixture.enter("Yên Định", day(14, 11), "1", "1", "1", "55");
        fixture.enter("Nông Cống", day(14, 11), "1", "1", "1", "900000");
        var shown = make(new Topic(Topic.Kind.SPREAD, Measure.of(fixture.row(4), Per.AMOUNT)));
        assertThat(shown.remark()).contains("Khác biệt rõ so với cùng nhóm:", "Nông Cống (900.000)");
    }

    @Test
    void questionsAreCountedByWeekWithTheWeeksBetween() {
        var chart = make(Topic.of(Topic.Kind.REQUESTS)).chart();
        assertThat(chart.categories()).containsExactly("Tuần 04/11", "Tuần 11/11", "Tuần 18/11");
        assertThat(values(chart, 0)).containsExactly(1.0, 0.0, 0.0);
        assertThat(values(chart, 1)).containsExactly(0.0, 0.0, 1.0);
        assertThat(chart.altText()).contains("2 yêu cầu, 1 chưa trả lời");
    }

    @Test
    void aQuestionThatNeededNoAnswerIsNeitherAnsweredNorOpen() {
        var requests = List.of(
                request(day(4, 11), RequestState.ANSWERED),
                request(day(5, 11), RequestState.CLOSED),
                request(day(18, 11), RequestState.OPEN));
        var overview = Overview.of(
                Facts.of(fixture.snapshot(), List.of(), rounds(), requests), DashboardFilter.ALL, day(20, 11));

        var chart = new ChartMaker(overview, Facts.MESSAGES)
                .make(Topic.of(Topic.Kind.REQUESTS))
                .orElseThrow()
                .chart();

        assertThat(chart.series())
                .extracting(ChartSeries::name, ChartSeries::values)
                .containsExactly(
                        tuple("Đã trả lời", List.of(1.0, 0.0, 0.0)),
                        tuple("Chưa trả lời", List.of(0.0, 0.0, 1.0)),
                        tuple("Không cần trả lời", List.of(1.0, 0.0, 0.0)));
    }

    /// Somebody who cannot see the chart is told what it shows and how many units stand behind it.
    @Test
    void everyChartIsSummedUpInWords() {
        var maker = new ChartMaker(overview(), Facts.MESSAGES);
        var told = 0;
        for (var topic : maker.topics()) {
            var shown = maker.make(topic);
            if (shown.isPresent()) {
                assertThat(shown.get().chart().altText())
                        .as(maker.name(topic))
                        .contains("52 đơn vị phải báo cáo, 4 đã báo cáo (trong đó 1 trễ), 48 chưa báo cáo")
                        .doesNotContain("..")
                        .satisfies(words ->
                                assertThat(words.indexOf("52 đơn vị phải")).isPositive());
                told++;
            }
        }
        assertThat(told).isGreaterThan(30);
    }

    /// The chart of a part tells of that part: the 27 districts.
    @Test
    void aFilteredChartIsSummedUpByItsOwnUnits() {
        var filter = DashboardFilter.ALL.withGroup(fixture.unit("Thọ Xuân").group());
        var part = Overview.of(Facts.of(fixture.snapshot()), filter, day(20, 11));
        assertThat(new ChartMaker(part, Facts.MESSAGES)
                        .make(Topic.of(Topic.Kind.GROUPS))
                        .orElseThrow()
                        .chart()
                        .altText())
                .contains("27 đơn vị phải báo cáo, 4 đã báo cáo");
    }

    @Test
    void theListIsInChaptersOneForEachRowOfTheForm() {
        var maker = new ChartMaker(overview(), Facts.MESSAGES);
        assertThat(maker.chapters()).hasSize(7);
        assertThat(maker.chapters().getFirst().title()).isEqualTo("Tiến độ");
        assertThat(maker.chapters().get(4).title()).startsWith("4. ");
        assertThat(maker.chapters().get(4).topics())
                .allSatisfy(topic -> assertThat(topic.measure().indicator()).isEqualTo(fixture.row(4)));
        for (var chapter : maker.chapters()) {
            assertThat(chapter.topics().stream().map(maker::shortName)).doesNotHaveDuplicates();
        }
        assertThat(maker.topics()).doesNotHaveDuplicates();
    }

    @Test
    void everyChartOfTheListCanBeMadeOrSaysThatThereIsNothing() {
        var maker = new ChartMaker(overview(), Facts.MESSAGES);
        assertThat(maker.topics()).hasSizeGreaterThan(30);
        for (var topic : maker.topics()) {
            maker.make(topic).ifPresent(shown -> {
                assertThat(shown.chart().altText()).isNotBlank();
                assertThat(shown.behind()).hasSameSizeAs(shown.chart().categories());
            });
            assertThat(maker.name(topic)).isNotBlank();
        }
        var empty = new ChartMaker(
                Overview.of(Facts.of(fixture.snapshot()), DashboardFilter.ALL.withUntil(day(11, 10)), day(20, 11)),
                Facts.MESSAGES);
        assertThat(empty.make(units(Per.AMOUNT))).isEmpty();
        assertThat(empty.make(Topic.of(Topic.Kind.REQUESTS))).isEmpty();
    }
}
