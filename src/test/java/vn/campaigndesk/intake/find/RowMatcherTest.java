package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which row of the form a text names: surely, likely, or none.
class RowMatcherTest {
    private final RowMatcher rows = new FinderParts().rows;

    private String named(String text) {
        return rows.match(text)
                .map(match -> match.indicator().place() + (match.sure() ? "" : "?"))
                .orElse("-");
    }

    @ParameterizedTest(name = "[{0}] {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | Tổng số cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch
            2  | 2. Tổng số cơ quan, đơn vị triển khai chiến dịch
            2  | TỔNG SỐ CƠ QUAN, ĐƠN VỊ TRIỂN KHAI CHIẾN DỊCH
            2  | b) Số cơ quan đơn vị đã triển khai chiến dịch
            3  | 3/ Tổng số bài viết được tuyên truyền trên trang thông tin điện tử, mạng xã hội,...
            3  | Tổng số bài viết được tuyên truyền trên trang TTĐT, MXH
            4  | Tổng số lượt tuyên truyền trên Hệ thống Truyền thanh cấp huyện, cấp xã (lượt)
            4  | Tổng số lượt tuyên truyền trên Hệ thống Truyền thanh cấp huyện, cấp xã Dành cho UBND cấp huyện
            5  | Tong so hoc sinh, sinh vien duoc tuyen truyen
            5  | V. Tổng số HS, SV được tuyên truyền
            5  | Tổng số hoc sinh, sinh vien được tuyên truyển
            """)
    void all_words_of_a_row_name_it_surely(String place, String text) {
        assertThat(named(text)).isEqualTo(place);
    }

    @ParameterizedTest(name = "[{0}] {1}")
    @CsvSource(delimiter = '|', textBlock = """
            3? | Số bài viết tuyên truyền
            3? | Tổng số bài viết tuyên truyền trên trang thông tin điện tử
            4? | Số lượt tuyên truyền trên hệ thống truyền thanh
            5? | Tổng số học sinh được tuyên truyền
            1? | Số cơ quan, tổ chức nhận được thông tin về chiến dịch
            """)
    void what_leaves_words_out_is_only_likely(String place, String text) {
        assertThat(named(text)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "Tổng số",
                "Ghi chú",
                "Công tác chỉ đạo, điều hành",
                "Ủy ban nhân dân huyện Thọ Xuân",
                "Tổng số cán bộ, công chức, viên chức tham gia lớp tập huấn",
                "Số vụ lừa đảo trực tuyến được phát hiện",
            })
    void other_texts_name_no_row(String text) {
        assertThat(named(text)).isEqualTo("-");
    }

    @Test
    void two_rows_at_once_are_none() {
        assertThat(named(
                        "Tổng số cơ quan, tổ chức, doanh nghiệp nhận được thông tin về chiến dịch; tổng số cơ quan, đơn"
                                + " vị triển khai chiến dịch"))
                .doesNotMatch("\\d");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1. Tổng số       | Tổng số
            3.1) Trên Zalo   | Trên Zalo
            - Số bài         | Số bài
            + a) Fanpage     | Fanpage
            IV. Truyền thanh | Truyền thanh
            2 Tổng số        | Tổng số
            Tổng số          | Tổng số
            """)
    void the_number_that_counts_a_row_is_no_part_of_it(String text, String row) {
        assertThat(RowMatcher.withoutNumbering(text)).isEqualTo(row);
    }
}
