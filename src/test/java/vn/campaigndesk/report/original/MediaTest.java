package vn.campaigndesk.report.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a file is is told by its first bytes.
class MediaTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "255044462d312e37, PDF",
        "0d0a255044462d312e37, PDF",
        "89504e470d0a1a0a0000, PNG",
        "ffd8ffe000104a464946, JPEG",
        "4749463839610100, GIF",
        "424d36040000, BMP",
        "49492a0008000000, TIFF",
        "4d4d002a00000008, TIFF",
        "504b030414000600, ZIP",
        "d0cf11e0a1b11ae10000, OLE",
        "7b5c727466315c616e7369, RTF",
        "42c3a16f2063c3a16f, TEXT",
        "00, OTHER",
        "ff, OTHER",
        "'', OTHER",
    })
    void isTold(String hex, Media expected) {
        assertThat(Media.of(HexFormat.of().parseHex(hex))).isEqualTo(expected);
    }

    @Test
    void aHeadMayEndInsideALetter() {
        var text = "ế".repeat(Media.HEAD).getBytes(StandardCharsets.UTF_8);

        assertThat(Media.of(Arrays.copyOf(text, Media.HEAD))).isEqualTo(Media.TEXT);
        assertThat(Media.of(Arrays.copyOf(text, 10)))
                .as("a whole file that ends inside a letter is no UTF-8")
                .isEqualTo(Media.OTHER);
    }

    @ParameterizedTest
    @EnumSource(Media.class)
    void theStoredTypeIsReadBack(Media media) {
        assertThat(Media.ofType(media.mediaType())).isEqualTo(media);
    }
}
