package vn.campaigndesk.consolidation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.narrative.NarrativeKind;
import vn.campaigndesk.consolidation.narrative.Passage;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.text.ExpectedFailure;

/// The table behind a signed report has to say the same in ten years, whatever units wrote into their reports, and a
/// spreadsheet program must not run a word of it.
class EvidenceFilePropertyTest {
    /// What is hard to keep in a table with commas.
    private static final List<String> HARD = List.of(
            "",
            "Thọ Xuân",
            "a,b;c",
            "nói \"miệng\"",
            "\"",
            "hai\ndòng",
            "hai\r\ndòng",
            "\rđầu",
            "\ttab",
            "=SUM(A1:A9)",
            "+84 912 345 678",
            "-5",
            "@cmd",
            "'đã có dấu",
            "''",
            "'",
            "# ghi chú",
            "\uFEFF",
            "  lề  ",
            "≈ 1.200",
            "\uD83D\uDE00",
            "version",
            "value,STATED");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverIsWrittenIsReadBackToTheLetter(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 40; i++) {
            var evidence = new Drawn(random).evidence();
            var bytes = EvidenceWriter.write(evidence);

            assertThat(EvidenceReader.read(bytes)).isEqualTo(evidence);
            assertThat(EvidenceWriter.write(EvidenceReader.read(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void noCellIsAFormulaForASpreadsheetProgram() {
        var random = new Random(11);
        for (var i = 0; i < 40; i++) {
            var text = new String(EvidenceWriter.write(new Drawn(random).evidence()), StandardCharsets.UTF_8);

            var cells = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text.substring(1))
                    .stream()
                    .flatMap(line -> line.getFields().stream());

            assertThat(cells).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-(?!\\d+$).*"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            version,1 | version,2
            version,1 | versio,1
            campaign, | campagne,
            response, | response,x
            2024-11-20 | 20/11/2024
            MISSING | VANISHED
            """)
    void aTableThatWasMeddledWithIsRefusedAndNotHalfRead(String there, String instead) {
        var table = new String(EvidenceWriter.write(one()), StandardCharsets.UTF_8);
        var meddled = table.replaceFirst(there.strip(), instead.strip());
        assertThat(meddled).isNotEqualTo(table);

        var refused = catchThrowableOfType(
                ExpectedFailure.class, () -> EvidenceReader.read(meddled.getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.key()).isEqualTo("frozen.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit,x", "value,STATED", "nonsense,1", "part,1,a,a,"})
    void aLineThatNobodyCanReadDoesNotHideWhatStandsBehindIt(String line) {
        var table = new String(EvidenceWriter.write(one()), StandardCharsets.UTF_8);
        var torn = table.replaceFirst("\r\nreport,", "\r\n" + line + "\r\nreport,");
        assertThat(torn).isNotEqualTo(table);

        var refused = catchThrowableOfType(
                ExpectedFailure.class, () -> EvidenceReader.read(torn.getBytes(StandardCharsets.UTF_8)));

        assertThat(refused).isNotNull();
    }

    private static Evidence one() {
        return new Evidence(
                new Evidence.Header(1, "Chiến dịch", LocalDate.of(2024, 11, 20), "Sở", "", "GIÁM ĐỐC", "A"),
                new Response(1, 0, 0, 1, 0, 0),
                List.of(),
                List.of(new Evidence.Unit(
                        7, "Thọ Xuân", "Thọ Xuân", "UBND", new Standing(Standing.Kind.MISSING, 2), List.of())),
                List.of(new Evidence.Version(
                        3, 7, 1, ReportKind.ORIGINAL, "15/BC", LocalDate.of(2024, 11, 15), List.of())),
                List.of());
    }

    /// Evidence of any shape.
    private record Drawn(Random random) {
        Evidence evidence() {
            var totals = some(3, this::total);
            return new Evidence(
                    new Evidence.Header(number(), text(), day(), text(), text(), text(), text()),
                    new Response(count(), count(), count(), count(), count(), count()),
                    totals,
                    some(3, () -> unit(totals.size())),
                    some(3, this::version),
                    some(3, this::point));
        }

        private <T> List<T> some(int most, Supplier<T> one) {
            return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
        }

        private String text() {
            var words = IntStream.range(0, 1 + random.nextInt(2))
                    .mapToObj(i -> HARD.get(random.nextInt(HARD.size())))
                    .toArray(String[]::new);
            return String.join("", Arrays.asList(words));
        }

        private long number() {
            return random.nextLong();
        }

        private int count() {
            return random.nextInt(100);
        }

        private LocalDate day() {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2000));
        }

        private <E extends Enum<E>> E any(E[] values) {
            return values[random.nextInt(values.length)];
        }

        private Evidence.Total total() {
            return new Evidence.Total(
                    count(), number(), text(), text(), number(), count(), count(), count(), count(), count(), count(),
                    count());
        }

        private Evidence.Unit unit(int values) {
            return new Evidence.Unit(
                    number(),
                    text(),
                    text(),
                    text(),
                    new Standing(any(Standing.Kind.values()), count()),
                    Stream.generate(this::value).limit(values).toList());
        }

        private Evidence.Value value() {
            return new Evidence.Value(
                    any(CellKind.values()),
                    random.nextBoolean() ? null : number(),
                    random.nextBoolean(),
                    text(),
                    some(2, () -> new Evidence.Part(number(), text(), text(), text())));
        }

        private Evidence.Version version() {
            return new Evidence.Version(
                    number(),
                    number(),
                    count(),
                    any(ReportKind.values()),
                    text(),
                    day(),
                    some(2, () -> new Evidence.SourceFile(text(), text(), number(), text())));
        }

        private Evidence.Text point() {
            return new Evidence.Text(
                    any(NarrativeKind.values()),
                    text(),
                    text(),
                    some(2, () -> new Passage(number(), text(), number(), count(), text())));
        }
    }
}
