package vn.campaigndesk.followup;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.log.Promise;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.table.Column;
import vn.campaigndesk.ui.table.ColumnKind;

/// The columns of the table of units to follow up.
final class FollowUpColumns {
    private FollowUpColumns() {}

    static List<Column<FollowUpItem>> of(Messages messages) {
        return List.of(
                column(
                        "name",
                        ColumnKind.TEXT,
                        240,
                        true,
                        messages,
                        item -> item.recipient().name()),
                column(
                        "group",
                        ColumnKind.CHOICE,
                        110,
                        false,
                        messages,
                        item -> item.recipient().group().shortName()),
                column(
                        "state",
                        ColumnKind.CHOICE,
                        126,
                        true,
                        messages,
                        item -> messages.of("followup.state", item.standing().kind())),
                column(
                        "late",
                        ColumnKind.NUMBER,
                        76,
                        true,
                        messages,
                        item -> item.standing().days() == 0
                                ? null
                                : Long.valueOf(item.standing().days())),
                column("arrived", ColumnKind.DAY, 104, false, messages, FollowUpItem::arrivedOn),
                column("spoken", ColumnKind.DAY, 116, true, messages, FollowUpItem::lastContact),
                column("times", ColumnKind.NUMBER, 80, false, messages, item -> Long.valueOf(item.contacts())),
                column(
                        "promised",
                        ColumnKind.DAY,
                        110,
                        true,
                        messages,
                        item -> item.promise() == null ? null : item.promise().day()),
                column("promise", ColumnKind.CHOICE, 116, true, messages, item -> promise(item.promise(), messages)),
                column(
                        "person",
                        ColumnKind.TEXT,
                        140,
                        false,
                        messages,
                        item -> item.contact() == null ? "" : item.contact().name()),
                column(
                        "phones",
                        ColumnKind.TEXT,
                        120,
                        true,
                        messages,
                        item -> item.contact() == null ? "" : item.contact().phones()));
    }

    static String promise(@Nullable Promise promise, Messages messages) {
        return promise == null ? "" : messages.of("followup.promise", promise.state());
    }

    private static Column<FollowUpItem> column(
            String name,
            ColumnKind kind,
            double width,
            boolean shown,
            Messages messages,
            Function<FollowUpItem, @Nullable Object> value) {
        return new Column<>(name, messages.get("followup.board." + name), kind, value, width, shown);
    }
}
