package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The form's three texts: where each begins, how far it goes, what is asked.
class NarrativeFinderTest {
    private final NarrativeFinder finder = new FinderParts().narrative;

    private NarrativeFinder.Found find(String text, Integer... ofForm) {
        return finder.find(FinderParts.lines(text), NarrativeFinder.among(Set.of(ofForm)));
    }

    @Test
    void the_form_as_it_is_printed() {
        var found = find("""
                I. THÔNG TIN CHUNG
                - Tên đơn vị: Sở Nội vụ
                - Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý: Đã triển khai.
                - Đề xuất, kiến nghị (nếu có): Không
                II. THÔNG TIN SỐ LIỆU
                1 | Tổng số | 5
                """, 5);
        assertThat(found.unit().text()).isEqualTo("Sở Nội vụ");
        assertThat(found.evaluation().text()).isEqualTo("Đã triển khai.");
        assertThat(found.proposal().text()).isEqualTo("Không");
        assertThat(found.unit().questions()).isEmpty();
        assertThat(found.evaluation().questions()).isEmpty();
        assertThat(found.proposal().questions()).isEmpty();
    }

    @Test
    void a_text_goes_on_until_something_else_begins() {
        var found = find("""
                Đánh giá kết quả thực hiện chiến dịch:
                a) Công tác chỉ đạo
                - Đã ban hành kế hoạch;
                - Đã tổ chức hội nghị.
                Đề xuất, kiến nghị:
                + Cấp thêm tài liệu.
                Trân trọng cảm ơn!
                Nơi nhận:
                - Như trên.
                """);
        assertThat(found.evaluation().text())
                .isEqualTo("a) Công tác chỉ đạo\n- Đã ban hành kế hoạch;\n- Đã tổ chức hội nghị.");
        assertThat(found.proposal().text()).isEqualTo("+ Cấp thêm tài liệu.");
    }

    @Test
    void the_name_of_a_unit_is_one_line() {
        var found = find("Tên đơn vị:\nSở Nội vụ\nĐịa chỉ: 45 đại lộ Lê Lợi");
        assertThat(found.unit().text()).isEqualTo("Sở Nội vụ");
    }

    @Test
    void a_label_in_the_middle_of_a_line_begins_another_text() {
        var found = find("Đánh giá kết quả: Đã làm tốt. Đề xuất, kiến nghị: Cấp thêm tài liệu.");
        assertThat(found.evaluation().text()).isEqualTo("Đã làm tốt.");
        assertThat(found.proposal().text()).isEqualTo("Cấp thêm tài liệu.");
    }

    /// The number before a label is the label's own, whether it begins the line or stands within it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2. Đánh giá kết quả: Đã làm tốt.\n3. Đề xuất, kiến nghị: Cấp thêm tài liệu.",
                "1.2. Đánh giá kết quả: Đã làm tốt. 1.3. Đề xuất, kiến nghị (nếu có): Cấp thêm tài liệu.",
                "II. Đánh giá kết quả: Đã làm tốt. III. Kiến nghị, đề xuất: Cấp thêm tài liệu.",
                "b. Đánh giá kết quả: Đã làm tốt.\n c. Đề xuất, kiến nghị: Cấp thêm tài liệu.",
                "Đánh giá kết quả:\nĐã làm tốt.\nđ) Đề xuất, kiến nghị: Cấp thêm tài liệu."
            })
    void the_number_of_a_label_is_no_text(String text) {
        var found = find(text);
        assertThat(found.evaluation().text()).isEqualTo("Đã làm tốt.");
        assertThat(found.proposal().text()).isEqualTo("Cấp thêm tài liệu.");
    }

    @Test
    void a_number_that_ends_a_sentence_is_text() {
        var found = find("Đánh giá kết quả: Xếp thứ 3. Đề xuất, kiến nghị: Cấp thêm tài liệu.");
        assertThat(found.evaluation().text()).isEqualTo("Xếp thứ 3.");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {"........................", "……", "___________", "(Nêu rõ kết quả)", "-", "Nhập văn bản vào đây"
            })
    void what_the_form_prints_to_be_filled_is_nothing(String print) {
        var found = find("Đánh giá kết quả: " + print + "\nĐề xuất, kiến nghị: Không");
        assertThat(found.evaluation().text()).isEmpty();
        assertThat(found.evaluation().labelled()).isTrue();
        assertThat(found.proposal().text()).isEqualTo("Không");
    }

    @Test
    void a_text_that_stands_twice_is_asked() {
        var found = find("Đề xuất, kiến nghị: Cấp thêm tài liệu.\nTrân trọng.\nĐề xuất, kiến nghị: Không có.");
        assertThat(FinderParts.asked(found.proposal().questions())).containsExactly("text-twice");
    }

    @Test
    void a_label_that_goes_over_into_a_sentence_is_asked() {
        var found = find("Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý đạt yêu cầu đề ra");
        assertThat(found.evaluation().text()).isEqualTo("đạt yêu cầu đề ra");
        assertThat(FinderParts.asked(found.evaluation().questions())).containsExactly("text-place");
    }

    @Test
    void without_its_label_a_text_is_absent() {
        assertThat(find("Sở Nội vụ đã triển khai.").evaluation()).isEqualTo(TextField.ABSENT);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Thanh Hóa, ngày 15 tháng 11 năm 2024   | true
            Thọ Xuân, ngày ... tháng ... năm 2024  | true
            Ngày 15 tháng 11 năm 2024              | true
            Ngày 15 tháng 11 năm 2024 đã tổ chức hội nghị triển khai | false
            Hội nghị họp ngày 15/11/2024           | false
            """)
    void a_line_with_place_and_day_ends_a_text(String line, boolean ends) {
        assertThat(NarrativeFinder.isDateLine(line)).isEqualTo(ends);
    }
}
