package vn.campaigndesk.report.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What must hold for texts that nobody thought of. The seed is fixed: a failure repeats.
class QuantityParserPropertyTest {
    private static final QuantityParser PARSER = new QuantityParser();
    private static final long SEED = 20241118;
    private static final long MOST = 10_000_000;
    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "2",
            "5",
            "9",
            "12",
            "30",
            "234",
            "000",
            "2024",
            "1.234",
            "1,234",
            ".",
            ",",
            ";",
            ":",
            "'",
            " ",
            " ",
            " ",
            "\u00A0",
            "\n",
            "-",
            "\u2013",
            "/",
            "(",
            ")",
            "+",
            "x",
            "*",
            "=",
            "%",
            ">",
            "<",
            "~",
            "k",
            "tr",
            "O",
            "l",
            "ngh\u00ECn",
            "tri\u1EC7u",
            "t\u1EF7",
            "tr\u0103m",
            "ch\u1EE5c",
            "t\u00E1",
            "r\u01B0\u1EE1i",
            "b\u00E0i",
            "tin",
            "l\u01B0\u1EE3t",
            "x\u00E3",
            "ng\u00E0y",
            "th\u00E1ng",
            "n\u0103m",
            "h\u01A1n",
            "kho\u1EA3ng",
            "t\u1EEB",
            "\u0111\u1EBFn",
            "v\u00E0",
            "m\u1ED9t",
            "hai",
            "m\u01B0\u1EDDi",
            "m\u01B0\u01A1i",
            "l\u1EBB",
            "kh\u00F4ng",
            "c\u00F3",
            "ch\u01B0a",
            "\uFF11",
            "\u200B",
            "\u202E",
            "\0",
            "\uD83D",
            "\u0301");

    @Test
    void everyAcceptedWritingReadsBack() {
        numbers().forEach(number -> {
            accepts(number, Long::toString);
            accepts(number, value -> grouped(value, "."));
            accepts(number, value -> grouped(value, " "));
            accepts(number, value -> grouped(value, "\u00A0"));
            accepts(number, value -> grouped(value, "\u202F"));
            accepts(number, value -> grouped(value, "'"));
            accepts(number, value -> "0" + value);
            accepts(number, value -> grouped(value, ".") + " l\u01B0\u1EE3t tin, b\u00E0i");
        });
    }

    @Test
    void everyNumberInWordsReadsBack() {
        numbers().forEach(number -> accepts(number, NumberWriter::inWords));
    }

    @Test
    void figuresBesideWordsCountOnlyWhenTheyAgree() {
        numbers().forEach(number -> {
            accepts(number, value -> grouped(value, ".") + " (" + NumberWriter.inWords(value) + ")");
            accepts(number, value -> NumberWriter.inWords(value) + " (" + value + ")");
            var other = PARSER.read(number + " (" + NumberWriter.inWords(number + 1) + ")");
            assertThat(other.doubts()).containsExactly(Doubt.WORDS_DISAGREE);
        });
    }

    @Test
    void anEnglishCommaIsNeverSilentlyADecimal() {
        numbers().filter(number -> number >= 1000).forEach(number -> {
            var reading = PARSER.read(grouped(number, ","));
            var values = reading.asks()
                    ? reading.offers().stream().map(Offer::amount).toList()
                    : List.of(reading.amount());
            assertThat(values).startsWith(number);
            assertThat(reading.doubts()).hasSize(1);
        });
    }

    @Test
    void noTextMakesItThrowOrInventDigits() {
        var random = new Random(SEED);
        for (var round = 0; round < 30_000; round++) {
            var text = phrase(random);
            var reading = PARSER.read(text);
            assertThat(reading.raw()).isEqualTo(text);
            if (reading.qualifier() == Qualifier.EXACT && hasDigit(text)) {
                assertThat(written(text)).as("exact value of <%s>", text).contains(reading.amount());
            }
        }
    }

    /// With two numbers in a text, only x of y, and figures beside words, may be stated.
    @Test
    void twoNumbersAreNeverStatedSilently() {
        var random = new Random(SEED + 1);
        var between = List.of(
                " - ",
                "-",
                " + ",
                " x ",
                ", ",
                "; ",
                "\n",
                " (",
                " \u0111\u1EBFn ",
                ":",
                " v\u00E0 ",
                "  ",
                "/ng\u00E0y x ");
        for (var round = 0; round < 5_000; round++) {
            var text = random.nextInt(1, 5000) + between.get(random.nextInt(between.size())) + random.nextInt(1, 5000);
            assertThat(PARSER.read(text).asks()).as(text).isTrue();
        }
    }

    @Test
    void composedAndDecomposedReadAlike() {
        var random = new Random(SEED + 2);
        for (var round = 0; round < 5_000; round++) {
            var text = phrase(random);
            var composed = PARSER.read(Normalizer.normalize(text, Normalizer.Form.NFC));
            var decomposed = PARSER.read(Normalizer.normalize(text, Normalizer.Form.NFD));
            assertThat(ReadingTable.row(decomposed)).as(text).isEqualTo(ReadingTable.row(composed));
        }
    }

    @Test
    void everyOfferCanBeConfirmed() {
        var random = new Random(SEED + 3);
        for (var round = 0; round < 5_000; round++) {
            var reading = PARSER.read(phrase(random));
            var typed = Quantity.typed(reading, "");
            for (var offer : reading.offers()) {
                assertThat(typed.confirmed(offer).amount()).isEqualTo(offer.amount());
            }
        }
    }

    private static void accepts(long number, LongFunction<String> writing) {
        var text = writing.apply(number);
        var reading = PARSER.read(text);
        assertThat(reading.amount()).as(text).isEqualTo(number);
        assertThat(reading.qualifier()).as(text).isEqualTo(Qualifier.EXACT);
        assertThat(reading.doubts()).as(text).isEmpty();
    }

    private static LongStream numbers() {
        var edges =
                LongStream.of(0, 1, 9, 10, 99, 100, 999, 1000, 1001, 9999, 10_000, 99_999, 999_999, 1_000_000, MOST);
        return LongStream.concat(edges, new Random(SEED).longs(500, 0, MOST + 1));
    }

    private static String grouped(long number, String separator) {
        return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
    }

    private static String phrase(Random random) {
        var text = new StringBuilder();
        for (var piece = random.nextInt(1, 9); piece > 0; piece--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }

    /// The numbers in a text, in its order, with any separators or none between their digits.
    private static List<Long> written(String text) {
        var digits = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\.0{1,2}(?!\\d)|,0{1,2}(?!\\d)", "")
                .replaceAll("(?<=\\d)[., '](?=\\d{3})", "");
        return Pattern.compile("\\d{1,18}")
                .matcher(digits)
                .results()
                .map(found -> Long.valueOf(found.group()))
                .toList();
    }
}
