package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The form's rows in tables with one row a line: which cell is the number, which the note, what is asked.
class TableFinderTest {
    private static final String ROW_2 = "Tổng số cơ quan, đơn vị triển khai chiến dịch";
    private static final String ROW_5 = "Tổng số học sinh, sinh viên được tuyên truyền";
    private static final String HEAD = "STT | Nội dung | Số lượng | Ghi chú\n";

    private final TableFinder finder = new FinderParts().tables;

    private TableFinder.@Nullable Found find(String table) {
        return finder.find(FinderParts.lines(table), null);
    }

    private List<String> said(String table) {
        var found = find(table);
        return found == null
                ? List.of()
                : found.sightings().stream().map(FinderParts::said).toList();
    }

    private String only(String table) {
        var said = said(table);
        assertThat(said).hasSize(1);
        return said.getFirst();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            STT | Nội dung | Số lượng | Ghi chú                 ; 5 | %s | 150 | đủ            ; 5=150 (đủ)
            TT | Chỉ tiêu | Kết quả | Diễn giải                 ; 5 | %s | 150 | đủ            ; 5=150 (đủ)
            Nội dung | Ghi chú | Số lượng                       ; %s | đủ | 150                ; 5=150 (đủ)
            STT | Nội dung | ĐVT | Số lượng | Ghi chú           ; 5 | %s | người | 150 | đủ    ; 5=150 (đủ)
            STT | Nội dung | ĐVT | Số lượng | Ghi chú           ; 5 | %s | nghìn người | 150 | đủ ; 5=150 (đủ) [scale]
            STT | Nội dung | Kế hoạch | Thực hiện               ; 5 | %s | 200 | 150           ; 5=150 [other-column]
            STT | Nội dung | Thực hiện | Kế hoạch               ; 5 | %s | 150 | 200           ; 5=150 [other-column]
            STT | Nội dung | Lũy kế từ đầu năm | Số lượng       ; 5 | %s | 900 | 150           ; 5=150 [other-column]
            STT | Nội dung | Số lượng | Kết quả                 ; 5 | %s | 150 | 151           ; 5=150 [several-values]
            STT | Nội dung | Số lượng | Kết quả                 ; 5 | %s | 150 | 150           ; 5=150
            STT | Nội dung | Số lượng | Ghi chú                 ; 5 | %s |  | 150 em           ; 5= (150 em)
            STT | Nội dung | Số lượng | Ghi chú                 ; 5 | %s | 150 | Dành cho các Trường Đại học và UBND cấp huyện ; 5=150
            STT | Nội dung | Số lượng | Ghi chú                 ; 5 | %s | 150 | ước tính      ; 5=150 (ước tính) [doubtful-note]
            STT | Nội dung | Tháng 10 | Tháng 11                ; 5 | %s | 100 | 50            ; 5=none of 100+50 [other-column, other-column]
            """)
    void the_head_says_what_a_column_holds(String head, String row, String said) {
        assertThat(only(head + "\n" + row.replace("%s", ROW_5))).startsWith(said.strip());
    }

    @Test
    void a_table_without_a_head_is_in_the_forms_own_order() {
        assertThat(said("5 | " + ROW_5 + " | 150 | đủ\n2 | " + ROW_2 + " | 7 | "))
                .containsExactly("5=150 (đủ)", "2=7");
    }

    @Test
    void a_form_that_goes_on_in_a_second_table_keeps_its_columns() {
        var first = finder.find(FinderParts.lines("Nội dung | Ghi chú | Số lượng\n" + ROW_2 + " | đủ | 7"), null);
        assertThat(first).isNotNull();
        var second = finder.find(FinderParts.lines(ROW_5 + " | cả huyện | 150"), first.columns());
        assertThat(second).isNotNull();
        assertThat(second.sightings().stream().map(FinderParts::said)).containsExactly("5=150 (cả huyện)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            5.1 | Tiểu học | 100 | ; 5= of 100+50
            a) | Tiểu học | 100 |  ; 5= of 100+50
            - | Tiểu học | 100 |   ; 5= of 100+50
            """)
    void lines_that_split_a_row_up_are_offered_and_never_added(String part, String said) {
        var table = HEAD + "5 | " + ROW_5 + " |  | \n" + part + "\n" + part.replace("Tiểu học | 100", "THCS | 50");
        assertThat(only(table)).startsWith(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            6 | Số buổi nói chuyện | 12 |                         ; 5=150
             | Tổng cộng | 1.162 |                                ; 5=150 [extra-row]
            6 | Số học sinh, sinh viên tuyên truyền thêm | 12 |   ; 5?=12 [row-words]
            6 | Đính chính mục 5 | 160 |                          ; 5=150 [extra-row]
            """)
    void a_further_row_is_asked_when_it_may_change_the_forms(String further, String said) {
        assertThat(said(HEAD + "5 | " + ROW_5 + " | 150 | \n" + further))
                .as(further)
                .anySatisfy(one -> assertThat(one).isEqualTo(said));
    }

    @Test
    void a_number_among_the_words_of_the_row_is_asked_and_taken_where_there_is_no_other() {
        assertThat(only(HEAD + "5 | " + ROW_5 + ": 150 em |  | ")).isEqualTo("5?=150 em [row-words, number-in-text]");
        assertThat(only(HEAD + "5 | " + ROW_5 + ": 150 em | 151 | ")).isEqualTo("5?=151 [row-words, number-in-text]");
    }

    @Test
    void a_row_in_other_words_is_only_likely() {
        assertThat(only(HEAD + "3 | Số bài viết tuyên truyền | 171 | ")).isEqualTo("3?=171 [row-words]");
    }

    @Test
    void the_order_and_the_number_of_a_row_say_nothing() {
        assertThat(said(HEAD + "1 | " + ROW_5 + " | 150 | \n2 | " + ROW_2 + " | 7 | "))
                .containsExactly("5=150", "2=7");
    }

    @Test
    void the_head_and_what_stands_between_the_rows_belong_to_the_form() {
        var found = find("I | Chung | | \n" + HEAD + "5 | " + ROW_5 + " | 150 | \n | gồm cả mầm non | | \n2 | " + ROW_2
                + " | 7 | ");
        assertThat(found).isNotNull();
        assertThat(found.used()).contains(1, 2, 3, 4);
        assertThat(found.columns().hasHead()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họ tên | Chức vụ\nLê Thị Hà | Chuyên viên",
                "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-UBND | Thọ Xuân, ngày 1 tháng 11 năm 2024",
                "1 | Số buổi tập huấn | 12\n2 | Kinh phí | 30",
            })
    void a_table_of_something_else_has_no_form(String table) {
        assertThat(find(table)).isNull();
    }
}
