package vn.campaigndesk.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.letter.Align;
import vn.campaigndesk.letter.Cell;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.letter.RegisterBook;
import vn.campaigndesk.letter.Row;
import vn.campaigndesk.letter.RowKind;
import vn.campaigndesk.letter.Table;
import vn.campaigndesk.sheet.SheetColumn;
import vn.campaigndesk.sheet.SheetContent;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// A register of following up as lines, free of any file format: days stay days and numbers stay numbers until they are
/// written.
///
/// @param columns from the left
/// @param rows one cell a column: a text, a day or a number
record RegisterLines(RegisterKind kind, Campaign campaign, List<Column> columns, List<List<Object>> rows) {
    private static final int POINTS = 11;

    /// @param name by which its title is found
    /// @param share on paper in millimetres, all together 252
    /// @param characters in the sheet
    record Column(String name, double share, int characters, Align align) {}

    RegisterLines {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    RegisterBook book(Messages messages, Instant printed) {
        var agency = campaign.agency();
        var title = messages.get(kind.key() + ".title");
        var gap = messages.get("document.register.cover.gap");
        return new RegisterBook(
                agency.parentBody(),
                agency.issuingBody(),
                title,
                List.of(messages.get("document.follow.cover", campaign.shortTitle())),
                messages.get("document.register.cover.volume", gap),
                table(messages),
                List.of(messages.get("document.follow.count", rows.size())),
                campaign.sample() ? messages.get("document.watermark") : null,
                new DocumentInfo(title, title, agency.issuingBody(), printed));
    }

    private String title(Column column, Messages messages) {
        return messages.get(kind.key() + "." + column.name());
    }

    private Table table(Messages messages) {
        var heads = columns.stream()
                .map(column ->
                        new vn.campaigndesk.letter.Column(title(column, messages), column.share(), column.align()))
                .toList();
        var printed = new ArrayList<Row>();
        printed.add(new Row(
                RowKind.NORMAL,
                IntStream.rangeClosed(1, columns.size())
                        .mapToObj(number -> Cell.of("(" + number + ")")
                                .aligned(Align.CENTRE)
                                .italicised())
                        .toList()));
        rows.forEach(
                row -> printed.add(Row.of(row.stream().map(RegisterLines::text).toArray(String[]::new))));
        return Table.of(heads, printed).sized(POINTS);
    }

    private static String text(Object cell) {
        return switch (cell) {
            case LocalDate day -> Formats.date(day);
            case Long number -> Formats.number(number);
            default -> cell.toString();
        };
    }

    List<SheetContent> sheets(Messages messages) {
        var heads = columns.stream()
                .map(column -> new SheetColumn(title(column, messages), column.characters()))
                .toList();
        var sheet = new SheetContent(messages.get(kind.key() + ".sheet"), heads, rows);
        if (!campaign.sample()) {
            return List.of(sheet);
        }
        return List.of(
                sheet,
                SheetContent.note(messages.get("document.register.sheet.notes"), messages.get("document.watermark")));
    }
}
