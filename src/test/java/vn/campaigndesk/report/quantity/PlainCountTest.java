package vn.campaigndesk.report.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.Formats;

class PlainCountTest {
    private final QuantityParser parser = new QuantityParser();

    @ParameterizedTest
    @CsvSource({"1, 1", "150, 150", "1.234, 1234", "12.345, 12345", "1.234.567, 1234567", "9999999, 9999999"})
    void digitsAloneOrInGroupsAreTheirCount(String text, long count) {
        assertThat(PlainCount.of(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "007",
                "1.23",
                "1.2345",
                "1234.567",
                "12.34.567",
                ".123",
                "123.",
                "1..234",
                "1,234",
                "1 234",
                "12345678",
                "12.345.678",
                "-5",
                "5 ",
                "\u0665",
                "\uff15",
                "1.234.56",
                "15/3",
                "1e3"
            })
    void everyOtherTextGoesTheLongWay(String text) {
        assertThat(PlainCount.of(text)).isEqualTo(-1);
    }

    @Test
    void theShortWayReadsWhatTheLongWayReads() {
        var random = new Random(4);
        var counts = LongStream.concat(LongStream.range(1, 12_000), random.longs(4_000, 1, 10_000_000));
        counts.mapToObj(count -> Stream.of(Long.toString(count), Formats.number(count)))
                .flatMap(texts -> texts)
                .forEach(text -> assertThat(parser.read(text)).isEqualTo(parser.readAnew(text)));
    }

    @Test
    void whatLooksLikeACountIsReadAsTheLongWayReadsIt() {
        var random = new Random(5);
        var signs = "0123456789..";
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var length = 1 + random.nextInt(10); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(parser.read(text.toString())).isEqualTo(parser.readAnew(text.toString()));
        }
    }
}
