package vn.campaigndesk.dossier;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.text.Messages;

/// Writes tables with commas as Excel opens them by a double click: UTF-8 with a byte order mark, lines that end in
/// CR LF, no text that a spreadsheet program would run as a formula.
final class DossierIndexWriter {
    /// The index's file.
    static final String FILE = "muc-luc.csv";

    /// The state of a file that is there as it should be; read back by the check.
    static final String WHOLE = "OK";

    static final String LACKING = "-";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("\\s*[=+\\-@].+", Pattern.DOTALL);
    private static final List<String> COLUMNS =
            List.of("path", "sha256", "bytes", "state", "unit", "reference", "arrived", "received");

    private final Messages messages;

    /// @param messages the language of the titles
    DossierIndexWriter(Messages messages) {
        this.messages = messages;
    }

    /// Writes the index of a dossier into its folder.
    void write(Path folder, List<DossierEntry> entries) throws IOException {
        var titles = COLUMNS.stream()
                .map(column -> messages.get("dossier.index." + column))
                .toList();
        write(folder.resolve(FILE), titles, entries.stream().map(DossierIndexWriter::fields));
    }

    private static List<String> fields(DossierEntry entry) {
        return List.of(
                entry.path(),
                entry.sha256(),
                Long.toString(entry.bytes()),
                entry.state() == DossierEntry.State.WHOLE ? WHOLE : LACKING,
                entry.unit(),
                entry.reference(),
                entry.arrivedOn(),
                entry.received());
    }

    /// Writes any table; the file appears whole or not at all.
    static void write(Path file, List<String> titles, Stream<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(titles);
            rows.forEach(row -> csv.writeRecord(
                    row.stream().map(DossierIndexWriter::neutral).toList()));
        }
        WholeFile.write(file, bytes.toByteArray());
    }

    private static String neutral(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
