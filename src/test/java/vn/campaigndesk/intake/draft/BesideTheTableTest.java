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
import vn.campaigndesk.report.ReportContext;
import vn.campaigndesk.report.quantity.QuantityParser;
import vn.campaigndesk.testing.CampaignFixture;

/// What stands above, below and beside the form's table, and what it does to the numbers.
class BesideTheTableTest {
    private static CampaignFixture fixture;
    private static Drafter drafter;

    @BeforeAll
    static void open() {
        fixture = CampaignFixture.open();
        drafter = new Drafter(
                new ReportContext(fixture.snapshot(), CampaignFixture.day(20, 11)),
                fixture.organisations.all(),
                new QuantityParser());
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
    @ValueSource(strings = {"Đơn vị tính: nghìn lượt", "(ĐVT: 1.000 người)", "ĐVT: triệu"})
    void aLineThatScalesTheNumbersIsAsked(String line) {
        assertThat(fields(draft(form(line, "")))).containsExactly(Question.FORM);
        assertThat(fields(draft(form("", line)))).containsExactly(Question.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"* Số liệu cột 3 là số liệu ước tính", "Ghi chú: số liệu chưa đầy đủ", "(*) Số liệu tạm tính"})
    void aFootnoteThatShakesTheNumbersIsAsked(String line) {
        assertThat(fields(draft(form("", line)))).containsExactly(Question.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đơn vị tính: lượt", "Ghi chú: số liệu tính đến ngày 15/11/2024", "* Có danh sách gửi kèm", ""})
    void whatChangesNoNumberIsNotAsked(String line) {
        assertThat(fields(draft(form(line, "")))).isEmpty();
        assertThat(fields(draft(form("", line)))).isEmpty();
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
