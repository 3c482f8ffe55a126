package vn.campaigndesk.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.OrganisationFact;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.report.ReportKind;

/// V9 and V11. The departments have no communes and no inhabitants of their own, so only the size of their numbers can
/// be unusual; districts are compared by rates as well.
class GroupRulesTest {
    private static CampaignSnapshot campaign;

    @BeforeAll
    static void read() {
        campaign = RuleCases.campaign();
    }

    /// Four departments with 9, 19, 29 and 39 articles. With 99 the logarithms of 1+x are those of 10,
    /// 20, 30, 40 and 100: median ln 30, distances ln 3, ln 1.5, 0, ln 4/3, ln 10/3, their median ln
    /// 1.5 = 0.4055. The limit is ln(1+x) = ln 30 + 3.5 * 0.4055 / 0.6745, so 1+x = 30 * e^2.104 =
    /// 245.9.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    99  |
                    244 |
                    245 | i3 WARNING outlier 245 29 5 Sở, ban, ngành
                    900 | i3 WARNING outlier 900 29 5 Sở, ban, ngành
                        |
                    ?   |
                    """)
    void v9ANumberFarFromItsGroup(String articles, String said) {
        assertThat(departments(4).said("V9", "Sở Y tế", "", "", text(articles))).isEqualTo(text(said));
    }

    @Test
    void v9AGroupOfFourSaysNothing() {
        assertThat(departments(3).said("V9", "Sở Y tế", "", "", "9.999.999")).isEmpty();
        assertThat(departments(4).said("V9", "Sở Y tế", "", "", "9.999.999")).isNotEmpty();
    }

    @Test
    void v9OtherGroupsAndOtherRowsDoNotMatter() {
        var cases = departments(4);
        for (var district : cases.units("district")) {
            cases.with(district, "", "", "900");
        }
        assertThat(cases.said("V9", "Sở Y tế", "", "", "900")).contains("outlier 900 29 5");
        assertThat(cases.said("V9", "Sở Y tế", "900", "900", "")).isEmpty();
    }

    @Test
    void v9ANewVersionIsComparedWithTheOthersAndNotWithItsOwnOldNumber() {
        var cases = departments(4).with("Sở Y tế", "", "", "900");
        var stored = cases.report(5, "Sở Y tế", ReportKind.ORIGINAL, day(12, 11), "", "", "900");
        var said = "i3 WARNING outlier 900 29 5 Sở, ban, ngành";
        assertThat(cases.said("V9", stored)).as("stored or not, the same").isEqualTo(said);
        assertThat(cases.replacing().said("V9", "Sở Y tế", "", "", "900")).isEqualTo(said);
        assertThat(cases.replacing().said("V9", "Sở Y tế", "", "", "30")).isEmpty();
    }

    @Test
    void v9WhatIsNotAskedIsNotCompared() {
        var cases = RuleCases.in(campaign);
        cases.units("department").stream().limit(6).forEach(unit -> cases.with(unit, "", "", "", "10"));
        assertThat(cases.said("V9", "Sở Y tế", "", "", "", "9.999.999")).isEmpty();
    }

    /// Four districts with very different numbers, so that no size is unusual, and their rates a
    /// commune: Như Xuân 160 / 16 = 10, Thường Xuân 16 / 16 = 1, Bá Thước 2.100 / 21 = 100, Ngọc Lặc
    /// 210 / 21 = 10. The median with Thọ Xuân (30 communes) is 10 whenever its own rate is not
    /// between: five times is 50 a commune or 1.500, a fifth 2 or 60. A thousand inhabitants of them
    /// have 2.4, 0.2, 20.8 and 1.5 articles, of Thọ Xuân 0.306 with 60: below a fifth of 1.537.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.500 |
                    1.501 | i3 WARNING rate-communes 50 10 5 UBND cấp huyện {C}
                    1.530 | i3 WARNING rate-communes 51 10 5 UBND cấp huyện {C}
                    61    |
                    60    | i3 WARNING rate-people 0,3 1,5 5 UBND cấp huyện {P}
                    59    | i3 WARNING rate-communes 2 10 5 UBND cấp huyện {C}
                    0     | i3 WARNING rate-communes 0 10 5 UBND cấp huyện {C}
                    """)
    void v9ARateFarFromItsGroup(String articles, String said) {
        var cases = RuleCases.in(campaign)
                .with("Như Xuân", "", "", "160")
                .with("Thường Xuân", "", "", "16")
                .with("Bá Thước", "", "", "2.100")
                .with("Ngọc Lặc", "", "", "210");
        var people = "Dân số theo Tổng điều tra dân số và nhà ở 01/4/2019 (khác quy mô dân số, dân số đăng ký)";
        var communes = "Số xã, phường, thị trấn theo danh mục đơn vị hành chính ngày 01/11/2024";
        assertThat(cases.said("V9", "Thọ Xuân", "", "", articles))
                .isEqualTo(text(said).replace("{C}", communes).replace("{P}", people));
        assertThat(cases.withoutFacts().said("V9", "Thọ Xuân", "", "", articles))
                .isEmpty();
    }

    @Test
    void v9ARateAThousandInhabitantsSaysByWhichCensus() {
        var groups = RuleCases.in(campaign)
                .with("Thọ Xuân", "", "", "", "", "19.600")
                .context()
                .groups();
        var unit = RuleCases.in(campaign).unit("Thọ Xuân");
        assertThat(groups.rate(unit, 19_600, OrganisationFact.POPULATION).orElseThrow())
                .isEqualTo(100.001, within(0.0001));
        assertThat(groups.fact(unit, OrganisationFact.POPULATION).orElseThrow().asOf())
                .isEqualTo("2019-04-01");
        // 8, 8, 8, 8 a thousand, spread over units of very different size; 41 is beyond five times, 39 is not
        var cases = RuleCases.in(campaign)
                .with("Mường Lát", "", "", "", "", "320")
                .with("TP Thanh Hóa", "", "", "", "", "2.879")
                .with("Thường Xuân", "", "", "", "", "713")
                .with("Triệu Sơn", "", "", "", "", "1.619");
        assertThat(cases.said("V9", "TX Bỉm Sơn", "", "", "", "", "2.277")).doesNotContain("rate-people");
        assertThat(cases.said("V9", "TX Bỉm Sơn", "", "", "", "", "2.394"))
                .startsWith("i5 WARNING rate-")
                .contains("UBND cấp huyện");
    }

    @RepeatedTest(20)
    void theStatisticsAreThoseOfANaiveComputation(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var cases = RuleCases.in(campaign);
        var districts = cases.units("district");
        for (var district : districts) {
            if (random.nextInt(4) > 0) {
                cases.with(district, Integer.toString(random.nextInt(500)), random.nextBoolean() ? "" : "7");
            }
        }
        var snapshot = cases.snapshot();
        var groups = cases.context().groups();
        for (var district : districts) {
            var unit = cases.unit(district);
            var amount = random.nextInt(500);
            var values = new ArrayList<>(List.of(Math.log1p(amount)));
            for (Report report : snapshot.reports()) {
                if (report.recipientId() != unit.id()) {
                    var row = snapshot.indicators().getFirst();
                    values.add(Math.log1p(report.quantity(row.id()).amount()));
                }
            }
            var sizes = groups.sizes(unit, snapshot.indicators().getFirst(), amount);
            var median = median(values);
            var mad = median(
                    values.stream().map(value -> Math.abs(value - median)).toList());
            assertThat(sizes.size()).isEqualTo(values.size());
            assertThat(sizes.median()).isEqualTo(median, within(1e-12));
            assertThat(sizes.modifiedZ()).isEqualTo(0.6745 * (Math.log1p(amount) - median) / mad, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    21 | 22 | 23 | i1 WARNING same-as 1, 2, 3 Sở Y tế
                    21 | 22 | 24 |
                    22 | 21 | 23 |
                    21 | 22 |    |
                    """)
    void v11ThreeNumbersOfAnotherUnit(String i1, String i2, String i3, String said) {
        var cases = RuleCases.in(campaign).with("Sở Y tế", "21", "22", "23");
        assertThat(cases.said("V11", "Thọ Xuân", i1, i2, text(i3), "60", "9")).isEqualTo(text(said));
    }

    @Test
    void v11AUnitMayRepeatItselfAndNothingIsNoCopy() {
        var cases = RuleCases.in(campaign).with("Sở Y tế", "21", "22", "23").with("Sở Xây dựng", "0", "0", "0");
        assertThat(cases.replacing().said("V11", "Sở Y tế", "21", "22", "23")).isEmpty();
        assertThat(cases.said("V11", "Sở Tư pháp", "0", "0", "0")).isEmpty();
        assertThat(cases.said("V11", "Sở Tư pháp", "", "", "")).isEmpty();
    }

    @Test
    void v11OfTwoUnitsWithTheSameNumbersEachIsTold() {
        var cases = RuleCases.in(campaign).with("Sở Y tế", "21", "22", "23").with("Sở Xây dựng", "21", "22", "23");
        assertThat(cases.replacing().said("V11", "Sở Y tế", "21", "22", "23")).endsWith("Sở Xây dựng");
        assertThat(cases.replacing().said("V11", "Sở Xây dựng", "21", "22", "23"))
                .endsWith("Sở Y tế");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31 | 31 | 31 | 31 | 31 | i1 WARNING all-equal 31
                    31 | 31 | 31 |    |    | i1 WARNING all-equal 31
                    31 | 31 |    |    |    |
                    31 | 31 | 31 | 0  |    |
                    31 | 31 | 31 | 30 | 31 |
                    0  | 0  | 0  | 0  | 0  |
                    """)
    void v11EveryRowTheSame(String i1, String i2, String i3, String i4, String i5, String said) {
        assertThat(RuleCases.in(campaign).said("V11", "Thọ Xuân", i1, i2, text(i3), text(i4), text(i5)))
                .isEqualTo(text(said));
    }

    /// Departments with 9, 19, 29, 39 articles.
    private static RuleCases departments(int count) {
        var cases = RuleCases.in(campaign);
        var units = cases.units("department");
        for (var i = 0; i < count; i++) {
            cases.with(units.get(i), "", "", Integer.toString(10 * (i + 1) - 1));
        }
        return cases;
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
