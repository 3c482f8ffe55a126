package vn.campaigndesk.intake.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.legacy.LegacyText;

/// Plain text in whatever encoding it came.
class DecodedTest {
    private static final String TEXT = "Tên đơn vị: UBND huyện Thọ Xuân\r\nTổng số bài viết: 1.210";

    private static Decoded decoded(byte[] content) throws CharacterCodingException {
        return Decoded.of(new SourceFile("bao-cao.txt", content), new LegacyText(), new Budget(Limits.STANDARD));
    }

    private static byte[] marked(String mark, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void unicode_is_known_with_and_without_its_mark(String charset) throws CharacterCodingException {
        var bytes = TEXT.getBytes(Charset.forName(charset));
        if (!charset.equals("UTF-32")) {
            assertThat(decoded(bytes)).isEqualTo(new Decoded(TEXT, List.of()));
        }
        var marks = java.util.Map.of("UTF-8", "efbbbf", "UTF-16LE", "fffe", "UTF-16BE", "feff");
        if (marks.containsKey(charset)) {
            assertThat(decoded(marked(marks.get(charset), bytes)).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void utf_32_needs_its_mark() throws CharacterCodingException {
        assertThat(decoded(marked("0000feff", TEXT.getBytes(Charset.forName("UTF-32BE"))))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void letters_taken_apart_are_put_together() throws CharacterCodingException {
        var apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(decoded(apart.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
    }

    @Test
    void the_vietnamese_page_of_windows() throws CharacterCodingException {
        // đ, ơ and ư are letters of that page; tones stand behind their vowel
        var bytes = "ti\u00eanh \u0111\u01a1n v\u0069\u0323".getBytes(Charset.forName("windows-1258"));
        assertThat(decoded(bytes).text()).isEqualTo("tiênh đơn vị");
    }

    @Test
    void the_western_page_where_nothing_is_vietnamese() throws CharacterCodingException {
        var bytes = "caf\u00e9 \u2013 12 \u20ac".getBytes(Charset.forName("windows-1252"));
        assertThat(decoded(bytes).text()).isEqualTo("café – 12 €");
    }

    @Test
    void tcvn3_is_guessed_and_said() throws CharacterCodingException {
        // "Tên đơn vị: Ủy ban nhân dân" by the table of TCVN 5712:1993
        var bytes = HexFormat.of().parseHex("54aa6e20aeac6e2076de3a20a97920426e206e68a26e2064a26e20687579d66e");
        var decoded = decoded(bytes);
        assertThat(decoded.remarks()).containsExactly(Remark.LEGACY_GUESSED);
        assertThat(decoded.text()).startsWith("Tên đơn vị");
    }

    @Test
    void a_mark_that_lies_is_an_error_and_no_guess() {
        assertThatThrownBy(() -> decoded(marked("efbbbf", new byte[] {(byte) 0xff, 'a'})))
                .isInstanceOf(CharacterCodingException.class);
    }
}
