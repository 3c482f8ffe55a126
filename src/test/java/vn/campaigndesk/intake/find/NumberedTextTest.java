package vn.campaigndesk.intake.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a line that names a row ends and what it says of the row begins.
class NumberedTextTest {
    private static final String ROW = "Tổng số học sinh, sinh viên được tuyên truyền";

    private final RowMatcher rows = new FinderParts().rows;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            : 1.210               | 1.210
             : 1.210 em           | 1.210 em
            ： 90                  | 90
             = 90                 | 90
             là 90                | 90
             - 90 học sinh        | 90 học sinh
             – 90                 | 90
            ....... 90            | 90
            …… 90                 | 90
            ' 90'                 | 90
            : 90 (trong đó: 12)   | 90 (trong đó: 12)
            : ...                 | ''
            ......90......        | 90
            ……90……                | 90
            : 90...               | 90...
            : 90…                 | 90…
            : 90.                 | 90.
            """)
    void a_sign_or_a_number_parts_them(String behind, String rest) {
        var found = NumberedText.of("5. " + ROW + behind, rows).orElseThrow();
        assertThat(found.match().indicator().place()).isEqualTo(5);
        assertThat(found.rest()).isEqualTo(rest);
        assertThat(found.plain()).isTrue();
    }

    @Test
    void a_row_alone_says_nothing() {
        var found = NumberedText.of(ROW, rows).orElseThrow();
        assertThat(found.rest()).isEmpty();
        assertThat(found.plain()).isFalse();
    }

    @Test
    void a_sign_inside_the_row_does_not_part_it() {
        var found = NumberedText.of("Tổng số học sinh - sinh viên được tuyên truyền: 77", rows)
                .orElseThrow();
        assertThat(found.match().sure()).isTrue();
        assertThat(found.rest()).isEqualTo("77");
    }

    @Test
    void a_line_of_something_else_is_none() {
        assertThat(NumberedText.of("Kinh phí thực hiện: 12 triệu đồng", rows)).isEmpty();
        assertThat(NumberedText.of("", rows)).isEmpty();
    }
}
