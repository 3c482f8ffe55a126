package vn.campaigndesk.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.intake.draft.FilledForm.EVALUATION;
import static vn.campaigndesk.intake.draft.FilledForm.HINTS;
import static vn.campaigndesk.intake.draft.FilledForm.NUMBERS;
import static vn.campaigndesk.intake.draft.FilledForm.PROPOSAL;
import static vn.campaigndesk.intake.draft.FilledForm.ROWS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.form.FormIdentity;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.report.Channel;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;
import vn.campaigndesk.text.Messages;

/// What is taken from a file without a question, what is asked, and what is proposed meanwhile.
class DrafterTest {
    private static final List<@Nullable Long> VALUES = List.of(145L, 42L, 96L, 1210L, 10850L);

    private static CampaignFixture fixture;
    private static Drafter drafter;

    @BeforeAll
    static void open() {
        fixture = CampaignFixture.open();
        drafter = Drafters.of(fixture);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static Draft draft(FilledForm form) {
        return draft(form, "bao-cao.docx", "");
    }

    private static Draft draft(FilledForm form, String fileName, String sender) {
        return drafter.draft(new Drafter.Source(fileName, "", fileName, sender), form.extract());
    }

    private static String unit(Draft draft) {
        var recipient = draft.unit().recipient();
        return recipient == null ? "" : recipient.name();
    }

    private static List<String> fields(Draft draft) {
        return draft.questions().stream().map(Question::field).distinct().toList();
    }

    private static List<String> notes(Draft draft) {
        return draft.rows().stream().map(DraftRow::note).toList();
    }

    private static void assertTaken(Draft draft) {
        assertThat(draft.questions()).isEmpty();
        assertThat(draft.status()).isEqualTo(Status.ACCEPTABLE);
        assertThat(unit(draft)).isEqualTo("UBND huyện Thọ Xuân");
        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(draft.evaluation().text()).isEqualTo(EVALUATION);
        assertThat(draft.proposal().text()).isEqualTo(PROPOSAL);
    }

    /// The district's form with another table.
    private static FilledForm withTable(String... rows) {
        return new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .table(rows);
    }

    /// The rows of the form with these texts around them: `%s` is the row, `%n` its number, `%i` its place.
    private static String[] rows(String pattern) {
        var rows = new ArrayList<String>();
        for (var i = 0; i < ROWS.size(); i++) {
            rows.add(pattern.replace("%s", ROWS.get(i))
                    .replace("%n", NUMBERS.get(i))
                    .replace("%i", String.valueOf(i + 1)));
        }
        return rows.toArray(String[]::new);
    }

    private static String[] under(String head, String... rows) {
        var all = new ArrayList<>(List.of(head));
        all.addAll(List.of(rows));
        return all.toArray(String[]::new);
    }

    @Test
    void aCleanFormIsTakenWithItsPlaces() {
        var draft = draft(FilledForm.district());

        assertTaken(draft);
        assertThat(notes(draft)).containsOnly("");
        assertThat(draft.rows().getFirst().locator()).isEqualTo("t1r2c3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TT | Chỉ tiêu | Kết quả | Ghi chú",
                "STT | NỘI DUNG | SỐ LƯỢNG (lượt) | GHI CHÚ",
                "Stt | Noi dung | So luong | Ghi chu",
                "Số TT | Nội dung báo cáo | Số liệu | Diễn giải"
            })
    void headsAreKnownByTheirWords(String head) {
        assertTaken(draft(withTable(under(head, rows("%i | %s | %n | ")))));
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertTaken(draft(withTable(under("Nội dung | Ghi chú | Số lượng | STT", rows("%s |  | %n | %i")))));
    }

    @Test
    void aColumnForTheUnitOfCountingChangesNothing() {
        assertTaken(draft(
                withTable(under("STT | Nội dung | Đơn vị tính | Số lượng | Ghi chú", rows("%i | %s | lượt | %n | ")))));
    }

    @Test
    void aColumnInThousandsIsAsked() {
        var draft = draft(withTable(
                under("STT | Nội dung | Đơn vị tính | Số lượng | Ghi chú", rows("%i | %s | nghìn lượt | %n | "))));

        assertThat(fields(draft)).contains("i1", "i5");
    }

    @Test
    void aTableWithoutItsHeadIsReadInTheFormsOrder() {
        assertTaken(draft(withTable(rows("%i | %s | %n | "))));
    }

    @Test
    void aHeadOverTitleRowsAndColumnNumbersIsFound() {
        assertTaken(draft(withTable(under(
                "BÁO CÁO SỐ LIỆU",
                under(
                        "STT | Nội dung | Số lượng | Ghi chú",
                        under("(1) | (2) | (3) | (4)", rows("%i | %s | %n | ")))))));
    }

    @Test
    void rowsAreKnownByTheirWordsNotByTheirNumbers() {
        var reversed = Arrays.asList(rows("x | %s | %n | ")).reversed().toArray(String[]::new);

        assertTaken(draft(withTable(under("STT | Nội dung | Số lượng | Ghi chú", reversed))));
    }

    @Test
    void aFormThatGoesOnInASecondTableIsOneForm() {
        var rows = rows("%i | %s | %n | ");

        assertTaken(draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .table(under("STT | Nội dung | Số lượng | Ghi chú", rows[0], rows[1]))
                .table(rows[2], rows[3], rows[4])));
    }

    @Test
    void aBlankTemplateBesideTheFilledFormSaysNothing() {
        assertTaken(draft(new FilledForm()
                .general(".....", ".....", ".....")
                .numbers(List.of("", "", "", "", ""), HINTS)
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, HINTS)));
    }

    @Test
    void rowsMayStandInLines() {
        assertTaken(draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .text(rows("%i. %s: %n;"))));
    }

    @Test
    void theFormMayLieOnItsSide() {
        var head = "Tên đơn vị | " + String.join(" | ", ROWS)
                + " | Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý | Đề xuất, kiến nghị (nếu có)";
        var data = "UBND huyện Thọ Xuân | " + String.join(" | ", NUMBERS) + " | " + EVALUATION + " | " + PROPOSAL;

        assertTaken(draft(new FilledForm().table(head, data)));
    }

    @Test
    void listsOfSeveralUnitsAreNeverTaken() {
        var head = "Tên đơn vị | " + String.join(" | ", ROWS);
        var numbers = String.join(" | ", NUMBERS);

        var communes = draft(new FilledForm().table(head, "Xã Xuân Lai | " + numbers, "Xã Xuân Lập | " + numbers));
        var units = draft(new FilledForm().table(head, "Sở Y tế | " + numbers, "Sở Tư pháp | " + numbers));

        assertThat(communes.status()).isEqualTo(Status.NEEDS_REVIEW);
        assertThat(communes.numbers()).startsWith(290L, 84L, 192L);
        assertThat(units.status()).isEqualTo(Status.NEEDS_REVIEW);
        assertThat(units.numbers()).containsOnlyNulls();
    }

    @Test
    void communesInColumnsAreAskedWithTheirSum() {
        var draft = draft(withTable(under("STT | Nội dung | Xã A | Xã B", rows("%i | %s | 10 | 20"))));

        assertThat(draft.status()).isEqualTo(Status.NEEDS_REVIEW);
        assertThat(draft.numbers()).containsOnly(30L);
    }

    @Test
    void aCommuneNamedLikeANumberWordIsACommune() {
        var draft = draft(withTable(under("STT | Nội dung | Xã Lâm Phú | Xã Tam Văn", rows("%i | %s | 10 | 20"))));

        assertThat(draft.numbers()).containsOnly(30L);
    }

    @Test
    void aNoteThatResemblesARowIsNoHeadOfAColumn() {
        var rows = rows("%i | %s | Đơn vị | %n | Đăng trên Cổng TTĐT");

        var draft = draft(withTable(under("STT | Nội dung | Đơn vị tính | Số lượng | Ghi chú", rows)));

        assertTaken(draft);
        assertThat(notes(draft)).containsOnly("Đăng trên Cổng TTĐT");
    }

    @Test
    void theHintMayStandInTheRowOrInAColumnWithoutAHead() {
        assertTaken(draft(withTable(under(
                "STT | Nội dung | Số lượng | Ghi chú",
                "1 | " + ROWS.get(0) + " | 145 | ",
                "2 | " + ROWS.get(1) + " | 42 | ",
                "3 | " + ROWS.get(2) + " | 96 | ",
                "4 | " + ROWS.get(3) + " (Dành cho UBND cấp huyện) | 1.210 | ",
                "5 | " + ROWS.get(4) + " | 10.850 | "))));
        assertTaken(draft(withTable(under(
                "STT | Nội dung | Số lượng | ",
                "1 | " + ROWS.get(0) + " | 145 | ",
                "2 | " + ROWS.get(1) + " | 42 | ",
                "3 | " + ROWS.get(2) + " | 96 | ",
                "4 | " + ROWS.get(3) + " | 1.210 | " + HINTS.get(3),
                "5 | " + ROWS.get(4) + " | 10.850 | " + HINTS.get(4)))));
    }

    @Test
    void rowsCutShortAreProposedAndAsked() {
        var draft = draft(withTable(
                "STT | Nội dung | Số lượng | Ghi chú",
                "1 | Số cơ quan, tổ chức, doanh nghiệp nhận được thông tin | 145 | ",
                "2 | Số cơ quan, đơn vị triển khai | 42 | ",
                "3 | Số bài viết tuyên truyền | 96 | ",
                "4 | Số lượt tuyên truyền trên Hệ thống Truyền thanh | 1.210 | ",
                "5 | Số học sinh, sinh viên | 10.850 | "));

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(fields(draft)).contains("i1", "i2", "i3", "i4");
    }

    @Test
    void whatPeopleSeeIsProposedBeforeWhatIsHidden() {
        var draft = draft(FilledForm.district()
                .numbers(List.of("45", "41", "95", "1.209", "10.849"), HINTS)
                .hiddenRows());

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(fields(draft)).containsExactly("i1", "i2", "i3", "i4", "i5");
    }

    @Test
    void labelsMayStandInATable() {
        assertTaken(draft(new FilledForm()
                .table(
                        "1 | Tên đơn vị | UBND huyện Thọ Xuân",
                        "2 | Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý | " + EVALUATION,
                        "3 | Đề xuất, kiến nghị (nếu có) | " + PROPOSAL)
                .numbers(NUMBERS, HINTS)));
    }

    @Test
    void textsGoOnUntilTheNextLabel() {
        var draft = draft(new FilledForm()
                .text(
                        "Tên đơn vị: UBND huyện Thọ Xuân",
                        "Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý:",
                        "- Ưu điểm: kịp thời.",
                        "- Tồn tại: chưa đều.",
                        "1. Xã ven đô làm tốt.",
                        "Đề xuất, kiến nghị (nếu có): .....")
                .numbers(NUMBERS, HINTS)
                .text("Nơi nhận:", "- Như trên;"));

        assertThat(draft.questions()).isEmpty();
        assertThat(draft.evaluation().text())
                .isEqualTo("- Ưu điểm: kịp thời.\n- Tồn tại: chưa đều.\n1. Xã ven đô làm tốt.");
        assertThat(draft.proposal().text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đề xuất, kiến nghị (nếu có):.....               | ''
            Đề xuất, kiến nghị (nếu có): Không               | Không
            Đề xuất, kiến nghị: Không có.                    | Không có.
            Kiến nghị, đề xuất: .......Tăng kinh phí         | Tăng kinh phí
            3) Đề xuất, kiến nghị (nếu có): (ghi rõ nếu có)  | ''
            Kiến nghị: Đề nghị cấp kinh phí                  | Đề nghị cấp kinh phí
            """)
    void labelsVary(String line, String text) {
        var draft = draft(new FilledForm()
                .text("Tên đơn vị: UBND huyện Thọ Xuân", "Đánh giá chung: Tốt.", line)
                .numbers(NUMBERS, HINTS));

        assertThat(draft.proposal().text()).isEqualTo(text);
        assertThat(draft.evaluation().text()).isEqualTo("Tốt.");
    }

    @Test
    void aFormWithoutItsAssessmentIsAsked() {
        var draft =
                draft(new FilledForm().text("Tên đơn vị: UBND huyện Thọ Xuân").numbers(NUMBERS, HINTS));

        assertThat(fields(draft)).containsExactly("evaluation", "proposal");
    }

    /// What a cell says, what is proposed for it, and whether it is taken without a question.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-none-", textBlock = """
            96                          | 96     | true
            096                         | 96     | true
            96 bài                      | 96     | true
            Không                       | 0      | true
            1.096                       | 1096   | true
            1,096                       | 1096   | false
            khoảng 96                   | 96     | false
            trên 96                     | 96     | false
            20-30                       | 20     | false
            15 (trong đó 5 Facebook)    | 15     | false
            5 + 3                       | 8      | false
            20 xã x 3 buổi              | 60     | false
            18/11/2024                  | -none- | false
            100%                        | -none- | false
            Như trên                    | 42     | false
            '-'                         | -none- | false
            ''                          | -none- | false
            .....                       | -none- | false
            Có                          | -none- | false
            chưa triển khai             | 0      | false
            123.456.789                 | -none- | false
            12 nghìn                    | 12000  | false
            """)
    void aNumberThatNeedsAPersonIsAskedAndProposed(String cell, @Nullable Long proposal, boolean taken) {
        var numbers = List.of("145", "42", Objects.requireNonNull(cell), "1.210", "10.850");
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(numbers, HINTS));

        assertThat(draft.numbers().get(2)).isEqualTo(proposal);
        assertThat(draft.status()).isEqualTo(taken ? Status.ACCEPTABLE : Status.NEEDS_REVIEW);
        assertThat(fields(draft)).isEqualTo(taken ? List.of() : List.of("i3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dành cho UBND cấp huyện                              | ''
            dành cho UBND cấp huyện.                             | ''
            Dành cho UBND cấp huyện; phát 02 lần/ngày            | phát 02 lần/ngày
            (Dành cho UBND cấp huyện) 30/30 xã, thị trấn         | 30/30 xã, thị trấn
            Đài huyện và 30 đài xã - Dành cho UBND cấp huyện     | Đài huyện và 30 đài xã
            """)
    void thePrintedHintIsNoNote(String cell, String note) {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, List.of("", "", "", cell, "")));

        assertThat(draft.rows().get(3).note()).isEqualTo(note);
        assertThat(draft.status()).isEqualTo(Status.ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "số liệu ước tính",
                "tạm tính đến 10/11",
                "đính chính: 196",
                "khoảng",
                "chưa đầy đủ",
                "Trên 1.200 lượt",
                "gần hai nghìn",
                "Số đúng là 250",
                "còn thiếu 02 xã chưa báo cáo",
                "Mới có 5/20 xã báo cáo",
                "120",
                "150 bài",
                "Thực tế: 320",
                "Tổng: 999"
            })
    void aNoteThatShakesItsNumberIsAsked(String note) {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, List.of("", "", note, "", "")));

        assertThat(fields(draft)).containsExactly("i3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đơn vị tính: nghìn lượt          |                                                   | true
            (ĐVT: nghìn người)               |                                                   | true
            Đơn vị tính: lượt, bài           |                                                   | false
                                             | Ghi chú: Số liệu mục 3 là số ước tính.            | true
                                             | (*) Chưa bao gồm số liệu của 3 xã                 | true
                                             | Lưu ý: còn thiếu 02 xã chưa báo cáo               | true
                                             | Ghi chú: Số liệu đến ngày 15/11/2024.             | false
            """)
    void aLineAroundTheTableThatShakesItsNumbersIsAsked(@Nullable String above, @Nullable String below, boolean asked) {
        var form = new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .text(Objects.requireNonNullElse(above, ""))
                .numbers(NUMBERS, HINTS)
                .text(Objects.requireNonNullElse(below, ""));

        assertThat(draft(form).status()).isEqualTo(asked ? Status.NEEDS_REVIEW : Status.ACCEPTABLE);
        assertThat(draft(form).numbers()).isEqualTo(VALUES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên Cổng thông tin điện tử",
                "Gần nơi công cộng",
                "Dưới hình thức tờ rơi",
                "Hơn nữa còn chia sẻ trên Zalo",
                "Khoảng cách xa trung tâm",
                "96 bài",
                "Tổng: 96",
                "24 xã, thị trấn",
                "Đạt 100%",
                "Phát 02 lần/ngày",
                "Từ ngày 15/10 đến 15/11/2024",
                "Công văn số 1520/UBND-VHTT"
            })
    void aNoteThatOnlyExplainsIsTaken(String note) {
        assertTaken(draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, List.of("", "", note, "", ""))));
    }

    /// Programs join two tables that nothing parts when they save in an older format.
    @Test
    void aSignatureInTheTableOfTheFormIsNoPartOfIt() {
        var rows = FilledForm.rows(NUMBERS, HINTS);
        rows.add(List.of("", "Nơi nhận:\n- Như trên;", "THỦ TRƯỞNG ĐƠN VỊ\n(Ký tên, đóng dấu)\n\nLê Thị Hương", ""));
        var drawn = FilledForm.rows(NUMBERS, HINTS);
        drawn.add(List.of(
                "", "NGƯỜI LẬP BIỂU\n(Ký, ghi rõ họ tên)", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị Hương", ""));

        assertTaken(draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .table(rows)));
        assertTaken(draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .table(drawn)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả cụ thể:\n- Đăng tin, bài trên cổng thông tin.\n- Treo băng rôn.",
                "Số liệu cụ thể:\n+ 30 xã, thị trấn triển khai\n+ 15 trường THCS",
                "Trân trọng những kết quả đạt được, huyện tiếp tục duy trì.\nTiếp tục tuyên truyền.",
                "Nơi nhận tài liệu: bộ phận một cửa.\nTiếp tục triển khai.",
                "1. Công tác chỉ đạo\nBan hành kế hoạch.\n2. Kết quả\nTốt.",
                "Ngày 15 tháng 10 năm 2024, UBND huyện ban hành văn bản chỉ đạo.\nTổ chức lễ phát động."
            })
    void aTextGoesOnOverItsOwnHeadings(String text) {
        var draft = draft(new FilledForm()
                .text("- Tên đơn vị: UBND huyện Thọ Xuân", "- Đánh giá kết quả thực hiện chiến dịch:")
                .text(text.split("\n"))
                .text("- Đề xuất, kiến nghị (nếu có): Không.", "2. Thông tin số liệu")
                .numbers(NUMBERS, HINTS));

        assertThat(draft.evaluation().text()).isEqualTo(text);
        assertThat(draft.status()).isEqualTo(Status.ACCEPTABLE);
    }

    @Test
    void aLabelInTheMiddleOfALineBeginsItsText() {
        assertTaken(draft(new FilledForm()
                .text(
                        "- Tên đơn vị: UBND huyện Thọ Xuân",
                        "- Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý: " + EVALUATION
                                + " Đề xuất, kiến nghị (nếu có): " + PROPOSAL)
                .numbers(NUMBERS, HINTS)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chưa bao gồm số liệu của 03 xã.          | true
            250 bài                                  | true
            Bao gồm cả bài viết trên fanpage.        | false
            Theo Công văn số 1520/UBND-VHTT          | false
            """)
    void aNoteOrCommentThatShakesANumberIsAsked(String note, boolean asked) {
        var form = FilledForm.district().note(note);

        assertThat(draft(form).status()).isEqualTo(asked ? Status.NEEDS_REVIEW : Status.ACCEPTABLE);
        assertThat(draft(form).numbers()).isEqualTo(VALUES);
    }

    @Test
    void thePrintedHintMayStandBehindTheRowsText() {
        assertTaken(draft(withTable(under(
                "STT | Nội dung | Số lượng | Ghi chú",
                "1 | " + ROWS.get(0) + " | 145 | ",
                "2 | " + ROWS.get(1) + " | 42 | ",
                "3 | " + ROWS.get(2) + " | 96 | ",
                "4 | " + ROWS.get(3) + " (Dành cho UBND cấp huyện) | 1.210 | ",
                "5 | " + ROWS.get(4) + " (" + HINTS.get(4) + ") | 10.850 | "))));
    }

    @Test
    void signsOfSymbolFontsAreBulletsAndPromptsOfWordAreNoText() {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", "", "Bấm vào đây để nhập văn bản.")
                .numbers(NUMBERS, HINTS));
        var bullets = draft(new FilledForm()
                .text(
                        "- Tên đơn vị: UBND huyện Thọ Xuân",
                        "- Đánh giá kết quả thực hiện chiến dịch:",
                        "\uf0b7 Kịp thời.",
                        "\uf0fc Hiệu quả.")
                .numbers(NUMBERS, HINTS));

        assertThat(draft.proposal().text()).isEmpty();
        assertThat(bullets.evaluation().text()).isEqualTo("\u2022 Kịp thời.\n\u2022 Hiệu quả.");
    }

    @Test
    void aNumberInTheNoteIsProposedOnly() {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(List.of("145", "42", "", "1.210", "10.850"), List.of("", "", "96 bài", "", "")));

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(fields(draft)).containsExactly("i3");
    }

    @Test
    void aNumberBehindTheRowsTextIsProposedOnly() {
        var draft = draft(withTable(under(
                "STT | Nội dung | Số lượng | Ghi chú",
                "1 | " + ROWS.get(0) + ": 145 |  | ",
                "2 | " + ROWS.get(1) + " | 42 | ",
                "3 | " + ROWS.get(2) + " | 96 | ",
                "4 | " + ROWS.get(3) + " | 1.210 | ",
                "5 | " + ROWS.get(4) + " | 10.850 | ")));

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(fields(draft)).containsExactly("i1");
    }

    @ParameterizedTest
    @CsvSource({"96, 40, 56, true", "96, 40, 50, false", "'', 40, 56, false"})
    void partsOfARowAreAskedUnlessTheyAddUp(String whole, String one, String other, boolean taken) {
        var draft = draft(withTable(under(
                "STT | Nội dung | Số lượng | Ghi chú",
                "1 | " + ROWS.get(0) + " | 145 | ",
                "2 | " + ROWS.get(1) + " | 42 | ",
                "3 | " + ROWS.get(2) + " | " + whole + " | ",
                "3.1 | Trên trang thông tin điện tử | " + one + " | ",
                "3.2 | Trên mạng xã hội | " + other + " | ",
                "4 | " + ROWS.get(3) + " | 1.210 | ",
                "5 | " + ROWS.get(4) + " | 10.850 | ")));

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(draft.status()).isEqualTo(taken ? Status.ACCEPTABLE : Status.NEEDS_REVIEW);
    }

    @Test
    void aRowThatStandsTwiceWithOtherNumbersIsAsked() {
        var draft = draft(FilledForm.district().numbers(List.of("145", "42", "97", "1.210", "10.850"), HINTS));

        assertThat(fields(draft)).containsExactly("i3");
    }

    @Test
    void aStoredNumberMustAgreeWithWhatIsShown() {
        var whole = FilledForm.district().stored(4, 3, new CellValue.Numeric(96, true));
        var eaten = FilledForm.district().stored(5, 3, new CellValue.Numeric(1.21, false));
        var date = FilledForm.district().stored(4, 3, new CellValue.Date(45000, false));
        var broken = FilledForm.district().stored(4, 3, new CellValue.Faulty());

        assertTaken(draft(whole));
        assertThat(fields(draft(eaten))).containsExactly("i4");
        assertThat(draft(eaten).numbers().get(3)).isEqualTo(1210L);
        assertThat(fields(draft(date))).containsExactly("i3");
        assertThat(fields(draft(broken))).containsExactly("i3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Không áp dụng", "/", "x"})
    void aDepartmentLeavesWhatItIsNotAsked(String nothing) {
        var draft = draft(new FilledForm()
                .general("Sở Tư pháp", EVALUATION, "")
                .numbers(List.of("9", "9", "12", nothing, nothing), HINTS));

        assertThat(draft.questions()).isEmpty();
        assertThat(draft.numbers()).containsExactly(9L, 9L, 12L, null, null);
    }

    @Test
    void aDepartmentMayDropTheRowsThatItIsNotAsked() {
        var draft =
                draft(new FilledForm().general("Sở Tư pháp", EVALUATION, "").numbers(List.of("9", "9", "12"), HINTS));

        assertThat(draft.status()).isEqualTo(Status.ACCEPTABLE);
    }

    @Test
    void aDistrictMayNot() {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, "")
                .numbers(List.of("145", "42", "96"), HINTS));

        assertThat(fields(draft)).containsExactly("i4", "i5");
    }

    @Test
    void aNumberWhereNoneIsAskedIsAsked() {
        var draft = draft(new FilledForm()
                .general("Sở Tư pháp", EVALUATION, "")
                .numbers(List.of("9", "9", "12", "7", ""), HINTS));

        assertThat(fields(draft)).containsExactly("i4");
    }

    @Test
    void aRuleThatWarnsIsAQuestion() {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, "")
                .numbers(List.of("145", "146", "96", "1.210", "10.850"), HINTS));

        assertThat(fields(draft)).containsExactly("i2");
    }

    @Test
    void whatSpeaksForAnotherUnitIsAsked() {
        assertThat(fields(draft(FilledForm.district(), "BC huyen Quan Son.docx", "")))
                .containsExactly("unit");
        assertThat(fields(draft(FilledForm.district(), "BC huyen Tho Xuan.docx", "")))
                .isEmpty();
        assertThat(fields(draft(letter("HUYỆN TRIỆU SƠN")))).contains("unit");
    }

    private static FilledForm letter(String body) {
        return new FilledForm()
                .table(
                        "ỦY BAN NHÂN DÂN\n" + body
                                + " | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                        "Số: 318/BC-UBND | Thọ Xuân, ngày 05 tháng 11 năm 2024")
                .text("BÁO CÁO", "Số liệu tính đến ngày 03/11/2024")
                .table("Nơi nhận:\n- Như trên; | TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Minh")
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, HINTS);
    }

    @Test
    void theLetterAroundTheFormIsRead() {
        var draft = draft(letter("HUYỆN THỌ XUÂN"));

        assertTaken(draft);
        assertThat(draft.letterhead().issuer()).isEqualTo("ỦY BAN NHÂN DÂN HUYỆN THỌ XUÂN");
        assertThat(draft.letterhead().number()).isEqualTo("318");
        assertThat(draft.letterhead().symbol()).isEqualTo("BC-UBND");
        assertThat(draft.letterhead().signedOn()).isEqualTo(CampaignFixture.day(5, 11));
        assertThat(draft.letterhead().figuresUntil()).isEqualTo(CampaignFixture.day(3, 11));
        assertThat(draft.letterhead().signer()).isEqualTo("Nguyễn Văn Minh");
        var report = draft.report(CampaignFixture.day(7, 11), Channel.EMAIL);
        assertThat(report.signedOn()).isEqualTo("05/11/2024");
        assertThat(report.issuingBody()).isEqualTo("UBND huyện Thọ Xuân");
        assertThat(report.cells()).hasSize(5);
    }

    @Test
    void aMarkedFormIsOfTheUnitItWasSentTo() {
        var marked = new FilledForm()
                .general("", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, HINTS)
                .mark(FormIdentity.UNIT, "huyen-tho-xuan");
        var other = FilledForm.district().mark(FormIdentity.UNIT, "huyen-quan-son");

        assertTaken(draft(marked));
        assertThat(fields(draft(other))).containsExactly("unit");
        assertThat(draft(FilledForm.district().mark(FormIdentity.CAMPAIGN, "2026"))
                        .status())
                .isEqualTo(Status.NEEDS_REVIEW);
    }

    @Test
    void aCommuneIsNotItsDistrict() {
        var draft = draft(new FilledForm()
                .general("UBND xã Xuân Lai, huyện Thọ Xuân", EVALUATION, "")
                .numbers(NUMBERS, HINTS));

        assertThat(fields(draft)).contains("unit");
        assertThat(unit(draft)).isEmpty();
        assertThat(draft.numbers()).isEqualTo(VALUES);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "TRACKED_CHANGES",
                "STRUCK_OUT",
                "HIDDEN_TEXT",
                "INCOMPLETE",
                "PAGES_WITHOUT_TEXT",
                "LEGACY_GUESSED"
            })
    void aFileThatWasNotReadWholeIsAsked(Remark remark) {
        assertThat(draft(FilledForm.district().remark(remark)).status()).isEqualTo(Status.NEEDS_REVIEW);
    }

    @Test
    void aHiddenFormIsAskedAndAHiddenCopySaysNothing() {
        var hidden = new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, HINTS)
                .hidden();
        var copy = FilledForm.district()
                .numbers(List.of("1", "1", "1", "1", "1"), HINTS)
                .hidden();

        assertThat(draft(hidden).status()).isEqualTo(Status.NEEDS_REVIEW);
        assertThat(draft(hidden).numbers()).isEqualTo(VALUES);
        assertTaken(draft(copy));
    }

    @Test
    void whatIsNoReportIsRejected() {
        var letter = draft(new FilledForm().text("Kính gửi: Sở Thông tin và Truyền thông", "Trân trọng cảm ơn."));
        var blank = draft(new FilledForm().general("", ".....", ".....").numbers(List.of("", "", "", "", ""), HINTS));

        assertThat(Objects.requireNonNull(letter.rejection()).key()).isEqualTo("intake.rejected.no-form");
        assertThat(Objects.requireNonNull(blank.rejection()).key()).isEqualTo("intake.rejected.blank-form");
        assertThat(blank.status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void aNamedFormWithoutNumbersIsAskedNotThrownAway() {
        var draft = draft(
                new FilledForm().general("UBND huyện Thọ Xuân", "", "").numbers(List.of("", "", "", "", ""), HINTS));

        assertThat(draft.status()).isEqualTo(Status.NEEDS_REVIEW);
        assertThat(fields(draft)).containsExactly("i1", "i2", "i3", "i4", "i5");
    }

    @Test
    void everyQuestionHasItsSentence() {
        var messages = new Messages(Locale.of("vi"));
        var draft = draft(new FilledForm()
                .general("Trường Mầm non", "", "")
                .numbers(List.of("khoảng 9", "1,5", "-", "", "x"), List.of("tạm tính", "", "", "", "")));

        assertThat(draft.questions())
                .hasSizeGreaterThan(4)
                .allSatisfy(question ->
                        assertThat(question.explain(messages)).endsWith(".").doesNotContain("{"));
    }
}
