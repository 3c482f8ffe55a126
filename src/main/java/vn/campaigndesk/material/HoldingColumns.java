package vn.campaigndesk.material;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.table.Column;
import vn.campaigndesk.ui.table.ColumnKind;

/// The columns of the table of who has which version.
final class HoldingColumns {
    private final Messages messages;

    private HoldingColumns(Messages messages) {
        this.messages = messages;
    }

    static List<Column<Holding>> of(Messages messages) {
        var columns = new HoldingColumns(messages);
        return List.of(
                columns.column(
                        "unit",
                        ColumnKind.TEXT,
                        336,
                        true,
                        one -> one.recipient().name()),
                columns.column("group", ColumnKind.CHOICE, 120, false, HoldingColumns::group),
                columns.column("state", ColumnKind.CHOICE, 112, true, columns::state)
                        .toned(one -> tone(one.state())),
                columns.column("version", ColumnKind.CHOICE, 100, true, HoldingColumns::version),
                columns.column("sent", ColumnKind.DAY, 104, true, HoldingColumns::sentOn),
                columns.column("channel", ColumnKind.CHOICE, 116, true, columns::channel));
    }

    private String state(Holding one) {
        return messages.of("material.state", one.state());
    }

    private static String group(Holding one) {
        return one.recipient().group().shortName();
    }

    private static String version(Holding one) {
        var version = one.version();
        return version == null ? "" : version.label();
    }

    private static @Nullable Object sentOn(Holding one) {
        var delivery = one.delivery();
        return delivery == null ? null : delivery.sentOn();
    }

    private String channel(Holding one) {
        var delivery = one.delivery();
        return delivery == null ? "" : messages.of("followup.channel", delivery.channel());
    }

    static Tone tone(Holding.State state) {
        return switch (state) {
            case NONE -> Tone.NEUTRAL;
            case OLD -> Tone.WARNING;
            case CURRENT -> Tone.SUCCESS;
        };
    }

    private Column<Holding> column(
            String name, ColumnKind kind, double width, boolean shown, Function<Holding, @Nullable Object> value) {
        return new Column<>(name, messages.get("material.column." + name), kind, value, width, shown);
    }
}
