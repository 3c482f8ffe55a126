package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands above and below a form and makes its numbers doubtful.
class SurroundingsTest {
    private static final String TABLE = "1 | Tổng số | 145 | ghi chú";

    private final Surroundings surroundings = new FinderParts().surroundings;

    private List<String> below(String line) {
        return FinderParts.asked(surroundings.questions(FinderParts.lines(TABLE + "\n" + line), Set.of(0), List.of()));
    }

    private List<String> above(String line) {
        return FinderParts.asked(surroundings.questions(FinderParts.lines(line + "\n" + TABLE), Set.of(1), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đơn vị tính: nghìn lượt", "ĐVT: triệu người", "(x 1.000)", "Số liệu tính theo nghìn người"})
    void a_scale_is_asked_on_either_side(String line) {
        assertThat(above(line)).containsExactly("scale");
        assertThat(below(line)).containsExactly("scale");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ghi chú: số liệu mục 3 là số ước tính
            (*) Chưa bao gồm 3 xã miền núi
            Lưu ý: mục 2 và mục 1 bị đảo
            Số liệu trên chưa bao gồm 3 xã
            Tổng số bài viết thực tế là 150
            """)
    void a_note_below_that_shakes_the_numbers_is_asked(String line) {
        assertThat(below(line)).contains("doubtful-note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nơi nhận: Như trên; Lưu: VT.",
                "Trên đây là báo cáo của đơn vị.",
                "Thanh Hóa, ngày 15 tháng 11 năm 2024",
                "Người lập biểu: Lê Thị Hà, điện thoại 0912345678",
                "Đơn vị: UBND huyện Triệu Sơn",
                "Ghi chú: đã tổng hợp đủ 30 xã",
            })
    void other_lines_are_not_asked(String line) {
        assertThat(below(line)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"DỰ THẢO", "Báo cáo kết quả thực hiện năm 2023", "Kết quả triển khai tháng trước"})
    void what_says_that_the_whole_is_another_report_is_asked(String line) {
        assertThat(above(line)).contains("doubtful-note");
    }

    @Test
    void a_file_without_a_form_is_asked_nothing() {
        assertThat(surroundings.questions(FinderParts.lines("Đơn vị tính: nghìn lượt"), Set.of(), List.of()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Số liệu trên là số ước tính.                        | true
            Đã làm tốt. Mục 3 xin đính chính thành 999.         | true
            Xin đính chính: số bài là 99                        | true
            Chiến dịch đạt kết quả tốt, khoảng 90 % người dân biết. | false
            Số liệu cụ thể nêu ở trên.                          | false
            Đề nghị bổ sung tài liệu.                           | false
            """)
    void a_sentence_of_the_units_own_words_about_its_numbers_is_asked(String text, boolean asks) {
        var questions = surroundings.questions(FinderParts.lines(TABLE), Set.of(0), List.of(text));
        assertThat(FinderParts.asked(questions)).hasSize(asks ? 1 : 0);
    }
}
