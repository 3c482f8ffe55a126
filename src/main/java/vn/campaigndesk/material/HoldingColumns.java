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
    private HoldingColumns() {}

    static List<Column<Holding>> of(Messages messages) {
        return List.of(
                column(messages, "unit", ColumnKind.TEXT, 250, true, one -> one.recipient().name()),
                column(
                        messages,
                        "group",
                        ColumnKind.CHOICE,
                        120,
                        false,
                        one -> one.recipient().group().shortName()),
                column(
                                messages,
                                "state",
                                ColumnKind.CHOICE,
                                112,
                                true,
                                one -> messages.of("material.state", one.state()))
                        .toned(one -> tone(one.state())),
                column(messages, "version", ColumnKind.CHOICE, 104, true, HoldingColumns::version),
                column(messages, "sent", ColumnKind.DAY, 104, true, HoldingColumns::sentOn),
                column(messages, "channel", ColumnKind.CHOICE, 116, true, one -> channel(one, messages)));
    }

    private static String version(Holding one) {
        var version = one.version();
        return version == null ? "" : version.label();
    }

    private static @Nullable Object sentOn(Holding one) {
        var delivery = one.delivery();
        return delivery == null ? null : delivery.sentOn();
    }

    private static String channel(Holding one, Messages messages) {
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

    private static Column<Holding> column(
            Messages messages,
            String name,
            ColumnKind kind,
            double width,
            boolean shown,
            Function<Holding, @Nullable Object> value) {
        return new Column<>(name, messages.get("material.column." + name), kind, value, width, shown);
    }
}
