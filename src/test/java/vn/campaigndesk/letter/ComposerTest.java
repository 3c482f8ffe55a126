package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What both writers are told to print, before either of them prints it.
class ComposerTest {
    private static final FontMetrics METRICS = TinosReader.metrics(TinosReader.files());
    private static final Composer COMPOSER = new Composer(METRICS);

    private static Composed.Masthead masthead(String parent, String agency, String place) {
        var head = Letterhead.unsigned(parent, agency, "BC", place, 2024);
        var document = OfficialDocument.of(DocumentKind.REPORT, head, Samples.info())
                .named("Báo cáo", "Kết quả")
                .build();
        return COMPOSER.compose(document).masthead();
    }

    private static Composed compose(OfficialDocumentBuilder builder) {
        return COMPOSER.compose(builder.build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND tỉnh Thanh Hóa          | Sở Thông tin và Truyền thông                          | Thanh Hóa
            ''                           | Ủy ban nhân dân tỉnh Thanh Hóa                        | Thanh Hóa
            Sở Thông tin và Truyền thông | Trung tâm Công nghệ thông tin và Truyền thông         | Thanh Hóa
            UBND huyện Bá Thước          | Phòng Văn hóa và Thông tin                            | Thị trấn Cành Nàng, huyện Bá Thước
            UBND tỉnh                    | Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp | Nghi Sơn
            """)
    void bothHalvesFitIntoTheTextAndTheirLinesIntoThem(String parent, String agency, String place) {
        var head = masthead(parent, agency, place);
        assertThat(head.leftMm() + head.rightMm()).isCloseTo(165, within(0.01));
        assertThat(METRICS.widthMm(head.nation(), Look.NATION)).isLessThan(head.rightMm());
        assertThat(METRICS.widthMm(head.motto(), Look.MOTTO)).isLessThan(head.rightMm());
        assertThat(head.parent())
                .allSatisfy(
                        line -> assertThat(METRICS.widthMm(line, Look.PARENT)).isLessThan(head.leftMm() - 4));
        assertThat(head.agency())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(METRICS.widthMm(line, Look.AGENCY)).isLessThan(head.leftMm()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Y tế", "Sở Thông tin và Truyền thông", "Trung tâm Công nghệ thông tin và Truyền thông"})
    void theRuleOfTheAgencyIsAThirdToAHalfOfItsLine(String agency) {
        var head = masthead("UBND tỉnh Thanh Hóa", agency, "Thanh Hóa");
        var line = METRICS.widthMm(head.agency().getLast(), Look.AGENCY);
        assertThat(head.agencyRuleMm() / line).isBetween(1 / 3.0, 1 / 2.0);
        assertThat(head.mottoRuleMm()).isCloseTo(56.1, within(0.1));
    }

    @Test
    void theCommonAgencyNameStaysOnOneLineUnderItsParent() {
        assertThat(masthead("UBND tỉnh Thanh Hóa", "Sở Thông tin và Truyền thông", "Thanh Hóa")
                        .agency())
                .containsExactly("SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
    }

    @Test
    void withoutAParentTheAgencyKeepsAwayFromTheNameOfTheState() {
        var head = masthead("", "Sở Thông tin và Truyền thông", "Thanh Hóa");
        assertThat(head.parent()).isEmpty();
        assertThat(head.agency()).hasSize(2);
    }

    @Test
    void capitalsAreWrittenAsVietnamesePeopleWriteThem() {
        assertThat(masthead("Ủy ban nhân dân thị xã Bỉm Sơn", "đội quản lý trật tự", "Bỉm Sơn")
                        .agency())
                .containsExactly("ĐỘI QUẢN LÝ TRẬT TỰ");
    }

    @Test
    void aDispatchHasNoTitlesAndAReportHasNoLineUnderItsNumber() {
        assertThat(COMPOSER.compose(Samples.dispatch()).titles().lines()).isEmpty();
        assertThat(COMPOSER.compose(Samples.dispatch()).masthead().about()).hasSizeGreaterThan(2);
        assertThat(COMPOSER.compose(Samples.report(3)).masthead().about()).isEmpty();
    }

    @Test
    void aReportWithoutSubjectHasItsRuleUnderTheTypeName() {
        var titles = compose(Samples.bareReport().named("báo cáo", "")).titles();
        assertThat(titles.lines()).hasSize(1);
        var width = METRICS.widthMm("BÁO CÁO", Look.TYPE_NAME);
        assertThat(titles.ruleMm() / width).isBetween(1 / 3.0, 1 / 2.0);
    }

    @Test
    void listsGetTheirPunctuationOnce() {
        var composed = compose(
                Samples.bareReport().to(List.of("- Bộ Y tế;", "Sở Y tế.")).copies(List.of("Như trên;", "- Lưu: VT.")));
        assertThat(composed.addressing().names()).containsExactly("- Bộ Y tế;", "- Sở Y tế.");
        assertThat(composed.ending().copies()).containsExactly("- Như trên;", "- Lưu: VT.");

        var pasted = compose(Samples.bareReport()
                .to(List.of("- Chủ tịch UBND tỉnh;"))
                .copies(List.of("– Như trên;", "-Sở Y tế,", "• Lưu: VT.")));
        assertThat(pasted.addressing().names()).containsExactly("Chủ tịch UBND tỉnh");
        assertThat(pasted.ending().copies()).containsExactly("- Như trên;", "- Sở Y tế;", "- Lưu: VT.");
    }

    @Test
    void aSingleAddresseeIsPrintedAsItIs() {
        var to = compose(Samples.bareReport().to(List.of("Bộ Y tế"))).addressing();
        assertThat(to.single()).isTrue();
        assertThat(to.names()).containsExactly("Bộ Y tế");
        assertThat(to.hangMm()).isCloseTo(METRICS.widthMm("Kính gửi: ", Look.ADDRESSEE), within(0.01));
    }

    @Test
    void theHeadSignsWithoutAuthority() {
        var ending = compose(Samples.bareReport().signed(new Signature("", "Giám đốc", "A")))
                .ending();
        assertThat(ending.signer()).containsExactly("GIÁM ĐỐC");
        assertThat(ending.name()).isEqualTo("A");
    }

    @Test
    void anAppendixMayDoWithoutTheLineInBrackets() {
        var builder = Samples.bareReport()
                .appendix("Một", List.of(), Orientation.PORTRAIT, "")
                .appendix("Hai", List.of(), Orientation.LANDSCAPE, "Sở Y tế");
        var annexes = compose(builder).annexes();
        assertThat(annexes.get(0).titles().lines()).hasSize(2);
        assertThat(annexes.get(1).titles().lines()).hasSize(3);
        assertThat(annexes.get(1).pages()).isEqualTo(Orientation.LANDSCAPE);
    }

    @Test
    void numbersOfHeadingsBeginAnewInAnAppendix() {
        var blocks = new Blocks().clause("Thông tin chung").paragraph("x").list();
        var composed = compose(Samples.bareReport().body(blocks).appendix("A", blocks, Orientation.PORTRAIT, ""));
        var first = (Piece.Text) composed.annexes().getFirst().body().getFirst();
        assertThat(first.runs().getFirst().text()).isEqualTo("1. ");
    }
}
