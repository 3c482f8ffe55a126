package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows that stand in lines instead of a table: number, note, and what has to be asked.
class ListFinderTest {
    private static final String ROW = "Tổng số học sinh, sinh viên được tuyên truyền";

    private final ListFinder finder = new FinderParts().lists;

    private List<Sighting> find(String text, boolean withLikely) {
        return finder.find(FinderParts.lines(text), new HashSet<>(), withLikely);
    }

    private Sighting only(String text) {
        var found = find(text, true);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String value(Sighting found) {
        var slot = found.value();
        return slot == null ? "none" : slot.text();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            : 150                                         | 150      | ''
            : 150.                                        | 150      | ''
            : 150 ./.                                     | 150      | ''
            : 1.210 học sinh                              | 1.210 học sinh | ''
            : 150 (của khối THCS)                         | 150 (của khối THCS) | ''
            : 150; ghi chú: cả cấp tiểu học               | 150      | cả cấp tiểu học
            : không                                       | không    | ''
            :                                             | ''       | ''
            """)
    void a_number_alone_or_with_a_plain_note_is_not_asked(String behind, String value, String note) {
        var found = only("5. " + ROW + behind);
        assertThat(value(found)).isEqualTo(value);
        assertThat(found.note()).isEqualTo(note);
        assertThat(found.sure()).isTrue();
        assertThat(FinderParts.asked(found.questions())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            : 150 (trong đó 12 em khuyết tật)     | 150 | note-in-line
            : 150 - cả hai cơ sở                  | 150 | note-in-line
            : 150 (số liệu ước tính)              | 150 | doubtful-note
            : 150; ghi chú: thiếu 2 trường        | 150 | note-in-line
            """)
    void a_note_that_may_change_the_number_is_asked(String behind, String value, String question) {
        var found = only("5. " + ROW + behind);
        assertThat(value(found)).isEqualTo(value);
        assertThat(FinderParts.asked(found.questions())).contains(question);
    }

    @Test
    void a_number_in_the_next_line_is_taken_and_asked() {
        var found = only(ROW + ":\n150");
        assertThat(value(found)).isEqualTo("150");
        assertThat(FinderParts.asked(found.questions())).containsExactly("value-below");
    }

    @Test
    void a_note_in_the_next_line_belongs_to_the_row() {
        var found = only(ROW + ": 150\nGhi chú: cả khối mầm non");
        assertThat(found.note()).isEqualTo("cả khối mầm non");
        assertThat(found.questions()).isEmpty();
    }

    @Test
    void words_that_go_on_in_the_next_line_are_one_row() {
        var found = only("Tổng số học sinh, sinh viên\nđược tuyên truyền: 150");
        assertThat(value(found)).isEqualTo("150");
        assertThat(found.sure()).isTrue();
    }

    @Test
    void each_line_is_a_row_of_its_own() {
        var used = new HashSet<Integer>();
        var found = finder.find(
                FinderParts.lines(
                        "1. Kết quả\n" + ROW + ": 150\nTổng số cơ quan, đơn vị triển khai chiến dịch: 12\nHết"),
                used,
                false);
        assertThat(found)
                .extracting(one -> one.indicator().place() + "=" + value(one))
                .containsExactly("5=150", "2=12");
        assertThat(used).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_line_that_is_part_of_a_table_is_left_to_it() {
        assertThat(finder.find(FinderParts.lines(ROW + ": 150"), new HashSet<>(List.of(0)), true))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Số bài viết tuyên truyền: 171 bài                   | 3 | 171 bài
            Đăng 171 bài viết trên trang thông tin điện tử, mạng xã hội | 3 | 171
            """)
    void what_only_resembles_a_row_is_asked_where_nothing_better_is(String line, int place, String value) {
        var found = only(line);
        assertThat(found.indicator().place()).isEqualTo(place);
        assertThat(value(found)).isEqualTo(value);
        assertThat(found.sure()).isFalse();
        assertThat(FinderParts.asked(found.questions())).contains("row-words");
        assertThat(find(line, false)).as("beside a table with the form").isEmpty();
    }

    @Test
    void a_sentence_around_its_number_is_no_row_beyond_doubt() {
        assertThat(find("Có 44 cơ quan, đơn vị triển khai chiến dịch", false)).isEmpty();
    }

    @Test
    void two_numbers_in_a_sentence_are_nobodys() {
        assertThat(find("Đăng 171 bài viết, 30 video trên trang thông tin điện tử, mạng xã hội", true))
                .isEmpty();
    }
}
