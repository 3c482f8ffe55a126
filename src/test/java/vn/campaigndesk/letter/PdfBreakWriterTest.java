package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "40 /52 đơn vị" at the end of a line is read as two numbers.
class PdfBreakWriterTest {
    private static String broken(String text) {
        var breaks = new PdfBreakWriter();
        breaks.setText(text);
        var parts = new ArrayList<String>();
        var from = 0;
        for (var to = breaks.next(); to > 0; to = breaks.next()) {
            parts.add(text.substring(from, to));
            from = to;
        }
        parts.add(text.substring(from));
        parts.removeIf(String::isEmpty);
        return String.join("|", parts);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            của 40/52 đơn vị,               'của |40/52 |đơn |vị'
            Công văn số 1234/STTTT ngày,    'Công |văn |số |1234/STTTT |ngày'
            trước ngày 18/11/2024,          'trước |ngày |18/11/2024'
            và/hoặc,                        và/hoặc
            /,                              /
            a/,                             a/
            /a,                             /a
            """)
    void noLineEndsAtASlash(String text, String parts) {
        assertThat(broken(text)).isEqualTo(parts);
    }

    @Test
    void anAddressEndsItsLineSomewhere() {
        assertThat(broken("xem https://attt.thanhhoa.gov.vn/chien-dich/2024/tai-lieu"))
                .contains("vn|/chien-")
                .contains("|/tai-");
    }

    @Test
    void slashesWithoutEndAreLookedThroughInTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> broken("1/".repeat(50_000)));
    }
}
