package vn.campaigndesk.followup.contact;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.campaigndesk.campaign.ListRow;
import vn.campaigndesk.campaign.RecipientListReader;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.SearchKey;

/// Reads a list of contacts from a workbook or a text file with separators. The table may stand under a letterhead, on
/// any sheet, with its columns in any order; a column of units and one of names must be there. The words that people
/// head columns with are data: `contact-list-columns.properties`.
public final class ContactListReader {
    private static final int SEARCHED_ROWS = 40;
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /// The columns that are read.
    private enum Column {
        UNIT,
        NAME,
        POSITION,
        PHONES,
        EMAIL,
        ZALO,
        NOTE
    }

    private final Map<Column, Set<String>> words = new EnumMap<>(Column.class);

    /// Reads the words that head columns.
    public ContactListReader() {
        var texts = ResourceBundle.getBundle("vn.campaigndesk.followup.contact.contact-list-columns");
        for (var column : Column.values()) {
            words.put(
                    column,
                    Arrays.stream(texts.getString(column.name()).split(";", -1))
                            .map(ContactListReader::fold)
                            .collect(Collectors.toSet()));
        }
    }

    /// The lines of the list in the order of the file.
    ///
    /// @throws ExpectedFailure when the file cannot be read, is beyond the limits of a list, or has no such
    ///     table (`followup.contacts.no-table`)
    public List<ContactLine> read(Path file) {
        for (var table : RecipientListReader.tables(file)) {
            for (var at = 0; at < Math.min(SEARCHED_ROWS, table.size()); at++) {
                var columns = columns(table.get(at));
                if (columns.containsKey(Column.UNIT) && columns.containsKey(Column.NAME)) {
                    return lines(table.subList(at + 1, table.size()), columns);
                }
            }
        }
        throw new ExpectedFailure("followup.contacts.no-table", String.valueOf(file.getFileName()));
    }

    /// A head as it is compared: without case, diacritics and punctuation, and without what stands in brackets.
    private static String fold(String head) {
        return NO_LETTERS
                .matcher(SearchKey.of(BRACKETS.matcher(head).replaceAll(" ")))
                .replaceAll(" ")
                .strip();
    }

    private Map<Column, Integer> columns(ListRow row) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (var at = 0; at < row.cells().size(); at++) {
            var place = at;
            var title = fold(row.cell(at));
            words.forEach((column, known) -> {
                if (known.contains(title)) {
                    columns.putIfAbsent(column, place);
                }
            });
        }
        return columns;
    }

    private static List<ContactLine> lines(List<ListRow> rows, Map<Column, Integer> columns) {
        var lines = new ArrayList<ContactLine>();
        var unit = "";
        for (var row : rows) {
            var written = text(row, columns, Column.UNIT);
            unit = written.isEmpty() ? unit : written;
            var line = new ContactLine(
                    row.number(),
                    unit,
                    text(row, columns, Column.NAME),
                    text(row, columns, Column.POSITION),
                    text(row, columns, Column.PHONES),
                    text(row, columns, Column.EMAIL),
                    text(row, columns, Column.ZALO),
                    text(row, columns, Column.NOTE));
            if (line.saysSomething()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String text(ListRow row, Map<Column, Integer> columns, Column column) {
        return Optional.ofNullable(columns.get(column))
                .map(row::cell)
                .map(cell -> Normalizer.normalize(cell, Normalizer.Form.NFC).strip())
                .orElse("");
    }
}
