package vn.campaigndesk.intake.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.Seen;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.legacy.LegacyText;

/// Tables as texts with separators.
class CsvReaderTest {
    private final CsvReader reader = new CsvReader(new LegacyText());

    private Extract read(byte[] content) {
        try {
            return reader.read(new SourceFile("a.csv", content), Limits.STANDARD);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Extract read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFound(String separator) {
        var text =
                "TT,Nội dung,Số lượng\n1,\"Số bài, tin; ảnh\",\"1,234\"\n\n2,\"Hai\ndòng\",5\n".replace("1,\"", "1~\"");
        text = text.replaceAll(",(?=[^ 2])|~", separator).replace("\"1" + separator + "234\"", "\"1,234\"");
        var extract = read(text);
        assertThat(Seen.rows(extract))
                .containsExactly("TT|Nội dung|Số lượng", "1|Số bài, tin; ảnh|1,234", "2|Hai\ndòng|5");
        assertThat(Seen.tables(extract)
                        .getFirst()
                        .rows()
                        .getLast()
                        .cells()
                        .getLast()
                        .at()
                        .text())
                .isEqualTo("t1r4c3");
    }

    @Test
    void numbersWithACommaDoNotMakeItTheSeparator() {
        assertThat(Seen.rows(read("1;Số bài;1,5\n2;Số tin;2,5\n3;Khác;3\n")))
                .containsExactly("1|Số bài|1,5", "2|Số tin|2,5", "3|Khác|3");
    }

    @Test
    void commasInSentencesAreNoSeparatorsThoughOtherRowsEndEarly() {
        var text = "Phụ lục\nTên đơn vị:;Sở Y tế\nĐánh giá:;Tốt, kịp thời\nSTT;Nội dung;Số lượng;Ghi chú\n"
                + "1;Số cơ quan, tổ chức;12\n2;Số bài trên trang, mạng;9\n3;Số lượt cấp huyện, cấp xã;4;Loa, đài\n";
        assertThat(Seen.rows(read(text)))
                .contains("1|Số cơ quan, tổ chức|12", "3|Số lượt cấp huyện, cấp xã|4|Loa, đài");
        assertThat(Seen.rows(read("a, b, c\nd, e, f\n"))).containsExactly("a|b|c", "d|e|f");
    }

    @Test
    void whatExcelSaysInTheFirstLineCounts() {
        assertThat(Seen.rows(read("sep=;\r\na,b;c,d\r\n"))).containsExactly("a,b|c,d");
    }

    @Test
    void oneColumnIsATableToo() {
        assertThat(Seen.rows(read("a\nb\n"))).containsExactly("a", "b");
    }

    @Test
    void theEncodingIsFoundForTheWholeFile() {
        var extract = read("TT;§¬n vÞ;Sè l\u00adîng\n1;Thä Xu©n;12\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Seen.rows(extract)).containsExactly("TT|Đơn vị|Số lượng", "1|Thọ Xuân|12");
        assertThat(extract.remarks()).containsExactly(Remark.LEGACY_GUESSED);
    }
}
