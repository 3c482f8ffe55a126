package vn.campaigndesk.consolidation.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.report.ReportVersion;
import vn.campaigndesk.report.SupplementCounting;
import vn.campaigndesk.testing.CampaignFixture;

class PassageRulesTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("  \n \n", List.of()),
                Arguments.of("Không có.", List.of("Không có.")),
                Arguments.of("- Hỗ trợ kinh phí;\n- Mở lớp tập huấn.", List.of("Hỗ trợ kinh phí;", "Mở lớp tập huấn.")),
                Arguments.of("1. Hỗ trợ kinh phí\n2) Tập huấn", List.of("Hỗ trợ kinh phí", "Tập huấn")),
                Arguments.of("a) Một\nb) Hai\nđ) Ba", List.of("Một", "Hai", "Ba")),
                Arguments.of("•\tMột\r\n–Hai", List.of("Một", "Hai")),
                // a line of a PDF that breaks in the middle of a sentence
                Arguments.of("Đề nghị Sở hỗ trợ\nkinh phí cho xã.", List.of("Đề nghị Sở hỗ trợ kinh phí cho xã.")),
                Arguments.of("Khó khăn:\n- thiếu loa\n- thiếu người", List.of("Khó khăn: thiếu loa", "thiếu người")),
                Arguments.of("Đề nghị:", List.of("Đề nghị:")),
                // numbers are no marks
                Arguments.of("2024 là năm đầu", List.of("2024 là năm đầu")),
                Arguments.of("15.000 người được tuyên truyền", List.of("15.000 người được tuyên truyền")),
                Arguments.of("18.11 đã gửi", List.of("18.11 đã gửi")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsCutIntoItsPoints(String text, List<String> points) {
        assertThat(PassageRules.split(text)).isEqualTo(points);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noWordIsLost(String text, List<String> points) {
        var words = text.replaceAll("[^\\p{L}\\p{Nd}]+", "");
        var kept = String.join("", PassageRules.split(text)).replaceAll("[^\\p{L}\\p{Nd}]+", "");
        // only marks such as "2)" go; what remains stands in the order of the text
        assertThat(isWithin(kept, words)).as(kept + " in " + words).isTrue();
        assertThat(words.length() - kept.length()).isLessThan(points.size() + 1);
    }

    private static boolean isWithin(String some, String all) {
        var at = 0;
        for (var i = 0; i < all.length() && at < some.length(); i++) {
            at += all.charAt(i) == some.charAt(at) ? 1 : 0;
        }
        return at == some.length();
    }

    @Test
    void passagesStandInTheLettersOrderAndNameTheirReport() {
        try (var fixture = CampaignFixture.open()) {
            var late = fixture.reports.save(
                    fixture.campaignId, fixture.reportSaying("Thọ Xuân", day(15, 11), "", "- Một\n- Hai", "1"), "");
            var first = fixture.reports.save(
                    fixture.campaignId, fixture.reportSaying("Sở Y tế", day(16, 11), "", "Ba", "1"), "");

            assertThat(PassageRules.of(fixture.snapshot(), NarrativeKind.PROPOSAL, day(20, 11)))
                    .extracting(Passage::unit, Passage::reportId, Passage::revision, Passage::text)
                    .containsExactly(
                            tuple("Sở Y tế", first.id(), first.revision(), "Ba"),
                            tuple("Thọ Xuân", late.id(), late.revision(), "Một"),
                            tuple("Thọ Xuân", late.id(), late.revision(), "Hai"));
            assertThat(PassageRules.of(fixture.snapshot(), NarrativeKind.PROPOSAL, day(15, 11)))
                    .hasSize(2);
            assertThat(PassageRules.of(fixture.snapshot(), NarrativeKind.EVALUATION, day(20, 11)))
                    .isEmpty();
        }
    }

    @Test
    void whatWasReplacedSaysNothingAndWhatWasAddedSpeaksToo() {
        try (var fixture = CampaignFixture.open()) {
            fixture.reports.save(fixture.campaignId, fixture.reportSaying("Thọ Xuân", day(14, 11), "", "Cũ", "1"), "");
            var replaced = fixture.reportSaying("Thọ Xuân", day(15, 11), "", "Mới", "2")
                    .edit()
                    .version(ReportVersion.of(ReportKind.REPLACEMENT))
                    .build();
            fixture.reports.save(fixture.campaignId, replaced, "");
            var added = fixture.reportSaying("Thọ Xuân", day(16, 11), "", "Thêm", "1")
                    .edit()
                    .version(ReportVersion.supplement(SupplementCounting.ADDITIONAL))
                    .build();
            fixture.reports.save(fixture.campaignId, added, "");

            assertThat(PassageRules.of(fixture.snapshot(), NarrativeKind.PROPOSAL, day(20, 11)))
                    .extracting(Passage::text)
                    .containsExactly("Mới", "Thêm");
        }
    }
}
