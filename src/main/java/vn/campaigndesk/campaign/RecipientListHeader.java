package vn.campaigndesk.campaign;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// The row that heads a list of recipients, and which column is which. The words that people head columns with are
/// data: `recipient-list-columns.properties`.
///
/// @param number number of the row in the file
/// @param columns where the columns that were recognised stand, from 0
record RecipientListHeader(int number, Map<Column, Integer> columns) {
    /// Official lists have a letterhead and a title above their table, hardly more.
    static final int SEARCHED_ROWS = 40;

    private static final Map<Column, Set<String>> WORDS = words();

    /// The columns that a list is read for.
    enum Column {
        NAME("name"),
        SHORT_NAME("shortName"),
        GROUP("group"),
        ALIASES("aliases");

        private final String key;

        Column(String key) {
            this.key = key;
        }
    }

    RecipientListHeader {
        columns = Map.copyOf(columns);
    }

    /// The first of the upper rows that has a column of names and one of groups.
    static Optional<RecipientListHeader> find(List<ListRow> rows) {
        return upper(rows).stream().filter(RecipientListHeader::isWhole).findFirst();
    }

    /// The first of the upper rows that has at least one of the two columns a list must have.
    static Optional<RecipientListHeader> findPart(List<ListRow> rows) {
        return upper(rows).stream()
                .filter(header -> header.has(Column.NAME) || header.has(Column.GROUP))
                .findFirst();
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// What a row says in that column, as the file has it; empty when the list has no such column.
    String text(ListRow row, Column column) {
        var place = columns.get(column);
        return place == null ? "" : row.cell(place);
    }

    private boolean isWhole() {
        return has(Column.NAME) && has(Column.GROUP);
    }

    private static List<RecipientListHeader> upper(List<ListRow> rows) {
        return rows.stream()
                .limit(SEARCHED_ROWS)
                .map(row -> new RecipientListHeader(row.number(), recognise(row)))
                .toList();
    }

    private static Map<Column, Integer> recognise(ListRow row) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int place = 0; place < row.cells().size(); place++) {
            var title = ListText.fold(row.cell(place));
            for (var column : Column.values()) {
                if (words(column).contains(title)) {
                    columns.putIfAbsent(column, place);
                }
            }
        }
        return columns;
    }

    private static Set<String> words(Column column) {
        return Objects.requireNonNull(WORDS.get(column));
    }

    private static Map<Column, Set<String>> words() {
        var texts = new Properties();
        var resource = "recipient-list-columns.properties";
        var stream = Objects.requireNonNull(RecipientListHeader.class.getResourceAsStream(resource), resource);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return Arrays.stream(Column.values())
                .collect(Collectors.toMap(column -> column, column -> split(texts.getProperty(column.key, ""))));
    }

    private static Set<String> split(String words) {
        return Arrays.stream(words.split(";", -1)).map(ListText::fold).collect(Collectors.toSet());
    }
}
