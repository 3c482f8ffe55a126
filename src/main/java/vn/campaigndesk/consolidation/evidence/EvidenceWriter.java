package vn.campaigndesk.consolidation.evidence;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes evidence as a table: one thing a line, its kind in the first cell. UTF-8 with a byte order mark, commas, days
/// as 2024-11-17. The same evidence always gives the same bytes.
public final class EvidenceWriter {
    /// Rises when a line gets other cells; the reader knows all versions.
    static final int VERSION = 1;

    /// What a spreadsheet program would run as a formula stands behind an apostrophe, which the reader takes off again.
    private static final Pattern QUOTED = Pattern.compile("['=+\\-@\\t\\r].*", Pattern.DOTALL);

    private EvidenceWriter() {}

    /// The table of `evidence`.
    public static byte[] write(Evidence evidence) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            new Lines(csv).all(evidence);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private record Lines(CsvWriter csv) {
        void all(Evidence evidence) {
            line("version", VERSION);
            head(evidence);
            for (var total : evidence.totals()) {
                total(total);
            }
            for (var unit : evidence.units()) {
                unit(unit);
            }
            for (var report : evidence.reports()) {
                report(report);
            }
            for (var text : evidence.texts()) {
                text(text);
            }
        }

        private void head(Evidence evidence) {
            var header = evidence.header();
            line(
                    "campaign",
                    header.campaignId(),
                    header.campaign(),
                    header.asOf(),
                    header.issuingBody(),
                    header.signerAuthority(),
                    header.signerTitle(),
                    header.signerName());
            var response = evidence.response();
            line(
                    "response",
                    response.expected(),
                    response.onTime(),
                    response.late(),
                    response.missing(),
                    response.waiting(),
                    response.exempt());
        }

        private void total(Evidence.Total total) {
            line(
                    "total",
                    total.place(),
                    total.indicatorId(),
                    total.text(),
                    total.shortText(),
                    total.sum(),
                    total.stated(),
                    total.asked(),
                    total.estimates(),
                    total.zeros(),
                    total.blank(),
                    total.unknown(),
                    total.excluded());
        }

        private void unit(Evidence.Unit unit) {
            var standing = unit.standing();
            line(
                    "unit",
                    unit.recipientId(),
                    unit.name(),
                    unit.shortName(),
                    unit.group(),
                    standing.kind(),
                    standing.days());
            for (var value : unit.values()) {
                line("value", value.kind(), value.amount(), value.estimate(), value.shown());
                for (var part : value.parts()) {
                    line("part", part.reportId(), part.raw(), part.shown(), part.locator());
                }
            }
        }

        private void report(Evidence.Version report) {
            line(
                    "report",
                    report.reportId(),
                    report.recipientId(),
                    report.revision(),
                    report.kind(),
                    report.reference(),
                    report.arrivedOn());
            for (var file : report.files()) {
                line("file", file.sha256(), file.name(), file.bytes(), file.mediaType());
            }
        }

        private void text(Evidence.Text text) {
            line("text", text.kind(), text.theme(), text.text());
            for (var source : text.sources()) {
                line(
                        "source",
                        source.recipientId(),
                        source.unit(),
                        source.reportId(),
                        source.revision(),
                        source.text());
            }
        }

        private void line(@Nullable Object... cells) {
            csv.writeRecord(Arrays.stream(cells).map(Lines::cell).toList());
        }

        private static String cell(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case Number number -> number.toString();
                case LocalDate day -> day.toString();
                default -> quoted(Objects.toString(value));
            };
        }

        private static String quoted(String text) {
            return QUOTED.matcher(text).matches() ? "'" + text : text;
        }
    }
}
