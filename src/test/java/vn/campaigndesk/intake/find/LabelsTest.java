package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What begins with a label of the form, and what stands behind it.
class LabelsTest {
    private final Labels labels = new FinderParts().labels;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            - Tên đơn vị: Sở Nội vụ                                    | UNIT       | Sở Nội vụ  | true
            1. Tên đơn vị (ghi rõ): UBND huyện Nga Sơn                 | UNIT       | UBND huyện Nga Sơn | true
            Đơn vị báo cáo : Báo Thanh Hóa                             | UNIT       | Báo Thanh Hóa | true
            ĐƠN VỊ: SỞ Y TẾ                                            | UNIT       | SỞ Y TẾ    | false
            - Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý: Tốt | EVALUATION | Tốt | true
            Đánh giá chung: tốt                                        | EVALUATION | tốt        | false
            II. Đề xuất, kiến nghị (nếu có): Không                     | PROPOSAL   | Không      | true
            Kiến nghị, đề xuất                                         | PROPOSAL   | ''         | false
            """)
    void a_text_of_the_form(String text, Label.Kind kind, String rest, boolean whole) {
        var label = labels.of(text).orElseThrow();
        assertThat(label.kind()).isEqualTo(kind);
        assertThat(label.rest().strip()).isEqualTo(rest);
        assertThat(label.whole()).isEqualTo(whole);
        assertThat(label.clear()).isTrue();
        assertThat(label.isText()).isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            THÔNG TIN SỐ LIỆU             | HEADING
            III. Thông tin, số liệu       | HEADING
            PHỤ LỤC                       | HEADING
            Nơi nhận:                     | END
            TM. ỦY BAN NHÂN DÂN           | END
            KT. GIÁM ĐỐC                  | END
            THỦ TRƯỞNG ĐƠN VỊ             | END
            """)
    void a_heading_or_an_end(String text, Label.Kind kind) {
        var label = labels.of(text).orElseThrow();
        assertThat(label.kind()).isEqualTo(kind);
        assertThat(label.isText()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Đơn vị tính: lượt",
                "Đánh giá cao sự phối hợp của các xã, thị trấn.",
                "Đề xuất của Sở đã được chấp thuận trong năm nay.",
                "Nơi nhận tài liệu là bộ phận một cửa",
                "Chủ tịch UBND huyện đã chỉ đạo các xã triển khai.",
                "Số liệu được các xã gửi về đầy đủ, kịp thời và đúng yêu cầu của cấp trên đề ra.",
            })
    void a_sentence_is_none(String text) {
        assertThat(labels.of(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            - Tên đơn vị     | Tên đơn vị
            1.2. Đề xuất     | Đề xuất
            II/ Đánh giá     | Đánh giá
            • a) Kiến nghị   | Kiến nghị
            + Nhận xét       | Nhận xét
            Đánh giá         | Đánh giá
            """)
    void numbering_is_no_part_of_a_label(String text, String rest) {
        assertThat(Labels.withoutNumbering(text)).isEqualTo(rest);
    }
}
