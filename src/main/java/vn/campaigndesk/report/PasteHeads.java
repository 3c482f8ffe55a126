package vn.campaigndesk.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.IntStream;
import vn.campaigndesk.text.SearchKey;

/// What units write over the columns of the table of numbers (`pasted-heads.properties`).
final class PasteHeads {
    private static final String FILE = "pasted-heads.properties";

    /// What a column is for.
    enum Column {
        NUMBER,
        NOTE,
        OTHER
    }

    private final Map<String, Column> heads = new HashMap<>();

    private PasteHeads(Properties words) {
        take(words, "number", Column.NUMBER);
        take(words, "note", Column.NOTE);
        take(words, "other", Column.OTHER);
    }

    private void take(Properties words, String name, Column column) {
        Arrays.stream(words.getProperty(name).split("\\|", -1)).forEach(word -> heads.put(SearchKey.of(word), column));
    }

    static PasteHeads shipped() {
        var words = new Properties();
        try (var stream = PasteHeads.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IOException("the program lacks its file " + FILE);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new PasteHeads(words);
    }

    /// Whether a line says nothing but heads of columns.
    boolean isHead(List<String> line) {
        return line.stream().anyMatch(cell -> !cell.isEmpty())
                && line.stream().allMatch(cell -> cell.isEmpty() || heads.containsKey(SearchKey.of(cell)));
    }

    /// The one column of a head with that meaning; empty when there is none, or more than one.
    OptionalInt only(Column column, List<String> head) {
        var found = IntStream.range(0, head.size())
                .filter(i -> heads.get(SearchKey.of(head.get(i))) == column)
                .toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }
}
