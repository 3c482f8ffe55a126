package vn.campaigndesk.followup;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.contact.Contact;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.table.Column;
import vn.campaigndesk.ui.table.ColumnKind;

/// The columns of the table of units to follow up.
final class FollowUpColumns {
    private final Messages messages;

    private FollowUpColumns(Messages messages) {
        this.messages = messages;
    }

    static List<Column<FollowUpItem>> of(Messages messages) {
        var columns = new FollowUpColumns(messages);
        return Stream.concat(columns.unit(), columns.contact()).toList();
    }

    private Stream<Column<FollowUpItem>> unit() {
        return Stream.of(
                shown("name", ColumnKind.TEXT, 240, item -> item.recipient().name()),
                hidden(
                        "group",
                        ColumnKind.CHOICE,
                        110,
                        item -> item.recipient().group().shortName()),
                shown(
                                "state",
                                ColumnKind.CHOICE,
                                148,
                                item -> messages.of(
                                        "followup.state", item.standing().kind()))
                        .saying(item -> standing(item, messages))
                        .toned(item -> StandingText.tone(item.standing().kind())),
                hidden("late", ColumnKind.NUMBER, 104, FollowUpColumns::late),
                hidden("arrived", ColumnKind.DAY, 110, FollowUpItem::arrivedOn));
    }

    private Stream<Column<FollowUpItem>> contact() {
        return Stream.of(
                shown("reminders", ColumnKind.NUMBER, 96, FollowUpColumns::reminders),
                shown("spoken", ColumnKind.DAY, 100, FollowUpItem::lastContact),
                hidden("times", ColumnKind.NUMBER, 90, item -> Long.valueOf(item.contacts())),
                shown("promised", ColumnKind.DAY, 102, FollowUpColumns::promised),
                hidden("promise", ColumnKind.CHOICE, 124, this::promise),
                hidden("person", ColumnKind.TEXT, 150, item -> ofContact(item, Contact::name)),
                hidden("phones", ColumnKind.TEXT, 124, item -> ofContact(item, Contact::phones)));
    }

    /// Where a unit stands, with the days for which it has been due.
    static String standing(FollowUpItem item, Messages messages) {
        return item.standing().kind() == Standing.Kind.MISSING
                ? messages.get("followup.board.overdue", item.standing().days())
                : StandingText.of(item.standing(), messages);
    }

    private static @Nullable Object late(FollowUpItem item) {
        var days = item.standing().days();
        return days == 0 ? null : Long.valueOf(days);
    }

    private static @Nullable Object reminders(FollowUpItem item) {
        return item.reminders() == 0 ? null : Long.valueOf(item.reminders());
    }

    private static @Nullable Object promised(FollowUpItem item) {
        var promise = item.promise();
        return promise == null ? null : promise.day();
    }

    private String promise(FollowUpItem item) {
        var promise = item.promise();
        return promise == null ? "" : messages.of("followup.promise", promise.state());
    }

    private static String ofContact(FollowUpItem item, Function<Contact, String> text) {
        var contact = item.contact();
        return contact == null ? "" : text.apply(contact);
    }

    private Column<FollowUpItem> shown(
            String name, ColumnKind kind, double width, Function<FollowUpItem, @Nullable Object> value) {
        return new Column<>(name, messages.get("followup.board." + name), kind, value, width, true);
    }

    private Column<FollowUpItem> hidden(
            String name, ColumnKind kind, double width, Function<FollowUpItem, @Nullable Object> value) {
        return new Column<>(name, messages.get("followup.board." + name), kind, value, width, false);
    }
}
