package vn.campaigndesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.consolidation.Figures;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.Figures.Total;
import vn.campaigndesk.dashboard.compare.Comparison;
import vn.campaigndesk.dashboard.compare.Comparison.Common;
import vn.campaigndesk.dashboard.compare.Comparison.Line;
import vn.campaigndesk.dashboard.compare.Comparison.Reason;

/// The words of two campaigns beside each other: what cannot be compared says so, and no change is put larger than it
/// is.
class ComparisonTextTest {
    private static final Indicator ROW = new Indicator(1, 1, "Lượt phát thanh", "Phát thanh", "lượt", "", "", Set.of());

    private final ComparisonText text = new ComparisonText(Facts.MESSAGES);

    private static Total total(long sum, int stated, int estimates) {
        return new Total(ROW, sum, stated, 52, estimates, 0, 0, 0, 0);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @CsvSource({"lượt, 'Phát thanh – theo nhóm, đơn vị tính: lượt'", "'', Phát thanh"})
    void theBarsSayWhatTheyCountUnlessTheFormDoesNot(String unit, String said) {
        var chart = Chart.of(ChartKind.BAR, "Phát thanh", List.of("Sở")).counting(unit);

        assertThat(text.counted(chart)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # then | now  | units | the change
            100    | 125  | 2     | +25 %
            100    | 75   | 2     | −25 %
            100    | 300  | 2     | +200 %
            3      | 4    | 2     | +33,3 %
            3      | 2    | 2     | −33,3 %
            100    | 0    | 2     | −100 %
            # a thousandth is not a hundredth
            10000  | 10020| 2     | +0,2 %
            10000  | 9980 | 2     | −0,2 %
            10000  | 19970| 2     | +99,7 %
            # too small for a decimal, but not nothing
            1000000| 1000001| 2   | +< 0,1 %
            1000000| 999999 | 2   | −< 0,1 %
            100    | 100  | 2     | 0 %
            # nothing to begin from, and nobody to compare
            0      | 5    | 2     | ''
            0      | 0    | 2     | ''
            0      | 0    | 0     | ''
            """)
    void theChangeIsThatOfTheUnitsThatSaySomethingInBoth(long then, long now, int units, String change) {
        var line = new Line("Phát thanh", total(then, 3, 0), total(now, 3, 0), new Common(units, then, now), Set.of());

        assertThat(plain(text.row(line).change())).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # sum | stated | estimates | words
            1234  | 3      | 0         | 1.234 (3/52 đơn vị)
            1234  | 3      | 1         | ≈ 1.234 (3/52 đơn vị)
            0     | 3      | 0         | 0 (3/52 đơn vị)
            # nobody said anything: that is no zero
            0     | 0      | 0         | 0/52 đơn vị
            """)
    void aTotalStandsWithTheUnitsBehindIt(long sum, int stated, int estimates, String words) {
        assertThat(plain(text.total(total(sum, stated, estimates)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                        | ''
            ONLY_NOW                 | Chỉ chiến dịch đang xem có chỉ tiêu này
            OTHER_UNITS,OTHER_GROUPS | Tổng không so sánh được: hỏi các nhóm khác nhau; Tổng không so sánh được: khác đơn vị nhận
            """)
    void whyTwoTotalsAreNoPairIsSaidInOneOrder(@Nullable String reasons, String remark) {
        var why = reasons == null
                ? Set.<Reason>of()
                : Arrays.stream(reasons.split(",", -1)).map(Reason::valueOf).collect(Collectors.toSet());

        var row = text.row(new Line("Phát thanh", null, total(5, 1, 0), null, why));

        assertThat(row.remark()).isEqualTo(remark);
        assertThat(row.before()).isEqualTo("–");
        assertThat(row.common()).isEqualTo("Không so sánh được");
        assertThat(row.change()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # expected | on time | late | words
            52         | 40      | 2    | 42/52 (81 %)
            52         | 52      | 0    | 52/52 (100 %)
            1000       | 999     | 0    | 999/1.000 (99 %)
            0          | 0       | 0    | 0/0 (0 %)
            """)
    void howManyAnsweredIsSaidOfBoth(int expected, int onTime, int late, String words) {
        var figures = new Figures(
                day(20, 11),
                new Response(expected, onTime, late, expected - onTime - late, 0, 0),
                List.of(),
                List.of(),
                List.of());

        var row = text.response(new Comparison(figures, figures, Set.of(Reason.OTHER_UNITS), List.of()));

        assertThat(plain(row.before())).isEqualTo(words);
        assertThat(plain(row.now())).isEqualTo(words);
        assertThat(row.remark()).isEqualTo("Tổng không so sánh được: khác đơn vị nhận");
    }
}
