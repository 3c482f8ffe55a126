package vn.campaigndesk.intake.extract.plain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Budget;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.legacy.LegacyText;

/// Reads texts with separators into one table. Which separator it is, the rows say: the one that cuts the
/// most of them into the same number of cells.
public final class CsvReader implements Reader {
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    /// Excel's own way to say it, in the first line.
    private static final Pattern SAID =
            Pattern.compile("\"?sep=(.)\"?\\R(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final int SAMPLE = 200;
    private static final int FEWEST_CELLS = 3;

    private final LegacyText legacy;

    public CsvReader(LegacyText legacy) {
        this.legacy = legacy;
    }

    /// @param rows each with the number of its record
    private record Cut(List<List<String>> rows) {
        /// How many rows have the number of cells, more than one, that most have.
        long agreement() {
            return agreement(rows);
        }

        /// The same without the rows that sentences were cut in: programs put no space behind a separator.
        long agreementOfPrograms() {
            return agreement(rows.stream().filter(Cut::isOfProgram).toList());
        }

        private static boolean isOfProgram(List<String> row) {
            return row.stream().skip(1).noneMatch(cell -> cell.startsWith(" "));
        }

        /// Whether all rows have the same number of cells, and no sentence was cut.
        boolean isEven() {
            var sizes = rows.stream()
                    .filter(row -> row.size() > 1 || !row.getFirst().isBlank())
                    .map(List::size)
                    .toList();
            return sizes.size() > 1
                    && rows.stream().allMatch(Cut::isOfProgram)
                    && sizes.getFirst() >= FEWEST_CELLS
                    && sizes.stream().allMatch(sizes.getFirst()::equals);
        }

        private static long agreement(List<List<String>> rows) {
            return rows.stream()
                    .map(List::size)
                    .filter(size -> size > 1)
                    .collect(Collectors.groupingBy(size -> size, Collectors.counting()))
                    .values()
                    .stream()
                    .max(Comparator.naturalOrder())
                    .orElse(0L);
        }
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        var budget = new Budget(limits);
        var decoded = Decoded.of(file, legacy, budget);
        var said = SAID.matcher(decoded.text());
        var cut = said.matches()
                ? cut(said.group(2), said.group(1).charAt(0), budget)
                : cutByBest(decoded.text(), budget);
        var table = table(cut.orElseThrow(() -> new IOException("broken quotes")), budget);
        return new Extract(Format.CSV, List.of(table), Map.of(), decoded.remarks());
    }

    /// A text that a spreadsheet wrote with tabs between its cells; empty when its quotes are broken.
    static Optional<Extract> tabbed(Decoded decoded, Budget budget) throws IOException {
        return cut(decoded.text(), '\t', budget)
                .map(cut -> new Extract(Format.CSV, List.of(table(cut, budget)), Map.of(), decoded.remarks()));
    }

    /// A table that a program wrote with separators, whatever the file is called; empty when one of its lines has more
    /// or fewer cells than the others.
    static Optional<Extract> even(Decoded decoded, Budget budget) throws IOException {
        for (var separator : List.of(';', ',')) {
            if (sample(decoded.text(), separator).filter(Cut::isEven).isPresent()) {
                var whole = cut(decoded.text(), separator, budget).filter(Cut::isEven);
                if (whole.isPresent()) {
                    var table = table(whole.get(), budget);
                    return Optional.of(new Extract(Format.CSV, List.of(table), Map.of(), decoded.remarks()));
                }
            }
        }
        return Optional.empty();
    }

    /// The first rows tell which separators are likely; one that breaks the quotes further down is not
    /// it.
    private static Optional<Cut> cutByBest(String text, Budget budget) throws IOException {
        var samples = new ArrayList<Sample>();
        for (var separator : SEPARATORS) {
            sample(text, separator).ifPresent(cut -> samples.add(new Sample(separator, cut)));
        }
        // of equals the one that stands first stays first
        samples.sort(Comparator.comparingLong((Sample sample) -> -sample.cut.agreementOfPrograms())
                .thenComparingLong(sample -> -sample.cut.agreement()));
        for (var sample : samples) {
            var cut = cut(text, sample.separator, budget);
            if (cut.isPresent()) {
                return cut;
            }
        }
        return Optional.empty();
    }

    /// The first rows as a separator cuts them.
    private record Sample(char separator, Cut cut) {}

    private static Optional<Cut> sample(String text, char separator) throws IOException {
        try (var records = records(text, separator)) {
            return Optional.of(new Cut(
                    records.stream().limit(SAMPLE).map(CsvRecord::getFields).toList()));
        } catch (CsvParseException brokenQuotes) {
            return Optional.empty();
        }
    }

    private static Optional<Cut> cut(String text, char separator, Budget budget) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var records = records(text, separator)) {
            for (var one : records) {
                budget.block();
                rows.add(one.getFields());
            }
            return Optional.of(new Cut(rows));
        } catch (CsvParseException brokenQuotes) {
            return Optional.empty();
        }
    }

    private static de.siegmar.fastcsv.reader.CsvReader<CsvRecord> records(String text, char separator) {
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static Block.Table table(Cut cut, Budget budget) {
        var rows = new ArrayList<Block.Row>();
        for (var i = 0; i < cut.rows.size(); i++) {
            budget.step();
            if (cut.rows.get(i).stream().anyMatch(text -> !text.isBlank())) {
                rows.add(row(i + 1, cut.rows.get(i), budget));
            }
        }
        return new Block.Table("", rows, false, Region.BODY, new Locator.InTable(1, 0, 0));
    }

    private static Block.Row row(int number, List<String> texts, Budget budget) {
        var cells = new ArrayList<Block.Cell>();
        for (var i = 0; i < texts.size(); i++) {
            budget.cell();
            var place = new Locator.InTable(1, number, i + 1);
            cells.add(new Block.Cell(i + 1, 1, 1, texts.get(i).strip(), CellValue.TEXT, List.of(), place));
        }
        return new Block.Row(number, cells, false);
    }
}
