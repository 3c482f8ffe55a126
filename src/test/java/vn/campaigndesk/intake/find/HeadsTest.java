package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in a column, told from its head.
class HeadsTest {
    private final Heads heads = new FinderParts().heads;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            STT                              | ORDINAL
            Số TT                            | ORDINAL
            Nội dung                         | CONTENT
            NỘI DUNG (chỉ tiêu)              | CONTENT
            Chỉ tiêu                         | CONTENT
            Số lượng                         | VALUE
            Số lượng (lượt)                  | VALUE
            Kết quả thực hiện                | VALUE
            Kết quả (bài)                    | VALUE
            Số lượng (nghìn lượt)            | OTHER_VALUE
            Kết quả (%)                      | OTHER_VALUE
            Kế hoạch                         | OTHER_VALUE
            Lũy kế từ đầu năm                | OTHER_VALUE
            Cùng kỳ năm 2023                 | OTHER_VALUE
            Tháng 10                         | OTHER_VALUE
            Thực hiện tháng 11               | OTHER_VALUE
            Đơn vị tính                      | UNIT
            ĐVT                              | UNIT
            Ghi chú                          | NOTE
            Ghi chú (nếu có)                 | NOTE
            Xã Tam Văn                       | STRANGE
            Trường THPT Lê Lợi               | STRANGE
            ''                               | STRANGE
            Các nội dung khác cần báo cáo thêm với Ban Chỉ đạo cấp tỉnh | STRANGE
            """)
    void a_head_says_what_its_column_holds(String head, Heads.Role role) {
        assertThat(heads.role(head)).isEqualTo(role);
    }

    @Test
    void the_forms_own_head_comes_before_others() {
        assertThat(heads.isFirst("Số lượng")).isTrue();
        assertThat(heads.isFirst("Kết quả")).isFalse();
        assertThat(heads.isTotal("Tổng cộng")).isTrue();
        assertThat(heads.isTotal("Tổng hợp")).isFalse();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "(1), true",
        "A, true",
        "3, true",
        "e, true",
        "' (12) ', true",
        "123, false",
        "F, false",
        "12 bài, false"
    })
    void the_line_of_column_numbers(String cell, boolean number) {
        assertThat(heads.isColumnNumber(cell)).isEqualTo(number);
    }
}
