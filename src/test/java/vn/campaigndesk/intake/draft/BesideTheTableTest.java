package vn.campaigndesk.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.intake.draft.FilledForm.EVALUATION;
import static vn.campaigndesk.intake.draft.FilledForm.HINTS;
import static vn.campaigndesk.intake.draft.FilledForm.NUMBERS;
import static vn.campaigndesk.intake.draft.FilledForm.PROPOSAL;
import static vn.campaigndesk.intake.draft.FilledForm.ROWS;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;

/// What stands above, below and beside the form's table, and what it does to the numbers.
class BesideTheTableTest {
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
        return drafter.draft(new Drafter.Source("bao-cao.xlsx", "", "bao-cao.xlsx", ""), form.extract());
    }

    private static List<String> fields(Draft draft) {
        return draft.questions().stream().map(Question::field).distinct().toList();
    }

    private static FilledForm form(String above, String below) {
        return new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .text(above)
                .numbers(NUMBERS, HINTS)
                .text(below);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: nghìn lượt",
                "(ĐVT: 1.000 người)",
                "ĐVT: triệu",
                "(Đơn vị: nghìn người)",
                "Đơn vị: 1000 người",
                "ĐVT: trăm lượt",
                "Số liệu tính bằng nghìn",
                "(Số liệu mục 4 tính theo nghìn lượt)",
                "(nghìn lượt)",
                "(x 1.000)",
                "Số liệu đã chia cho 1.000",
                "Đơn vị: trăm bài"
            })
    void aLineThatScalesTheNumbersIsAsked(String line) {
        assertThat(fields(draft(form(line, "")))).containsExactly(Question.FORM);
        assertThat(fields(draft(form("", line)))).containsExactly(Question.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Số liệu cột 3 là số liệu ước tính",
                "Ghi chú: số liệu chưa đầy đủ",
                "(*) Số liệu tạm tính",
                "Số liệu trên chưa bao gồm 3 xã",
                "Số liệu trên là số liệu của 20/30 xã",
                "Đính chính: mục 3 là 150 bài",
                "* Ghi chú: số liệu tính từ 01/01/2024",
                "Còn 05 xã chưa gửi số liệu",
                "DỰ THẢO",
                "Lưu ý: mục 2 và mục 1 bị đảo",
                "Số liệu mục 5 là 12.000 em",
                "Ngoài ra còn 30 bài trên Zalo chưa thống kê",
                "Tổng số bài viết thực tế là 150"
            })
    void aFootnoteThatShakesTheNumbersIsAsked(String line) {
        assertThat(fields(draft(form("", line)))).containsExactly(Question.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: lượt",
                "Đơn vị: Văn phòng UBND huyện Triệu Sơn",
                "Ghi chú: số liệu tính đến ngày 15/11/2024",
                "(Số liệu tính đến 17h00 ngày 15/11/2024)",
                "* Ghi chú: số liệu tính từ 10/10/2024",
                "Số liệu kèm theo Công văn số 125/UBND-VHTT",
                "* Có danh sách gửi kèm",
                ""
            })
    void whatChangesNoNumberIsNotAsked(String line) {
        assertThat(fields(draft(form(line, "")))).isEmpty();
        assertThat(fields(draft(form("", line)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sửa: 150",
                "(150)",
                "x1000",
                "/ngày",
                "mỗi xã",
                "%",
                "Trừ 5 bài trùng",
                "Thêm 20 bài ngày 16/11",
                "Số liệu năm 2023",
                "Chưa kiểm tra lại"
            })
    void aNoteThatChangesItsNumberIsAsked(String note) {
        assertThat(fields(draft(noted(note)))).containsExactly("i3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tại trụ sở UBND", "Trên Cổng thông tin điện tử", "Thềm nhà văn hóa", "Tính đến ngày 15/11/2024"
            })
    void aNoteThatOnlyExplainsIsNotAsked(String note) {
        assertThat(fields(draft(noted(note)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Số liệu ước thực hiện)",
                "Số liệu quý III/2024",
                "Tổng hợp từ 20/30 xã",
                "Dự thảo lần 2",
                "Kết quả triển khai Chiến dịch năm 2023"
            })
    void aLineAboveThatShakesTheNumbersIsAsked(String line) {
        assertThat(fields(draft(form(line, "")))).containsExactly(Question.FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghìn lượt", "trăm em", "%", "lượt/ngày", "x10", "bài/tháng"})
    void aUnitOfCountingThatIsNoSingleThingIsAsked(String unit) {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .table(
                        "STT | Nội dung | Đơn vị tính | Số lượng | Ghi chú",
                        "1 | " + ROWS.get(0) + " | Cơ quan | 145 | ",
                        "2 | " + ROWS.get(1) + " | Đơn vị | 42 | ",
                        "3 | " + ROWS.get(2) + " | Tin/bài | 96 | ",
                        "4 | " + ROWS.get(3) + " | " + unit + " | 1.210 | ",
                        "5 | " + ROWS.get(4) + " | Em | 10.850 | "));

        assertThat(fields(draft)).containsExactly("i4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu tháng 9/2024",
                "(Kỳ báo cáo: tháng 9 năm 2024)",
                "Thời gian: từ ngày 01/9/2024 đến ngày 30/9/2024",
                "Từ 01/8 - 30/8/2024",
                "BÁO CÁO KẾT QUẢ QUÝ III",
                "Quý 2 năm 2024",
                "KẾT QUẢ TRIỂN KHAI 9 THÁNG ĐẦU NĂM 2024",
                "PHIẾU THỐNG KÊ THÁNG 8/2024",
                "Kết quả tuyên truyền quý III năm 2024",
                "Kết quả Tuần lễ chuyển đổi số năm 2024",
                "Chiến dịch làm sạch môi trường",
                "BÁO CÁO KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH GIỜ TRÁI ĐẤT NĂM 2024",
                "Báo cáo kết quả triển khai Chiến dịch tuyên truyền bảo vệ trẻ em trên không gian mạng",
                "Kết quả hưởng ứng Tháng hành động vì an toàn thực phẩm",
                "V/v báo cáo kết quả chiến dịch phòng chống dịch sốt xuất huyết trên địa bàn huyện Thọ Xuân"
            })
    void aFormOfAnotherPeriodOrCampaignIsAsked(String line) {
        assertThat(fields(draft(form(line, "")))).containsExactly(Question.FORM);
        assertThat(fields(draft(new FilledForm()
                        .text(line, "1", "2", "3", "4", "5", "6")
                        .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                        .numbers(NUMBERS, HINTS))))
                .containsExactly(Question.FORM);
    }

    @Test
    void aTitleThatGoesOnInTheNextLineIsReadAsOne() {
        assertThat(fields(draft(form("KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH\nGIỜ TRÁI ĐẤT NĂM 2024", ""))))
                .containsExactly(Question.FORM);
        assertThat(fields(draft(form("KẾT QUẢ CHIẾN DỊCH\n“BẢO VỆ TRẺ EM TRÊN KHÔNG GIAN MẠNG”", ""))))
                .containsExactly(Question.FORM);
        assertThat(fields(draft(form("KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH\nTRÊN ĐỊA BÀN HUYỆN THỌ XUÂN", ""))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu tháng 9/2024.",
                "Số liệu trên là số ước tính.",
                "Số liệu mục 3 xin đính chính thành 999.",
                "Tại mục 4 đơn vị ghi nhầm, xin sửa thành 500."
            })
    void aTextThatShakesItsOwnNumbersIsAsked(String sentence) {
        assertThat(fields(draft(new FilledForm()
                        .general("UBND huyện Thọ Xuân", EVALUATION + " " + sentence, PROPOSAL)
                        .numbers(NUMBERS, HINTS))))
                .containsExactly(Question.FORM);
    }

    @Test
    void aLetterThatSaysTheFormIsNotUpToDateIsAsked() {
        assertThat(fields(draft(new FilledForm()
                        .text("Riêng số bài viết là 999 bài (phụ lục chưa cập nhật).", "1", "2", "3", "4", "5", "6")
                        .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                        .numbers(NUMBERS, HINTS))))
                .containsExactly(Question.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Từ ngày 10/10/2024 đến ngày 15/11/2024",
                "BÁO CÁO KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH THÁNG 11/2024",
                "Thanh Hóa, ngày 05 tháng 12 năm 2024",
                "Kết quả triển khai Chiến dịch tuyên truyền phòng, chống lừa đảo trực tuyến năm 2024",
                "BÁO CÁO KẾT QUẢ TRIỂN KHAI CHIẾN DỊCH TUYÊN TRUYỀN",
                "“Kỹ năng nhận diện và phòng chống lừa đảo trực tuyến bảo vệ người dân trên không gian mạng năm 2024”",
                "Kết quả triển khai chiến dịch của UBND huyện Thọ Xuân",
                "Kết quả triển khai chiến dịch - Sở Y tế",
                "Kết quả triển khai chiến dịch cụ thể như sau:",
                "Thực hiện Kế hoạch tháng 9/2024 của UBND huyện"
            })
    void aTitleOfTheCampaignItselfIsNotAsked(String line) {
        assertThat(fields(draft(form(line, "")))).isEmpty();
    }

    private static FilledForm noted(String note) {
        return new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .numbers(NUMBERS, List.of("", "", note, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số lượng (%)", "Số lượng (ước)", "Số lượng (nghìn lượt)", "Số lượng (x1000)"})
    void aHeadThatSaysMoreThanTheFormIsAsked(String head) {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .table(
                        "STT | Nội dung | " + head + " | Ghi chú",
                        "1 | " + ROWS.get(0) + " | 145 | ",
                        "2 | " + ROWS.get(1) + " | 42 | ",
                        "3 | " + ROWS.get(2) + " | 96 | ",
                        "4 | " + ROWS.get(3) + " | 1.210 | ",
                        "5 | " + ROWS.get(4) + " | 10.850 | "));

        assertThat(fields(draft)).contains("i1", "i2", "i3", "i4", "i5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanh Hóa, ngày 15 tháng 11 năm 2024", "....., ngày 15 tháng 11 năm 2024"})
    void theDateOverTheSignatureIsNoPartOfTheLastRow(String date) {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .table(
                        "STT | Nội dung | Số lượng | Ghi chú",
                        "1 | " + ROWS.get(0) + " | 145 | ",
                        "2 | " + ROWS.get(1) + " | 42 | ",
                        "3 | " + ROWS.get(2) + " | 96 | ",
                        "4 | " + ROWS.get(3) + " | 1.210 | ",
                        "5 | " + ROWS.get(4) + " | 10.850 | ",
                        " |  | " + date + " | ",
                        "NGƯỜI LẬP BIỂU |  | THỦ TRƯỞNG ĐƠN VỊ | "));

        assertThat(draft.questions()).isEmpty();
    }

    /// What is cut out of a text and then not used would be lost without a word.
    @Test
    void aProposalInsideTheAssessmentIsAskedBesideTheFormsOwn() {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", "Tốt. Đề xuất, kiến nghị: tăng kinh phí", PROPOSAL)
                .numbers(NUMBERS, HINTS));

        assertThat(fields(draft)).containsExactly(Question.PROPOSAL);
    }

    @Test
    void aNumberSplitByLevelsIsProposedAsItsSumAndAsked() {
        var draft = draft(new FilledForm()
                .general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL)
                .table(
                        "STT | Nội dung | Số lượng | Số lượng | Ghi chú",
                        " |  | Cấp huyện | Cấp xã | ",
                        "1 | " + ROWS.get(0) + " | 45 | 100 | ",
                        "2 | " + ROWS.get(1) + " | 12 | 30 | ",
                        "3 | " + ROWS.get(2) + " | 6 | 90 | ",
                        "4 | " + ROWS.get(3) + " | 210 | 1.000 | ",
                        "5 | " + ROWS.get(4) + " | 850 | 10.000 | "));

        assertThat(draft.numbers()).containsExactly(145L, 42L, 96L, 1210L, 10850L);
        assertThat(fields(draft)).containsExactly("i1", "i2", "i3", "i4", "i5");
    }
}
