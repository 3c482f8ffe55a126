package vn.campaigndesk.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.campaigndesk.campaign.RecipientListHeader.Column;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads a list of recipients from a file that a person made: `.xlsx`, `.xls`, `.csv`, or the "Unicode text" of Excel.
///
/// The list may stand under a letterhead, on any sheet, with its columns in any order and in either language; a column
/// of names and one of groups must be there. Rows without anything in the columns that are read are passed over.
public final class RecipientListReader {
    /// No larger file is opened.
    static final int MAX_BYTES = 20_000_000;
    /// No longer list is read.
    static final int MAX_ROWS = 20_000;
    /// Rows that are taken from a file at most: those of the list, those above it, and one to see that there are more.
    static final int TAKEN_ROWS = MAX_ROWS + RecipientListHeader.SEARCHED_ROWS + 1;

    private static final int MAX_NAME = 200;
    private static final int MAX_SHORT_NAME = 120;
    private static final Set<String> TEXT_ENDINGS = Set.of("csv", "tsv", "txt");
    private static final Set<String> SHEET_ENDINGS = Set.of("xlsx", "xlsm", "xls");

    /// The lines of the list in the order of the file, texts tidied (precomposed letters, single spaces).
    ///
    /// @throws ExpectedFailure when the file cannot be read, is no list, is beyond the limits of a list, or has
    ///     a row that cannot be a recipient; the message names the file and, where there is one, the row
    public List<RecipientLine> read(Path file) {
        return lines(String.valueOf(file.getFileName()), tables(file));
    }

    /// The tables of any list that a person made, row by row: of a text one for each separator it may have, of a
    /// workbook one for each sheet.
    ///
    /// @throws ExpectedFailure when the file cannot be read or is larger than a list may be
    public static List<List<ListRow>> tables(Path file) {
        var name = String.valueOf(file.getFileName());
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!TEXT_ENDINGS.contains(ending) && !SHEET_ENDINGS.contains(ending)) {
            throw new ExpectedFailure("campaignlist.failure.type", name);
        }
        return tables(name, bytes(file, name), TEXT_ENDINGS.contains(ending));
    }

    /// All there is to read: for a text one table for each separator it may have, for a workbook one for each sheet.
    private static List<List<ListRow>> tables(String name, byte[] content, boolean namedText) {
        if (namedText && !RecipientSheetReader.isWorkbook(content)) {
            return RecipientCsvReader.tables(name, content);
        }
        return RecipientSheetReader.tables(name, content);
    }

    private static byte[] bytes(Path file, String name) {
        byte[] content;
        try (var stream = Files.newInputStream(file)) {
            content = stream.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "campaignlist.failure.unreadable", name);
        }
        if (content.length > MAX_BYTES) {
            throw new ExpectedFailure("campaignlist.failure.large", name, MAX_BYTES / 1_000_000);
        }
        if (content.length == 0) {
            throw new ExpectedFailure("campaignlist.failure.empty", name);
        }
        return content;
    }

    private static List<RecipientLine> lines(String name, List<List<ListRow>> tables) {
        for (var table : tables) {
            var header = RecipientListHeader.find(table);
            if (header.isPresent()) {
                return lines(name, header.get(), table);
            }
        }
        throw new ExpectedFailure(complaint(tables), name);
    }

    /// Why there is no list: nothing at all, a table that lacks one column, or something else.
    private static String complaint(List<List<ListRow>> tables) {
        if (tables.stream().allMatch(List::isEmpty)) {
            return "campaignlist.failure.empty";
        }
        return tables.stream()
                .flatMap(table -> RecipientListHeader.findPart(table).stream())
                .findFirst()
                .map(part -> "campaignlist.failure.header." + (part.has(Column.NAME) ? "group" : "name"))
                .orElse("campaignlist.failure.nolist");
    }

    private static List<RecipientLine> lines(String name, RecipientListHeader header, List<ListRow> table) {
        if (table.stream().anyMatch(ListRow::isTooWide)) {
            throw new ExpectedFailure("campaignlist.failure.columns", name, ListRow.MAX_COLUMNS);
        }
        var lines = new ArrayList<RecipientLine>();
        for (var row : table) {
            if (row.number() > header.number() && saysAnything(header, row)) {
                lines.add(line(name, header, row));
            }
        }
        if (lines.size() > MAX_ROWS || table.size() >= TAKEN_ROWS) {
            throw new ExpectedFailure("campaignlist.failure.rows", name, MAX_ROWS);
        }
        if (lines.isEmpty()) {
            throw new ExpectedFailure("campaignlist.failure.empty", name);
        }
        return List.copyOf(lines);
    }

    private static boolean saysAnything(RecipientListHeader header, ListRow row) {
        return Arrays.stream(Column.values())
                .anyMatch(column -> !ListText.clean(header.text(row, column)).isEmpty());
    }

    private static RecipientLine line(String file, RecipientListHeader header, ListRow row) {
        var name = ListText.clean(header.text(row, Column.NAME));
        if (name.isEmpty()) {
            throw new ExpectedFailure("campaignlist.failure.noname", file, row.number());
        }
        var shortName = ListText.clean(header.text(row, Column.SHORT_NAME));
        var line = new RecipientLine(
                row.number() - header.number(),
                name,
                shortName.isEmpty() ? name : shortName,
                ListText.clean(header.text(row, Column.GROUP)),
                aliases(name, header.text(row, Column.ALIASES)));
        requireShort(file, row, line.shortName(), MAX_SHORT_NAME);
        requireShort(file, row, line.name(), MAX_NAME);
        requireShort(file, row, line.group(), MAX_NAME);
        line.aliases().forEach(alias -> requireShort(file, row, alias, MAX_NAME));
        return line;
    }

    /// Other names stand in one cell, one below the other or with ";" between.
    private static List<String> aliases(String name, String cell) {
        return Arrays.stream(cell.split("[;\\r\\n]+", -1))
                .map(ListText::clean)
                .filter(alias -> !alias.isEmpty() && !alias.equals(name))
                .distinct()
                .toList();
    }

    private static void requireShort(String file, ListRow row, String text, int limit) {
        if (text.length() > limit) {
            throw new ExpectedFailure("campaignlist.failure.long", file, row.number(), limit);
        }
    }
}
