package vn.campaigndesk.campaign;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.campaigndesk.text.ExpectedFailure;

/// Rows of text files with separators. Only Unicode is read: the old single-byte files of Excel have lost the
/// Vietnamese letters before they get here.
final class RecipientCsvReader {
    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// [RecipientCsvWriter] keeps texts from being taken for formulas by an apostrophe; here it goes again.
    private static final Pattern NEUTRALISED = Pattern.compile("'+[=+\\-@].*", Pattern.DOTALL);

    private RecipientCsvReader() {}

    /// The file as it reads with each of the separators it may have; one that breaks its quotes is left out.
    static List<List<ListRow>> tables(String name, byte[] content) {
        var text = decode(name, content);
        var tables = new ArrayList<List<ListRow>>();
        for (var separator : SEPARATORS) {
            tryRows(text, separator).ifPresent(tables::add);
        }
        if (tables.isEmpty()) {
            throw new ExpectedFailure("campaignlist.failure.damaged", name);
        }
        return tables;
    }

    private static Optional<List<ListRow>> tryRows(String text, char separator) {
        try {
            return Optional.of(rows(text, separator));
        } catch (CsvParseException e) {
            return Optional.empty();
        }
    }

    private static List<ListRow> rows(String text, char separator) {
        var rows = new ArrayList<ListRow>();
        int number = 0;
        try (var reader = parser(separator).ofCsvRecord(text)) {
            for (var entry : reader) {
                var row = new ListRow(++number, cells(entry));
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() >= RecipientListReader.TAKEN_ROWS) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /// People leave out the separators of empty cells at the end of a row.
    private static CsvReader.CsvReaderBuilder parser(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static List<String> cells(CsvRecord entry) {
        return entry.getFields().stream().map(RecipientCsvReader::plain).toList();
    }

    private static String plain(String field) {
        return NEUTRALISED.matcher(field).matches() ? field.substring(1) : field;
    }

    private static String decode(String name, byte[] content) {
        try {
            var text = charset(content)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new ExpectedFailure("campaignlist.failure.damaged", name);
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ExpectedFailure.causedBy(e, "campaignlist.failure.encoding", name);
        }
    }

    /// The "Unicode text" of Excel is UTF-16 and says so in its first two bytes.
    private static Charset charset(byte[] content) {
        var first = content.length > 0 ? content[0] & 0xFF : 0;
        var second = content.length > 1 ? content[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }
}
