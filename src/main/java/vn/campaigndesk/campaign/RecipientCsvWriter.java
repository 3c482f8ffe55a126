package vn.campaigndesk.campaign;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Text with commas as Excel opens it by a double click: UTF-8 with a byte order mark, lines that end in CR LF, days
/// as 2024-11-18, which no regional setting misreads.
final class RecipientCsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// A text that a spreadsheet program would run as a formula; [RecipientCsvReader] takes the apostrophe off again.
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);

    private RecipientCsvWriter() {}

    static byte[] write(List<String> titles, List<List<Object>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(titles);
            for (var row : rows) {
                csv.writeRecord(row.stream().map(RecipientCsvWriter::field).toList());
            }
        }
        return bytes.toByteArray();
    }

    private static String field(Object value) {
        return value instanceof String text ? neutral(text) : value.toString();
    }

    /// Spaces, tabs and line ends before the sign would not keep a spreadsheet program from running it.
    private static String neutral(String text) {
        var stripped = text.strip();
        return FORMULA.matcher(stripped).matches() ? "'" + stripped : stripped;
    }
}
