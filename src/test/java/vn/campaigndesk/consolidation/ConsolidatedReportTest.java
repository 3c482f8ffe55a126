package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.campaigndesk.consolidation.ReadBack.squashed;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.campaign.CampaignLetter;
import vn.campaigndesk.consolidation.narrative.NarrativeDraft;
import vn.campaigndesk.consolidation.narrative.NarrativeRules;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.report.CampaignSnapshot;
import vn.campaigndesk.testing.CampaignFixture;

/// The consolidated report as it is read back from its files.
class ConsolidatedReportTest {
    private static final Instant NOW = Instant.parse("2024-11-21T02:00:00Z");
    private static final String WATERMARK = "DỮ LIỆU MẪU – KHÔNG DÙNG ĐỂ BÁO CÁO";

    private CampaignFixture fixture;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void nobodyAnswered() {
        var read = read();
        assertThat(sentence(read))
                .isEqualTo("Tính đến hết ngày 20/11/2024, chưa có đơn vị nào trong số 52 đơn vị phải báo cáo gửi báo"
                        + " cáo.");
        assertThat(read.rows("Tổng số"))
                .extracting(row -> row.get(2), row -> row.get(3))
                .containsExactly(
                        tuple("chưa có", "0/52"),
                        tuple("chưa có", "0/52"),
                        tuple("chưa có", "0/52"),
                        tuple("chưa có", "0/27"),
                        tuple("chưa có", "0/29"));
        assertThat(read.paragraphs()).contains("Các đơn vị chưa có ý kiến.");
    }

    @Test
    void oneAnswered() {
        fixture.enter("Thọ Xuân", day(18, 11), "1");
        assertThat(sentence(read()))
                .isEqualTo("Tính đến hết ngày 20/11/2024, có 1/52 đơn vị (2 %) đã gửi báo cáo, trong đó không"
                        + " có đơn vị nào đúng hạn, 1 đơn vị trễ hạn; còn 51 đơn vị chưa gửi.");
    }

    @Test
    void manyAnsweredAndOneIsExempt() {
        fill();
        assertThat(sentence(read()))
                .isEqualTo("Tính đến hết ngày 20/11/2024, có 3/51 đơn vị (6 %) đã gửi báo cáo, trong đó 2 đơn vị"
                        + " đúng hạn, 1 đơn vị trễ hạn; còn 48 đơn vị chưa gửi; được miễn báo cáo 1 đơn vị.");
    }

    @Test
    void allAnswered() {
        for (var unit : fixture.recipients.of(fixture.campaignId)) {
            fixture.enter(unit.shortName(), day(15, 11), "1", "1", "1");
        }
        var read = read();
        assertThat(sentence(read))
                .isEqualTo("Tính đến hết ngày 20/11/2024, tất cả 52/52 đơn vị phải báo cáo đã gửi báo cáo, trong đó"
                        + " 52 đơn vị đúng hạn, không có đơn vị nào trễ hạn.");
        assertThat(read.all()).doesNotContainIgnoringCase("Danh sách đơn vị chưa gửi báo cáo");
        assertThat(read.rows("Tổng số").getFirst().get(2)).isEqualTo("52");
    }

    @Test
    void theTableOfTotalsHoldsSumsBasesAndWhatMustBeKnown() {
        fill();
        assertThat(read().rows("Tổng số"))
                .extracting(row -> String.join(" | ", row.subList(2, 5)))
                .containsExactly(
                        "40 | 3/51 | 48 đơn vị chưa gửi",
                        "25 | 3/51 | 1 đơn vị báo cáo bằng 0; 48 đơn vị chưa gửi",
                        "khoảng 37 | 2/51 | 1 số ước tính; 1 đơn vị bỏ trống; 48 đơn vị chưa gửi",
                        "60 | 1/27 | 1 số chưa rõ; 25 đơn vị chưa gửi; 1 số ngoài nhóm được hỏi, không cộng",
                        "5.000 | 1/28 | 1 số chưa rõ; 26 đơn vị chưa gửi");
    }

    @Test
    void theTableOfGroupsAddsUp() {
        fill();
        assertThat(read().rows("Phải báo cáo"))
                .extracting(row -> String.join(" | ", row.subList(1, 7)))
                .containsExactly(
                        "Văn phòng Tỉnh ủy | 1 | 0 | 0 | 0 | 1",
                        "Sở, ban, ngành cấp tỉnh | 19 | 1 | 1 | 0 | 18",
                        "UBND huyện, thị xã, thành phố | 27 | 2 | 1 | 1 | 25",
                        "Báo, đài | 2 | 0 | 0 | 0 | 2",
                        "Trường đại học | 1 | 0 | 0 | 0 | 1",
                        "Hiệp hội doanh nghiệp | 1 | 0 | 0 | 0 | 1",
                        "Tổng cộng | 51 | 3 | 2 | 1 | 48");
    }

    @Test
    void theTableOfUnitsShowsEachCellInItsOwnWay() {
        fill();
        var read = read();
        assertThat(read.row("Ngày đến", "UBND huyện Thọ Xuân").subList(2, 10))
                .containsExactly("15/BC-UBND", "15/11/2024", "Đúng hạn", "25", "20", "≈ 30", "60", "5.000");
        assertThat(read.row("Ngày đến", "UBND huyện Như Xuân").subList(2, 10))
                .containsExactly("15/BC-UBND", "18/11/2024", "Trễ 1 ngày", "10", "0", "", "?", "?");
        assertThat(read.row("Ngày đến", "Sở Y tế").subList(5, 10)).containsExactly("5", "5", "7", "(9)", "");
        assertThat(read.row("Ngày đến", "UBND huyện Đông Sơn").subList(2, 10))
                .containsExactly("", "", "Chưa báo cáo", "", "", "", "", "");
        assertThat(read.row("Ngày đến", "Trường Đại học Hồng Đức").get(4)).isEqualTo("Miễn");
        assertThat(read.rows("Ngày đến").getLast())
                .endsWith("40\n(3/51)", "25\n(3/51)", "khoảng 37\n(2/51)", "60\n(1/27)", "5.000\n(1/28)");
        assertThat(read.rows("Ngày đến").stream().filter(row -> row.getFirst().matches("\\d+")))
                .hasSize(52);
    }

    @Test
    void theMissingAreListedAndTheExemptWithTheirReason() {
        fill();
        var read = read();
        assertThat(read.rows("Ngày gửi công văn")).hasSize(49);
        assertThat(read.rows("Ngày gửi công văn"))
                .extracting(row -> row.get(1))
                .doesNotContain("UBND huyện Thọ Xuân", "Sở Y tế");
        assertThat(read.row("Ngày gửi công văn", "UBND huyện Đông Sơn").getLast())
                .isEqualTo("Chưa báo cáo");
        assertThat(read.row("Ngày gửi công văn", "Trường Đại học Hồng Đức").getLast())
                .isEqualTo("Được miễn: báo cáo riêng cho Bộ");
    }

    @Test
    void everyDoubtfulValueIsExplainedWithItsOwnWords() {
        fill();
        assertThat(read().rows("Đơn vị ghi"))
                .extracting(row -> String.join(" | ", row.subList(1, 5)))
                .containsExactly(
                        "Sở Y tế | 4 | 9 | 9, ngoài nhóm được hỏi, không cộng",
                        "UBND huyện Thọ Xuân | 3 | khoảng 30 | tính ≈ 30 (ước tính)",
                        "UBND huyện Như Xuân | 3 |  | bỏ trống, không tính là 0",
                        "UBND huyện Như Xuân | 4 | toàn bộ | chưa xác định, không cộng",
                        "UBND huyện Như Xuân | 5 | 1,234 | chưa xác định, không cộng");
    }

    @Test
    void opinionsStandWithTheirUnitsOnOneLine() {
        fill();
        assertThat(read().paragraphs())
                .anyMatch(line -> line.contains("UBND huyện Thọ Xuân: Tốt. Nhiều người hưởng ứng."))
                .anyMatch(line -> line.contains("UBND huyện Thọ Xuân: Cấp thêm tài liệu"));
    }

    @Test
    void caveatsOfTheFormArePrintedBesideTheTotals() {
        assertThat(read().all())
                .contains("Chỉ tiêu 1: " + fixture.row(1).caveat())
                .contains("Chỉ tiêu 5: " + fixture.row(5).caveat())
                .doesNotContain("Chỉ tiêu 3:")
                .contains("Đơn vị bỏ trống hoặc chưa gửi báo cáo không được tính là 0.");
    }

    @Test
    void thePdfSaysTheSame() throws IOException {
        fill();
        var pdf = ReadBack.squashedPdf(document());
        for (var expected : List.of(
                "có 3/51 đơn vị (6 %) đã gửi báo cáo",
                "khoảng 37",
                "3/51",
                "1/27",
                "1/28",
                "5.000",
                "UBND huyện Đông Sơn",
                "Được miễn: báo cáo riêng cho Bộ",
                "khoảng 30",
                "toàn bộ",
                "1,234",
                fixture.row(5).caveat(),
                "Nhiều người hưởng ứng",
                "Chủ tịch UBND tỉnh",
                "Bộ Thông tin và Truyền thông",
                "Nguyễn Văn Tước")) {
            assertThat(pdf).contains(squashed(expected));
        }
    }

    @Test
    void theReportGoesToBothSuperiors() {
        assertThat(read().all()).contains("Chủ tịch UBND tỉnh", "Bộ Thông tin và Truyền thông", "Nơi nhận");
    }

    @Test
    void aLetterWithoutNumberSaysSo() {
        assertThat(read().all()).contains("Công văn số ……/STTTT-CNTT&TT (chưa ghi số, ngày)");
    }

    @Test
    void aNumberedLetterIsCitedWithItsLegalBasis() {
        var snapshot = fixture.snapshot();
        var letter = new CampaignLetter("1234", "STTTT-CNTT&TT", day(15, 10), List.of("Luật A", "Luật B"));
        var campaign = CampaignFixture.with(snapshot.campaign(), letter);
        var read = ReadBack.of(compose(
                new CampaignSnapshot(campaign, snapshot.indicators(), snapshot.recipients(), snapshot.reports()),
                day(20, 11),
                NOW));
        assertThat(read.all())
                .contains("Công văn số 1234/STTTT-CNTT&TT ngày 15/10/2024")
                .doesNotContain("chưa ghi số");
        assertThat(read.paragraphs()).contains("Căn cứ Luật A;", "Căn cứ Luật B.");
    }

    @Test
    void theDeadlineIsGivenInTheLettersWords() {
        assertThat(read().all()).contains("báo cáo kết quả trước ngày 18/11/2024");
    }

    @Test
    void anEarlierCutOffLeavesLaterReportsOutOfTextAndTable() {
        fill();
        var read = ReadBack.of(compose(fixture.snapshot(), day(17, 11), NOW));
        assertThat(read.all())
                .contains("Tính đến hết ngày 17/11/2024, có 2/51 đơn vị")
                .contains("(số liệu tính đến hết ngày 17/11/2024)");
        assertThat(read.rows("Tổng số").getFirst().get(2)).isEqualTo("30");
    }

    /// At nine in the morning nobody can say what will have arrived until the day's end; at midnight it has ended.
    @ParameterizedTest
    @CsvSource({
        "2024-11-20T02:00:00Z, ngày 20/11/2024",
        "2024-11-20T16:59:59Z, ngày 20/11/2024",
        "2024-11-20T17:00:00Z, hết ngày 20/11/2024"
    })
    void theEndOfADayIsNotSpokenOfBeforeItHasCome(Instant made, String until) {
        fill();
        var read = ReadBack.of(compose(fixture.snapshot(), day(20, 11), made));
        assertThat(read.all())
                .contains("Tính đến " + until + ", có 3/51 đơn vị")
                .contains("(số liệu tính đến " + until + ")")
                .contains("chốt đến " + until + ".");
    }

    @Test
    void onlyASampleCarriesTheMark() throws IOException {
        assertThat(read().headers()).doesNotContain(WATERMARK);
        assertThat(ReadBack.squashedPdf(document())).doesNotContain(squashed(WATERMARK));
        try (var sample = CampaignFixture.openSample("MẪU")) {
            var document = compose(sample.snapshot(), day(20, 11), NOW);
            assertThat(ReadBack.of(document).headers()).contains(WATERMARK);
            assertThat(ReadBack.squashedPdf(document)).contains(squashed(WATERMARK));
        }
    }

    @Test
    void theSameMomentGivesTheSameBytes() throws IOException {
        fill();
        assertThat(ReadBack.pdf(document())).isEqualTo(ReadBack.pdf(document()));
        assertThat(ReadBack.word(document())).isEqualTo(ReadBack.word(document()));
        assertThat(ReadBack.pdf(compose(fixture.snapshot(), day(20, 11), NOW.plusSeconds(60))))
                .isNotEqualTo(ReadBack.pdf(document()));
    }

    /// Three answers, one of them late, one after the cut-off, one unit exempt.
    private void fill() {
        var full = fixture.reportSaying(
                "Thọ Xuân",
                day(15, 11),
                "Tốt.\nNhiều người hưởng ứng.",
                "Cấp thêm tài liệu",
                "25",
                "20",
                "khoảng 30",
                "60",
                "5.000");
        fixture.reports.save(fixture.campaignId, full, "");
        fixture.enter("Như Xuân", day(18, 11), "10", "0", "", "toàn bộ", "1,234");
        fixture.enter("Sở Y tế", day(16, 11), "5", "5", "7", "9", "");
        fixture.enter("Đông Sơn", day(25, 11), "1000", "1000", "1000", "1000", "1000");
        fixture.exempt("ĐH Hồng Đức", "báo cáo riêng cho Bộ");
    }

    private OfficialDocument document() {
        return compose(fixture.snapshot(), day(20, 11), NOW);
    }

    private ReadBack read() {
        return ReadBack.of(document());
    }

    private static String sentence(ReadBack read) {
        return read.paragraph("Tính đến hết ngày");
    }

    private static OfficialDocument compose(CampaignSnapshot snapshot, LocalDate asOf, Instant created) {
        return new ConsolidatedReport()
                .compose(
                        snapshot.campaign(),
                        FiguresRules.of(snapshot, asOf),
                        NarrativeRules.compose(NarrativeDraft.empty(), snapshot, asOf),
                        List.of(),
                        created.atZone(CampaignFixture.ZONE));
    }
}
