package vn.campaigndesk.followup.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.letter.OfficialDocument;
import vn.campaigndesk.testing.CampaignFixture;

/// The letter that reminds, read back from the files that go out. What it counts is what it was handed; none, one and
/// many each have their sentence. The campaign's last day on time is Sunday 17/11/2024.
class ReminderLetterTest {
    private final CampaignFixture fixture = CampaignFixture.open();
    private final LetterFiles files = new LetterFiles();

    @AfterEach
    void close() {
        fixture.close();
    }

    private OfficialDocument letter(ReminderFacts facts, @Nullable LocalDate due) {
        return ReminderLetter.toAll(facts, Rounds.order(facts, due), fixture.clock.instant());
    }

    /// The words of the letter, paragraph by paragraph, as Word has them.
    private List<String> words(OfficialDocument letter) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(files.bytes(letter, LetterFormat.DOCX)))) {
            return Stream.concat(
                            word.getTables().stream()
                                    .flatMap(table -> table.getRows().stream())
                                    .flatMap(row -> row.getTableCells().stream())
                                    .map(XWPFTableCell::getText),
                            word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(
                        3,
                        day(15, 11),
                        0,
                        "Tính đến ngày 15/11/2024, chưa có đơn vị nào trong tổng số 52 đơn vị gửi báo cáo. Sở Thông tin và"
                                + " Truyền thông chưa nhận được báo cáo của 3 đơn vị có tên tại phần Kính gửi nêu trên."),
                Arguments.of(
                        1,
                        day(17, 11),
                        51,
                        "Tính đến ngày 17/11/2024, đã có 51/52 đơn vị gửi báo cáo. Sở Thông tin và Truyền thông chưa nhận"
                                + " được báo cáo của Hiệp hội Doanh nghiệp tỉnh Thanh Hóa."),
                Arguments.of(
                        8,
                        day(18, 11),
                        1,
                        "Tính đến ngày 18/11/2024 (quá hạn 1 ngày), đã có 1/52 đơn vị gửi báo cáo. Sở Thông tin và Truyền"
                                + " thông chưa nhận được báo cáo của 8 đơn vị sau đây:"),
                Arguments.of(
                        30,
                        day(20, 11),
                        22,
                        "Tính đến ngày 20/11/2024 (quá hạn 3 ngày), đã có 22/52 đơn vị gửi báo cáo. Sở Thông tin và Truyền"
                                + " thông chưa nhận được báo cáo của 30 đơn vị có tên trong danh sách kèm theo."));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void itSaysHowManyHaveAnsweredAndWhoHasNot(int units, LocalDate asOf, int answered, String sentence)
            throws IOException {
        var letter = letter(Rounds.facts(fixture, units, asOf, answered), null);

        assertThat(words(letter)).contains("1. " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 | 1 |       | Đề nghị Hiệp hội Doanh nghiệp tỉnh Thanh Hóa quan tâm, hoàn thành báo cáo theo mẫu tại Phụ lục của Công văn nêu trên, gửi về Sở Thông tin và Truyền thông trước ngày 18/11/2024 theo đúng thời hạn đã đề nghị.",
                "20 | 3 |       | Đề nghị các đơn vị nêu trên khẩn trương hoàn thành báo cáo theo mẫu tại Phụ lục của Công văn nêu trên, gửi về Sở Thông tin và Truyền thông trong thời gian sớm nhất.",
                "20 | 40 | 22   | Đề nghị các đơn vị có tên trong danh sách khẩn trương hoàn thành báo cáo theo mẫu tại Phụ lục của Công văn nêu trên, gửi về Sở Thông tin và Truyền thông chậm nhất ngày 22/11/2024 (thứ Sáu).",
                "20 | 8 | 24    | Đề nghị các đơn vị nêu trên khẩn trương hoàn thành báo cáo theo mẫu tại Phụ lục của Công văn nêu trên, gửi về Sở Thông tin và Truyền thông chậm nhất ngày 24/11/2024 (Chủ nhật)."
            })
    void itAsksByTheDayThatIsSet(int asOf, int units, @Nullable Integer due, String sentence) throws IOException {
        var letter = letter(Rounds.facts(fixture, units, day(asOf, 11), 5), due == null ? null : day(due, 11));

        assertThat(words(letter)).contains("2. " + sentence);
    }

    @Test
    void fewAreAddressedByNameManyByTheirGroupsAndTheRestAsListed() {
        assertThat(letter(Rounds.facts(fixture, 2, day(20, 11), 5), null).addressees())
                .containsExactly(
                        "Trường Đại học Văn hóa, Thể thao và Du lịch Thanh Hóa",
                        "Hiệp hội Doanh nghiệp tỉnh Thanh Hóa");
        assertThat(letter(Rounds.facts(fixture, 8, day(20, 11), 5), null).addressees())
                .containsExactly(
                        "UBND các huyện, thị xã, thành phố",
                        "Các báo, đài",
                        "Các trường đại học",
                        "Hiệp hội Doanh nghiệp tỉnh Thanh Hóa");
        assertThat(letter(Rounds.facts(fixture, 40, day(20, 11), 5), null).addressees())
                .containsExactly("Các cơ quan, đơn vị, địa phương (có danh sách kèm theo)");
    }

    @Test
    void theSubjectCountsFromTheSecondRoundOnAndTheOpeningCitesTheOnesBefore() throws IOException {
        var first = Rounds.facts(fixture, 3, day(20, 11), 5);
        assertThat(letter(first, null).subject())
                .startsWith("đôn đốc báo cáo kết quả triển khai Chiến dịch tuyên truyền")
                .doesNotContain("lần");

        var third = letter(
                Rounds.after(
                        first,
                        Rounds.round(1, day(14, 11), "", first.units()),
                        Rounds.round(2, day(18, 11), "1301", first.units())),
                null);

        assertThat(third.subject()).endsWith("(lần 3)");
        assertThat(words(third))
                .anyMatch(line -> line.endsWith("Sau đó, Sở Thông tin và Truyền thông đã đôn đốc tại văn bản ngày"
                        + " 14/11/2024 (lần 1); Công văn số 1301/STTTT-CNTT&TT ngày 18/11/2024 (lần 2)."));
    }

    @Test
    void theAppendixHasEveryUnitOnce() throws IOException {
        var facts = Rounds.facts(fixture, 52, day(20, 11), 0);
        var letter = ReminderLetter.toAll(
                Rounds.after(
                        facts, Rounds.round(1, day(18, 11), "9", facts.units().subList(0, 2))),
                Rounds.order(facts, Rounds.friday()),
                fixture.clock.instant());
        try (var word = new XWPFDocument(new ByteArrayInputStream(files.bytes(letter, LetterFormat.DOCX)))) {
            var list = word.getTables().getLast();

            assertThat(list.getRows()).hasSize(53);
            assertThat(list.getRow(1).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .containsExactly("1", "Văn phòng Tỉnh ủy", "", "1", "");
            assertThat(list.getRow(52).getCell(1).getText()).isEqualTo("Hiệp hội Doanh nghiệp tỉnh Thanh Hóa");
            assertThat(list.getRow(52).getCell(3).getText()).isEmpty();
        }
    }

    @Test
    void theLetterToOneUnitNamesItAlone() throws IOException {
        var facts = Rounds.facts(fixture, 40, day(20, 11), 5);
        var unit = fixture.unit("Thọ Xuân");
        var letter = ReminderLetter.toOne(facts, unit, Rounds.order(facts, null), fixture.clock.instant());

        assertThat(letter.addressees()).containsExactly("UBND huyện Thọ Xuân");
        assertThat(letter.appendices()).isEmpty();
        assertThat(words(letter))
                .anyMatch(
                        line -> line.startsWith("3. Trường hợp đã gửi báo cáo, đề nghị UBND huyện Thọ Xuân thông báo"));
    }

    @Test
    void theNumberTheDateAndTheSignerAreThoseThatWereSet() throws IOException {
        var facts = Rounds.facts(fixture, 3, day(20, 11), 5);
        var usual = Rounds.order(facts, null);
        var signed = new ReminderOrder(
                1,
                null,
                "5",
                "STTTT-CNTT&TT",
                day(3, 12),
                new vn.campaigndesk.campaign.Agency.Signatory("TUQ. GIÁM ĐỐC", "GIÁM ĐỐC TRUNG TÂM", "Lê Văn An"),
                List.of("Như trên", "Lưu trữ"),
                usual.place());
        var pdf = files.bytes(ReminderLetter.toAll(facts, signed, fixture.clock.instant()), LetterFormat.PDF);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Số: 05/STTTT-CNTT&TT", "Thanh Hóa, ngày 03 tháng 12 năm 2024")
                    .contains("TUQ. GIÁM ĐỐC", "GIÁM ĐỐC TRUNG TÂM", "Lê Văn An", "- Như trên;", "- Lưu: VT, CNTT&TT.");
        }
    }

    /// What the campaign does not say leaves no gap behind a colon.
    @ParameterizedTest
    @CsvSource({
        "Trung tâm CNTT, 02373.718, a@b.vn, Trung tâm CNTT (điện thoại: 02373.718; thư điện tử: a@b.vn)",
        "Trung tâm CNTT, 02373.718, '', Trung tâm CNTT (điện thoại: 02373.718)",
        "Trung tâm CNTT, ' ', a@b.vn, Trung tâm CNTT (thư điện tử: a@b.vn)",
        "Trung tâm CNTT, '', '', Trung tâm CNTT",
        "'', 02373.718, '', Sở Thông tin và Truyền thông (điện thoại: 02373.718)",
        "'', '', '', Sở Thông tin và Truyền thông"
    })
    void itNamesWhomToAskAsFarAsThatIsKnown(String focal, String hotline, String mailbox, String named)
            throws IOException {
        var facts = Rounds.reached(Rounds.facts(fixture, 3, day(20, 11), 5), focal, hotline, mailbox);

        assertThat(words(letter(facts, null)))
                .contains("4. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị liên hệ " + named
                        + " để được hỗ trợ.");
    }

    /// For a person to look at: `target/letters`.
    @ParameterizedTest
    @CsvSource({"1", "4", "9", "40"})
    void theLettersAreWrittenOutToBeLookedAt(int units) throws IOException {
        var facts = Rounds.facts(fixture, units, day(20, 11), 10);
        var folder = Path.of("target", "letters");
        var letter = letter(Rounds.after(facts, Rounds.round(1, day(18, 11), "1301", facts.units())), Rounds.friday());
        for (var format : LetterFormat.values()) {
            var file = folder.resolve("don-doc-" + units + format.ending());
            files.write(letter, file);
            assertThat(Files.size(file)).isGreaterThan(5_000);
        }
    }
}
