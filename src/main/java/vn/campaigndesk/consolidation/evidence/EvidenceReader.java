package vn.campaigndesk.consolidation.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.Figures.CellKind;
import vn.campaigndesk.consolidation.Figures.Response;
import vn.campaigndesk.consolidation.evidence.Evidence.Header;
import vn.campaigndesk.consolidation.evidence.Evidence.Part;
import vn.campaigndesk.consolidation.evidence.Evidence.SourceFile;
import vn.campaigndesk.consolidation.evidence.Evidence.Text;
import vn.campaigndesk.consolidation.evidence.Evidence.Total;
import vn.campaigndesk.consolidation.evidence.Evidence.Unit;
import vn.campaigndesk.consolidation.evidence.Evidence.Value;
import vn.campaigndesk.consolidation.evidence.Evidence.Version;
import vn.campaigndesk.consolidation.narrative.NarrativeKind;
import vn.campaigndesk.consolidation.narrative.Passage;
import vn.campaigndesk.followup.Standing;
import vn.campaigndesk.report.ReportKind;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads what [EvidenceWriter] wrote.
public final class EvidenceReader {
    private final Deque<Line> lines = new ArrayDeque<>();

    private EvidenceReader() {}

    /// The evidence in a table.
    ///
    /// @throws ExpectedFailure `frozen.unreadable` when it is none, or of a newer program
    public static Evidence read(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var reader = new EvidenceReader();
        try (var csv = open(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            csv.forEach(line -> reader.lines.add(new Line(line.getFields())));
            return reader.whole();
        } catch (IOException
                | CsvParseException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException e) {
            throw ExpectedFailure.causedBy(e, "frozen.unreadable");
        }
    }

    private static CsvReader<CsvRecord> open(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /// All that the table says: a line that nobody knows would hide those behind it.
    private Evidence whole() {
        var evidence = evidence();
        if (!lines.isEmpty()) {
            throw new IllegalArgumentException("a line of an unknown kind");
        }
        return evidence;
    }

    private Evidence evidence() {
        var version = take("version");
        if (version == null || version.number(1) > EvidenceWriter.VERSION) {
            throw new IllegalArgumentException("no evidence, or of a newer program");
        }
        return new Evidence(
                header(require("campaign")),
                response(require("response")),
                all("total", EvidenceReader::total),
                all("unit", this::unit),
                all("report", this::version),
                all("text", this::text));
    }

    /// The next line if it is of that kind.
    private @Nullable Line take(String kind) {
        var next = lines.peek();
        return next != null && next.text(0).equals(kind) ? lines.poll() : null;
    }

    private Line require(String kind) {
        var line = take(kind);
        if (line == null) {
            throw new IllegalArgumentException("no " + kind);
        }
        return line;
    }

    private <T> List<T> all(String kind, Maker<T> maker) {
        var made = new ArrayList<T>();
        for (var line = take(kind); line != null; line = take(kind)) {
            made.add(maker.make(line));
        }
        return made;
    }

    private interface Maker<T> {
        T make(Line line);
    }

    private static Header header(Line line) {
        return new Header(
                line.number(1), line.text(2), line.day(3), line.text(4), line.text(5), line.text(6), line.text(7));
    }

    private static Response response(Line line) {
        return new Response(line.count(1), line.count(2), line.count(3), line.count(4), line.count(5), line.count(6));
    }

    private static Total total(Line line) {
        return new Total(
                line.count(1),
                line.number(2),
                line.text(3),
                line.text(4),
                line.number(5),
                line.count(6),
                line.count(7),
                line.count(8),
                line.count(9),
                line.count(10),
                line.count(11),
                line.count(12));
    }

    private Unit unit(Line line) {
        return new Unit(
                line.number(1),
                line.text(2),
                line.text(3),
                line.text(4),
                new Standing(Standing.Kind.valueOf(line.text(5)), line.number(6)),
                all("value", this::value));
    }

    private Value value(Line line) {
        return new Value(
                CellKind.valueOf(line.text(1)),
                line.text(2).isEmpty() ? null : line.number(2),
                Boolean.parseBoolean(line.text(3)),
                line.text(4),
                all("part", part -> new Part(part.number(1), part.text(2), part.text(3), part.text(4))));
    }

    private Version version(Line line) {
        return new Version(
                line.number(1),
                line.number(2),
                line.count(3),
                ReportKind.valueOf(line.text(4)),
                line.text(5),
                line.day(6),
                all("file", file -> new SourceFile(file.text(1), file.text(2), file.number(3), file.text(4))));
    }

    private Text text(Line line) {
        return new Text(
                NarrativeKind.valueOf(line.text(1)),
                line.text(2),
                line.text(3),
                all(
                        "source",
                        source -> new Passage(
                                source.number(1), source.text(2), source.number(3), source.count(4), source.text(5))));
    }

    private record Line(List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        String text(int index) {
            var cell = cells.get(index);
            return cell.startsWith("'") ? cell.substring(1) : cell;
        }

        long number(int index) {
            return Long.parseLong(cells.get(index));
        }

        int count(int index) {
            return Integer.parseInt(cells.get(index));
        }

        LocalDate day(int index) {
            return LocalDate.parse(cells.get(index));
        }
    }
}
