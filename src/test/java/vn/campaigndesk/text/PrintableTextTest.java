package vn.campaigndesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0001", "\u0008", "\u001F", "\u007F", "\u009F", "\uD800", "\uDC00", "\uFFFE", "\uFFFF",
                "\uFDD0", "\uFEFF", "\u202E", "\u2066", "\u200B"
            })
    void dropsWhatBreaksAFileOrALine(String bad) {
        assertThat(PrintableText.text("a" + bad + "b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\u000C", "\u0085", "\u2028", "\u2029"})
    void everyLineEndIsOne(String end) {
        assertThat(PrintableText.text("a" + end + "b")).isEqualTo("a\nb");
        assertThat(PrintableText.line("a" + end + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' hai  khoảng  trắng ' | hai khoảng trắng
            'Thanh Hóa'            | Thanh Hóa
            '₫ – “ ” 😀'           | ₫ – “ ” 😀
            """)
    void aLineIsTrimmedAndSqueezed(String raw, String line) {
        assertThat(PrintableText.line(raw)).isEqualTo(line);
    }

    @Test
    void writesPrecomposedLetters() {
        var composed = "Ủy ban nhân dân huyện Thọ Xuân, thị xã Nghi Sơn";
        assertThat(PrintableText.text(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(composed);
    }

    @Test
    void aRunKeepsItsOuterSpacesAndTabsBecomeSpaces() {
        assertThat(PrintableText.run(" đến\tngày ")).isEqualTo(" đến ngày ");
    }

    @Test
    void emptyLinesOfAListAreLeftOut() {
        assertThat(PrintableText.lines(List.of("a", " ", "\u0000", "b"))).containsExactly("a", "b");
    }

    /// Any text at all comes out in letters XML 1.0 allows.
    @Test
    void whateverComesInCanStandInXml() {
        var random = new Random(30);
        for (var round = 0; round < 300; round++) {
            var raw = new StringBuilder();
            for (var i = 0; i < 40; i++) {
                raw.append((char) random.nextInt(0x10000));
            }
            assertThat(PrintableText.text(raw.toString()).codePoints())
                    .allMatch(point -> point == '\n'
                            || (point >= 0x20 && point <= 0xD7FF)
                            || (point >= 0xE000 && point <= 0xFFFD)
                            || point >= 0x10000);
        }
    }
}
