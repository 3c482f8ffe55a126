package vn.campaigndesk.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.intake.draft.FilledForm.EVALUATION;
import static vn.campaigndesk.intake.draft.FilledForm.HINTS;
import static vn.campaigndesk.intake.draft.FilledForm.NUMBERS;
import static vn.campaigndesk.intake.draft.FilledForm.PROPOSAL;
import static vn.campaigndesk.intake.draft.FilledForm.ROWS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.intake.Question;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.Drafters;

/// Several columns of numbers, several tables, rows in other words: which number the draft proposes until a person has
/// been asked.
class OtherColumnsTest {
    private static final List<Long> VALUES = List.of(145L, 42L, 96L, 1210L, 10850L);

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
        return drafter.draft(new Drafter.Source("a.docx", "", "a.docx", ""), form.extract());
    }

    private static FilledForm form() {
        return new FilledForm().general("UBND huyện Thọ Xuân", EVALUATION, PROPOSAL);
    }

    private static List<String> asked(Draft draft) {
        return draft.questions().stream().map(Question::field).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Năm 2023, Năm 2024",
        "Số lượng năm 2023, Số lượng năm 2024",
        "Số báo cáo kỳ trước, Số báo cáo kỳ này",
        "Số liệu gốc, Số liệu sau rà soát"
    })
    void theColumnOfThisReportIsProposed(String earlier, String own) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("STT", "Nội dung", earlier, own, "Ghi chú"));
        for (var i = 0; i < ROWS.size(); i++) {
            rows.add(List.of(String.valueOf(i + 1), ROWS.get(i), "31", NUMBERS.get(i), ""));
        }
        var draft = draft(form().table(rows));

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(asked(draft)).containsExactly("i1", "i2", "i3", "i4", "i5");
    }

    @ParameterizedTest
    @CsvSource({"Tháng 10, Tháng 11", "Cấp huyện, Cấp xã", "Đợt 1, Đợt 2"})
    void sharesAreAddedUpAndAsked(String one, String other) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("STT", "Nội dung", one, other, "Ghi chú"));
        for (var i = 0; i < ROWS.size(); i++) {
            rows.add(List.of(String.valueOf(i + 1), ROWS.get(i), "40", String.valueOf(VALUES.get(i) - 40), ""));
        }
        var draft = draft(form().table(rows));

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(asked(draft)).containsExactly("i1", "i2", "i3", "i4", "i5");
    }

    @Test
    void aTableOfAnotherYearIsNotTheOneThatIsProposed() {
        var draft = draft(form().text("Kết quả năm 2024")
                .numbers(NUMBERS, HINTS)
                .text("Kết quả năm 2023")
                .numbers(List.of("90", "30", "60", "900", "8.000"), HINTS));

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(asked(draft)).contains("i1", "i2", "i3", "i4", "i5");
    }

    @Test
    void theOnlyRowBetweenTwoOfTheFormIsTheOneBetweenThem() {
        var rows = new ArrayList<>(FilledForm.rows(NUMBERS, HINTS));
        rows.set(3, List.of("3", "Tổng số tin, ảnh, video đăng trên các nền tảng", "96", ""));
        var draft = draft(form().table(rows));

        assertThat(draft.numbers()).isEqualTo(VALUES);
        assertThat(asked(draft)).containsExactly("i3");
    }

    @Test
    void ofTwoRowsBetweenNoneIsTaken() {
        var rows = new ArrayList<>(FilledForm.rows(NUMBERS, HINTS));
        rows.set(3, List.of("3", "Số tờ rơi đã phát", "3.000", ""));
        rows.add(4, List.of("4", "Số băng rôn", "64", ""));

        assertThat(draft(form().table(rows)).numbers().get(2)).isNull();
    }

    @Test
    void whoWritesIsProposedFromTheFirstLinesOfATextWithoutLetterhead() {
        var form = new FilledForm()
                .text("UBND HUYỆN THỌ XUÂN", "Báo cáo kết quả chiến dịch")
                .numbers(NUMBERS, HINTS)
                .text("Đánh giá kết quả thực hiện chiến dịch: Tốt.", "Đề xuất, kiến nghị: Không.");
        var draft = draft(form);

        var recipient = draft.unit().recipient();
        assertThat(recipient == null ? "" : recipient.name()).isEqualTo("UBND huyện Thọ Xuân");
        assertThat(asked(draft)).contains(Question.UNIT);
    }
}
