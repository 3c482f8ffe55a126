package vn.campaigndesk.report.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One line of `readings.tsv` for each way of writing: text, state, amount, upper end, qualifier, doubts, offers, unit.
class QuantityParserTest {
    private static final QuantityParser PARSER = new QuantityParser();

    static List<String> readings() {
        return ReadingTable.lines("readings.tsv");
    }

    static List<String> sheetNumbers() {
        return ReadingTable.lines("sheet-numbers.tsv");
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsTheText(String line) {
        var column = line.substring(0, line.indexOf('\t'));
        var reading = PARSER.read(ReadingTable.text(column));
        assertThat(column + "\t" + ReadingTable.row(reading)).isEqualTo(line);
        assertThat(reading.raw()).isEqualTo(ReadingTable.text(column));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readsDecomposedLettersAlike(String line) {
        var text = ReadingTable.text(line.substring(0, line.indexOf('\t')));
        var decomposed = PARSER.read(Normalizer.normalize(text, Normalizer.Form.NFD));
        assertThat(ReadingTable.row(decomposed)).isEqualTo(ReadingTable.row(PARSER.read(text)));
    }

    /// Not the texts with I, l or o for a digit, nor those in which upper case is what makes the letter.
    @ParameterizedTest
    @MethodSource("readings")
    void readsUpperCaseAlike(String line) {
        var text = ReadingTable.text(line.substring(0, line.indexOf('\t')));
        var expected = PARSER.read(text);
        if (expected.doubts().contains(Doubt.LETTER_FOR_DIGIT)) {
            return;
        }
        var upper = PARSER.read(text.toUpperCase(Locale.ROOT));
        assertThat(upper.amount()).isEqualTo(expected.amount());
        assertThat(upper.doubts()).isEqualTo(expected.doubts());
        assertThat(upper.offers()).isEqualTo(expected.offers());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void ignoresWhiteSpaceAround(String line) {
        var text = ReadingTable.text(line.substring(0, line.indexOf('\t')));
        var padded = PARSER.read(" \u00A0\n" + text + "\t \u202F");
        assertThat(ReadingTable.row(padded)).isEqualTo(ReadingTable.row(PARSER.read(text)));
    }

    @ParameterizedTest
    @MethodSource("sheetNumbers")
    void readsTheNumberOfASheet(String line) {
        var columns = line.split("\t", 3);
        var reading = PARSER.readNumber(Double.parseDouble(columns[0]), columns[1]);
        assertThat(columns[0] + "\t" + columns[1] + "\t" + ReadingTable.row(reading))
                .isEqualTo(line);
    }

    @Test
    void theTableIsLargeAndSaysNothingTwice() {
        var texts = readings().stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
        assertThat(texts).hasSizeGreaterThan(800).doesNotHaveDuplicates();
        assertThat(sheetNumbers()).hasSizeGreaterThan(20);
    }

    @Test
    void everyDoubtIsReached() {
        var missing = EnumSet.allOf(Doubt.class);
        rows().forEach(row -> Arrays.stream(row[4].split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> missing.remove(Doubt.valueOf(name))));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKindOfOfferIsReached() {
        var missing = EnumSet.allOf(OfferKind.class);
        rows().forEach(row -> Arrays.stream(row[5].split(","))
                .filter(offer -> !offer.isEmpty())
                .forEach(offer -> missing.remove(OfferKind.valueOf(offer.substring(0, offer.indexOf('='))))));
        assertThat(missing).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsKeptAndAsks() {
        var text = "1".repeat(QuantityParser.MOST_CHARACTERS + 1);
        var reading = PARSER.read(text);
        assertThat(reading.raw()).isEqualTo(text);
        assertThat(reading.doubts()).containsExactly(Doubt.NOT_A_NUMBER);
        assertThat(reading.asks()).isTrue();
    }

    @Test
    void muchWhiteSpaceIsBlank() {
        assertThat(PARSER.read(" ".repeat(400)).state()).isEqualTo(QuantityState.BLANK);
        assertThat(PARSER.read("\n".repeat(5000)).state()).isEqualTo(QuantityState.BLANK);
    }

    /// The columns of both tables, as if the text were one column.
    private static Stream<String[]> rows() {
        var sheets = sheetNumbers().stream().map(line -> line.substring(line.indexOf('\t') + 1));
        return Stream.concat(readings().stream(), sheets).map(line -> rest(line).split("\t", -1));
    }

    private static String rest(String line) {
        return line.substring(line.indexOf('\t') + 1);
    }
}
