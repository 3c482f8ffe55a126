package vn.campaigndesk.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.ReportDraft;
import vn.campaigndesk.report.ReportRules;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.Messages;

/// Thọ Xuân has 30 communes and 195.998 inhabitants, Như Xuân 16 and 66.240; Hồng Đức 13.000 students.
class UnitRulesTest {
    private static final String COMMUNES = "Số xã, phường, thị trấn theo danh mục đơn vị hành chính ngày 01/11/2024";
    private static final String PEOPLE =
            "Dân số theo Tổng điều tra dân số và nhà ở 01/4/2019 (khác quy mô dân số, dân số đăng ký)";

    private static CampaignSnapshot campaign;

    @BeforeAll
    static void read() {
        campaign = RuleCases.campaign();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thọ Xuân    | 31 | 1 |
                    Thọ Xuân    | 30 | 1 | i1 WARNING few-informed 30 31 30 {C}
                    Như Xuân    | 17 | 1 |
                    Như Xuân    | 16 | 1 | i1 WARNING few-informed 16 17 16 {C}
                    Thọ Xuân    |    | 1 |
                    Thọ Xuân    | ?  | 1 |
                    Thọ Xuân    | 31 | 0 | i2 WARNING none-implementing
                    Thọ Xuân    | 31 |   |
                    Thọ Xuân    | 0  | 0 | i1 WARNING few-informed 0 31 30 {C}, i2 WARNING none-implementing
                    Sở Y tế     | 1  | 0 |
                    ĐH Hồng Đức | 1  | 0 |
                    """)
    void v5ADistrictInformsItselfAndAllItsCommunes(String unit, String informed, String implementing, String said) {
        assertThat(RuleCases.in(campaign).said("V5", unit, typed(informed), typed(implementing)))
                .isEqualTo(filled(said));
    }

    /// From 10 October to 17 November are 39 days, so (30 + 1) * 39 * 3 = 3.627; to the 12th of October 3 days: 279.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thọ Xuân | 30    |    |    |
                    Thọ Xuân | 29    |    |    | i4 WARNING few-broadcasts 29 30 {C}
                    Thọ Xuân | 0     |    |    | i4 WARNING few-broadcasts 0 30 {C}
                    Thọ Xuân |       |    |    |
                    Thọ Xuân | 3.627 |    |    |
                    Thọ Xuân | 3.628 |    |    | i4 WARNING many-broadcasts 3.628 3.627 30 39 {C}
                    Thọ Xuân | 279   | 12 | 10 |
                    Thọ Xuân | 280   | 12 | 10 | i4 WARNING many-broadcasts 280 279 30 3 {C}
                    Thọ Xuân | 3.906 | 20 | 11 |
                    Thọ Xuân | 3.907 | 20 | 11 | i4 WARNING many-broadcasts 3.907 3.906 30 42 {C}
                    Thọ Xuân | 3.907 | 31 | 12 | i4 WARNING many-broadcasts 3.907 3.906 30 42 {C}
                    Thọ Xuân | 94    | 1  | 10 | i4 WARNING many-broadcasts 94 93 30 1 {C}
                    Sở Y tế  | 1     |    |    |
                    """)
    void v6BroadcastsFitCommunesAndDays(String unit, String broadcasts, Integer day, Integer month, String said) {
        var cases = RuleCases.in(campaign);
        if (day != null) {
            cases.until(day(day, month));
        }
        assertThat(cases.said("V6", unit, "", "", "", typed(broadcasts))).isEqualTo(filled(said));
    }

    /// A quarter of 195.998 is 48.999,5.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Thọ Xuân    | 48.999  |
                    Thọ Xuân    | 49.000  | i5 WARNING many-pupils 49.000 25_% 195.998 {P}
                    Thọ Xuân    | 195.998 | i5 WARNING many-pupils 195.998 25_% 195.998 {P}
                    Thọ Xuân    | 195.999 | i5 ERROR more-than-inhabitants 195.999 195.998 {P}
                    Thọ Xuân    |         |
                    ĐH Hồng Đức | 195.999 |
                    """)
    void v7PupilsAreAPartOfTheInhabitants(String unit, String pupils, String said) {
        assertThat(RuleCases.in(campaign).said("V7", unit, "", "", "", "", typed(pupils)))
                .isEqualTo(filled(said));
    }

    @Test
    void v8AUniversityReachesItsOwnStudents() {
        var cases = RuleCases.in(campaign);
        assertThat(cases.said("V8", "ĐH Hồng Đức", "", "", "", "", "14.300")).isEmpty();
        assertThat(cases.said("V8", "ĐH Hồng Đức", "", "", "", "", "14.301"))
                .startsWith("i5 WARNING many-students 14.301 13.000 ")
                .contains("2026");
        assertThat(cases.said("V8", "ĐH VHTT&DL", "", "", "", "", "3.757")).isEmpty();
        assertThat(cases.said("V8", "ĐH VHTT&DL", "", "", "", "", "3.758")).startsWith("i5 WARNING many-students");
        assertThat(cases.said("V8", "Thọ Xuân", "", "", "", "", "40.000")).isEmpty();
    }

    @Test
    void whatIsNotKnownOfAUnitIsNotHeldAgainstIt() {
        var cases = RuleCases.in(campaign).withoutFacts();
        for (var rule : new String[] {"V6", "V7"}) {
            assertThat(cases.said(rule, "Thọ Xuân", "1", "1", "1", "1", "9.999.999"))
                    .isEmpty();
        }
        assertThat(cases.said("V5", "Thọ Xuân", "1", "1")).isEmpty();
        assertThat(cases.said("V8", "ĐH Hồng Đức", "1", "1", "1", "", "9.999.999"))
                .isEmpty();
    }

    @Test
    void theSentenceSaysByWhichDenominator() {
        var draft = ReportDraft.of(
                RuleCases.in(campaign)
                        .report(0, "Thọ Xuân", vn.campaigndesk.report.ReportKind.ORIGINAL, day(16, 11), "30", "20"),
                CampaignFixture.PARSER);
        assertThat(ReportRules.check(draft, RuleCases.in(campaign).context()))
                .filteredOn(problem -> problem.rule().equals("V5"))
                .extracting(problem -> problem.explain(new Messages(Locale.of("vi"))))
                .containsExactly("Chỉ 30 cơ quan nhận được thông tin; ít nhất là 31: UBND cấp huyện và 30 xã, phường,"
                        + " thị trấn. Căn cứ: " + COMMUNES + ".");
    }

    private static String typed(String cell) {
        return cell == null ? "" : cell;
    }

    private static String filled(String said) {
        return said == null
                ? ""
                : said.replace("{C}", COMMUNES).replace("{P}", PEOPLE).replace("_%", "\u00a0%");
    }
}
