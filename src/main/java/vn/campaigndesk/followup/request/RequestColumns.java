package vn.campaigndesk.followup.request;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.table.Column;
import vn.campaigndesk.ui.table.ColumnKind;

/// The columns of the table of requests.
final class RequestColumns {
    private final Messages messages;

    private RequestColumns(Messages messages) {
        this.messages = messages;
    }

    static List<Column<RequestItem>> of(Messages messages) {
        var columns = new RequestColumns(messages);
        return List.of(
                columns.column("asked", ColumnKind.DAY, 96, true, RequestItem::askedOn),
                columns.column("unit", ColumnKind.TEXT, 168, true, RequestItem::asker),
                columns.column(
                        "question",
                        ColumnKind.TEXT,
                        240,
                        true,
                        item -> line(item.request().question())),
                columns.column(
                        "channel",
                        ColumnKind.CHOICE,
                        86,
                        false,
                        item -> messages.of("followup.channel", item.request().channel())),
                columns.column(
                        "category",
                        ColumnKind.CHOICE,
                        120,
                        false,
                        item -> item.request().category()),
                columns.state(),
                columns.took(),
                columns.column(
                        "answer",
                        ColumnKind.TEXT,
                        200,
                        false,
                        item -> line(item.request().answer())));
    }

    private Column<RequestItem> state() {
        return column(
                        "state",
                        ColumnKind.CHOICE,
                        112,
                        true,
                        item -> messages.of("support.state", item.request().state()))
                .toned(item -> RequestText.tone(item.request().state()));
    }

    /// Ordered by minutes, read in the largest unit.
    private Column<RequestItem> took() {
        return column("took", ColumnKind.NUMBER, 106, true, item -> minutes(item))
                .saying(item -> RequestText.took(item.took(), messages));
    }

    private static @Nullable Object minutes(RequestItem item) {
        var took = item.took();
        return took == null ? null : Long.valueOf(took.toMinutes());
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    private Column<RequestItem> column(
            String name, ColumnKind kind, double width, boolean shown, Function<RequestItem, @Nullable Object> value) {
        return new Column<>(name, messages.get("support.column." + name), kind, value, width, shown);
    }
}
