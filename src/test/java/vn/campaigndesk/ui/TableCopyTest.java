package vn.campaigndesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What leaves by the clipboard stays what it was: a text is no formula elsewhere, and one cell stays one cell.
class TableCopyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=1+1             | '=1+1",
                "+84 237          | '+84 237",
                "-5 bài           | '-5 bài",
                "@SUM(A1)         | '@SUM(A1)",
                "UBND huyện       | UBND huyện",
                "\"\"           | \"\"",
                "\"hai\tô\"    | hai ô",
                "\"hai\r\ndòng\" | hai dòng",
            })
    void aCellIsOneTextOnOneLine(String value, String copied) {
        assertThat(TableCopy.text(value)).isEqualTo(copied);
    }
}
