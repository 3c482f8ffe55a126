package vn.campaigndesk.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.sheet.SheetColumn;
import vn.campaigndesk.sheet.SheetContent;
import vn.campaigndesk.sheet.SheetWriter;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Writes a list of recipients to `.xlsx` or `.csv`, so that [RecipientListReader] reads the same names, groups and
/// aliases again. The file appears whole or not at all.
public final class RecipientListWriter {
    private static final List<String> COLUMNS =
            List.of("place", "name", "shortName", "group", "aliases", "sentOn", "acknowledgedOn", "exemptReason");

    /// Characters, from the left; columns of the caller's get the last.
    private static final List<Integer> WIDTHS = List.of(6, 48, 24, 26, 48, 14, 14, 30, 24);

    private final Messages messages;

    /// @param messages the language of the column titles
    public RecipientListWriter(Messages messages) {
        this.messages = messages;
    }

    /// Writes rows that have no columns of the caller's.
    ///
    /// @throws ExpectedFailure when the name ends otherwise or the file cannot be written
    public void write(Path file, List<RecipientRow> rows) {
        write(file, rows, List.of());
    }

    /// Writes rows with columns of the caller's at the right.
    ///
    /// @param extraTitles titles of these columns, one for each of the extras of every row
    /// @throws ExpectedFailure when the name ends otherwise or the file cannot be written
    public void write(Path file, List<RecipientRow> rows, List<String> extraTitles) {
        if (rows.stream().anyMatch(row -> row.extras().size() != extraTitles.size())) {
            throw new IllegalArgumentException("every row needs " + extraTitles.size() + " extra texts");
        }
        var name = String.valueOf(file.getFileName());
        var titles = Stream.concat(COLUMNS.stream().map(this::title), extraTitles.stream())
                .toList();
        try {
            WholeFile.write(file, content(name, titles, rows));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "campaignlist.failure.write", name);
        }
    }

    private byte[] content(String name, List<String> titles, List<RecipientRow> rows) throws IOException {
        var values = new ArrayList<List<Object>>();
        for (var row : rows) {
            values.add(row.values(values.size() + 1));
        }
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv" -> RecipientCsvWriter.write(titles, values);
            case "xlsx" -> SheetWriter.write(List.of(sheet(titles, values)));
            default -> throw new ExpectedFailure("campaignlist.failure.type", name);
        };
    }

    private SheetContent sheet(List<String> titles, List<List<Object>> values) {
        var columns = new ArrayList<SheetColumn>();
        for (var title : titles) {
            columns.add(new SheetColumn(title, WIDTHS.get(Math.min(columns.size(), WIDTHS.size() - 1))));
        }
        return new SheetContent(messages.get("campaignlist.sheet"), columns, values);
    }

    private String title(String column) {
        return messages.get("campaignlist.column." + column);
    }
}
