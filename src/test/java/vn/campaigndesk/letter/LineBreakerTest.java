package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures the letterhead's texts against widths taken from Times New Roman, and breaks them.
class LineBreakerTest {
    private static final FontMetrics METRICS = TinosReader.metrics(TinosReader.files());
    private static final LineBreaker BREAKER = new LineBreaker(METRICS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM     | BOLD   | 12 | 88.3
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM     | BOLD   | 13 | 95.7
            Độc lập - Tự do - Hạnh phúc            | BOLD   | 13 | 56.1
            Độc lập - Tự do - Hạnh phúc            | BOLD   | 14 | 60.5
            SỞ THÔNG TIN VÀ TRUYỀN THÔNG           | BOLD   | 12 | 74.0
            SỞ THÔNG TIN VÀ TRUYỀN THÔNG           | BOLD   | 13 | 80.1
            TRUNG TÂM CÔNG NGHỆ THÔNG TIN          | BOLD   | 12 | 78.9
            Thanh Hóa, ngày 18 tháng 11 năm 2024   | ITALIC | 13 | 74.4
            Thanh Hóa, ngày 18 tháng 11 năm 2024   | ITALIC | 14 | 80.1
            """)
    void measuresAsTimesNewRoman(String text, Face face, double points, double mm) {
        assertThat(METRICS.widthMm(text, face, points)).isCloseTo(mm, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ăâđêôơưĂÂĐÊÔƠƯ", "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩị", "óòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ", "₫–—“”…"})
    void theFontDrawsVietnamese(String letters) {
        for (var face : Face.values()) {
            assertThat(letters.codePoints()).as(face.name()).allMatch(point -> METRICS.draws(point, face));
        }
    }

    @Test
    void theFontHasNoEmojiAndSaysSo() {
        assertThat(METRICS.draws(0x1F600, Face.REGULAR)).isFalse();
        assertThat(METRICS.widthMm("\uE000", Face.REGULAR, 72)).isCloseTo(25.4, within(0.01));
    }

    @Test
    void aShortTextStaysOnOneLine() {
        assertThat(BREAKER.lines("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", Look.AGENCY, 75))
                .hasSize(1);
        assertThat(BREAKER.lines("", Look.AGENCY, 75)).isEmpty();
    }

    @Test
    void aLongNameIsBrokenIntoLinesOfAboutTheSameLength() {
        assertThat(BREAKER.lines("TRUNG TÂM CÔNG NGHỆ THÔNG TIN VÀ TRUYỀN THÔNG", Look.AGENCY, 75))
                .containsExactly("TRUNG TÂM CÔNG NGHỆ", "THÔNG TIN VÀ TRUYỀN THÔNG");
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 25, 40, 75, 145})
    void noLineIsWiderThanTheLimit(double limit) {
        var name = "ỦY BAN NHÂN DÂN HUYỆN " + "X".repeat(300) + " TỈNH THANH HÓA 😀😀😀😀😀😀😀😀😀😀";
        var lines = BREAKER.lines(name, Look.AGENCY, limit);
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(METRICS.widthMm(line, Look.AGENCY)).isLessThanOrEqualTo(limit));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(name.replace(" ", ""));
        assertThat(lines).noneMatch(line -> Character.isLowSurrogate(line.charAt(0)));
    }
}
