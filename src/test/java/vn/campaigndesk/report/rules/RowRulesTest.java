package vn.campaigndesk.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.report.NamedUnit;
import vn.campaigndesk.report.ReportKind;

/// Rules on one report by itself: V4, V10, V12, V13, V14, V16, V17, V18.
class RowRulesTest {
    private static CampaignSnapshot campaign;

    @BeforeAll
    static void read() {
        campaign = RuleCases.campaign();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | 1 | 5 | 0 |  0 |
                    0 | 1 | 0 | 0 |  0 |
                    0 | 1 | 1 | 0 |  0 | i1 WARNING nobody 1
                    1 | 0 | 0 | 1 |  0 | i2 WARNING nobody 2
                    0 | 0 | 0 | 0 |  1 | i1 WARNING nobody 1, i2 WARNING nobody 2
                      | 0 | 0 | 0 |  1 | i2 WARNING nobody 2
                      |   | 5 | 5 |  5 |
                    0 | 0 |   |   |    |
                    0 | 0 | toàn bộ | | |
                    """)
    void v4ResultsNeedSomebodyWhoTookPart(String i1, String i2, String i3, String i4, String i5, String said) {
        assertThat(RuleCases.in(campaign).said("V4", "Thọ Xuân", text(i1), text(i2), text(i3), text(i4), text(i5)))
                .isEqualTo(text(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    100 | 50 |
                    101 | 50 |
                    99  | 50 | i1 WARNING lower-than-before 99 100 12/11/2024
                    99  | 49 | i1 WARNING lower-than-before 99 100 12/11/2024, i2 WARNING lower-than-before 49 50 12/11/2024
                        | 50 |
                    ?   | 50 |
                    """)
    void v10ANewVersionIsNotLower(String i1, String i2, String said) {
        var cases = RuleCases.in(campaign)
                .with("Thọ Xuân", day(1, 11), "500", "500")
                .with("Thọ Xuân", day(12, 11), "100", "50")
                .with("Như Xuân", day(13, 11), "900", "900");
        assertThat(cases.replacing().said("V10", "Thọ Xuân", text(i1), text(i2)))
                .isEqualTo(text(said));
    }

    @Test
    void v10AStoredVersionIsComparedWithTheOneBeforeItAndNotWithItself() {
        var cases = RuleCases.in(campaign)
                .with("Thọ Xuân", "100")
                .with("Thọ Xuân", "90")
                .with("Thọ Xuân", "80");
        assertThat(cases.said("V10", cases.report(2, "Thọ Xuân", ReportKind.REPLACEMENT, day(12, 11), "90")))
                .isEqualTo("i1 WARNING lower-than-before 90 100 12/11/2024");
        assertThat(cases.said("V10", cases.report(1, "Thọ Xuân", ReportKind.REPLACEMENT, day(12, 11), "1")))
                .as("nothing stood before it")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.000      | i3 INFO round 1.000
                    999        |
                    500        |
                    1.500      | i3 INFO round 1.500
                    1.501      |
                    1.250      |
                    2.000.000  | i3 INFO round 2.000.000
                    khoảng 1.000 |
                    """)
    void v12RoundNumbersLookEstimated(String typed, String said) {
        assertThat(RuleCases.in(campaign).said("V12", "Thọ Xuân", "", "", typed))
                .isEqualTo(text(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    15 | trong đó 12 bài, 3 video                  |
                    15 | trong đó 12 bài, 4 video                  | i3 WARNING breakdown 15 16
                    15 | Trong đó: 12 bài; 2 video                 | i3 WARNING breakdown 15 14
                    15 | trong đó 15 bài trên Facebook             |
                    15 | trong đó 16 bài trên Facebook             | i3 WARNING breakdown 15 16
                    15 | trong đó có 5 bài trên Facebook           |
                    15 | gồm 12 bài và 4 video                     | i3 WARNING breakdown 15 16
                    15 | chưa gồm 12 bài, 4 video                  |
                    15 | 12 bài, 4 video                           |
                    15 | Gồm cả bài của các phường                 |
                    15 | trong đó 20% trên Facebook                |
                    15 | trong đó ngày 16/11 có nhiều bài nhất     |
                    1.500 | trong đó 1.000 bài, 500 video. Năm 2023 là 12 |
                    1.500 | trong đó 1.000 bài, 501 video. Năm 2023 là 12 | i3 WARNING breakdown 1.500 1.501
                    khoảng 15 | trong đó 12 bài, 4 video           |
                       | trong đó 12 bài, 4 video                  |
                    15 |                                           |
                    """)
    void v13ThePartsInANoteAddUp(String typed, String note, String said) {
        assertThat(RuleCases.in(campaign).noting(3, text(note)).said("V13", "Thọ Xuân", "", "", text(typed)))
                .isEqualTo(text(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mười hai (12)      |
                    Mười hai (13)      | i3 WARNING words-disagree 3
                    Mười hai (13) -> 0 |
                    """)
    void v13WordsAndFiguresSayTheSame(String typed, String said) {
        assertThat(RuleCases.in(campaign).said("V13", "Thọ Xuân", "", "", typed))
                .isEqualTo(text(said));
    }

    @Test
    void v14TheUnitInTheFileIsTheChosenOne() {
        var cases = RuleCases.in(campaign);
        var right = cases.unit("Thọ Xuân").id();
        var wrong = cases.unit("Như Xuân").id();
        assertThat(cases.said("V14", "Thọ Xuân")).as("nothing is named").isEmpty();
        assertThat(cases.naming(
                                new NamedUnit(NamedUnit.Source.FILE, "huyện Thọ Xuân", right),
                                new NamedUnit(NamedUnit.Source.SENDER, "thoxuan@", right))
                        .said("V14", "Thọ Xuân"))
                .isEmpty();
        assertThat(cases.naming(new NamedUnit(NamedUnit.Source.FILE, "Như Xuân", wrong))
                        .said("V14", "Thọ Xuân"))
                .isEqualTo("recipient ERROR file-unit Như Xuân Thọ Xuân");
        assertThat(cases.naming(new NamedUnit(NamedUnit.Source.SENDER, "nhuxuan@", wrong))
                        .said("V14", "Thọ Xuân"))
                .isEqualTo("recipient ERROR sender nhuxuan@ Thọ Xuân");
        assertThat(cases.naming(
                                new NamedUnit(NamedUnit.Source.FILE, "Phòng VHTT", null),
                                new NamedUnit(NamedUnit.Source.SENDER, "a@b", null))
                        .said("V14", "Thọ Xuân"))
                .isEqualTo("recipient WARNING file-unit-unknown Phòng VHTT Thọ Xuân,"
                        + " recipient WARNING sender-unknown a@b Thọ Xuân");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30          |
                    khoảng 30   | i3 INFO estimate 3
                    trên 30     | i3 INFO estimate 3
                    20-30       |
                    20-30 -> 2  | i3 INFO estimate 3
                                |
                    """)
    void v16AnEstimateMakesTheTotalOne(String typed, String said) {
        assertThat(RuleCases.in(campaign).said("V16", "Thọ Xuân", "", "", text(typed)))
                .isEqualTo(text(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sở GD&ĐT | 78.500 | i5 WARNING pupils-twice
                    Sở GD&ĐT | 0      |
                    Sở GD&ĐT |        |
                    Sở Y tế  | 78.500 |
                    Thọ Xuân | 30.000 |
                    """)
    void v17PupilsOfTheSchoolsAreTheDistrictsToo(String unit, String pupils, String said) {
        assertThat(RuleCases.in(campaign).said("V17", unit, "", "", "", "", text(pupils)))
                .isEqualTo(text(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Báo Thanh Hóa  | 1 | 1 | i1 INFO overlap
                    VP Tỉnh ủy     |   | 5 | i2 INFO overlap
                    Hiệp hội DN tỉnh | 0 | 0 |
                    Hiệp hội DN tỉnh |   |   |
                    Sở Y tế        | 5 | 5 |
                    Thọ Xuân       | 50 | 5 |
                    """)
    void v18WhoInformsOthersMakesTheTotalAnUpperBound(String unit, String i1, String i2, String said) {
        assertThat(RuleCases.in(campaign).said("V18", unit, text(i1), text(i2))).isEqualTo(text(said));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
