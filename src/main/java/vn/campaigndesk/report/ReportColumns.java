package vn.campaigndesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.report.quantity.Qualifier;
import vn.campaigndesk.report.quantity.Quantity;
import vn.campaigndesk.report.quantity.QuantityState;
import vn.campaigndesk.sheet.SheetColumn;
import vn.campaigndesk.sheet.SheetContent;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.table.Column;
import vn.campaigndesk.ui.table.ColumnKind;

/// The columns of the table of reports: what each says of a line, and how it leaves as a sheet.
final class ReportColumns {
    private static final String NOT_ASKED = "\u2013";
    private static final String NOT_YET = "\u2026";
    private static final int PIXELS_A_LETTER = 7;

    private final Messages messages;
    private final List<Indicator> indicators;

    /// @param indicators the rows of the form, a column each
    ReportColumns(Messages messages, List<Indicator> indicators) {
        this.messages = messages;
        this.indicators = List.copyOf(indicators);
    }

    List<Column<ReportItem>> all() {
        var columns = new ArrayList<Column<ReportItem>>();
        columns.add(number("place", 56, true, item -> (long) item.place()));
        columns.add(text("unit", 204, true, item -> item.recipient().name()));
        columns.add(choice("group", 112, false, item -> item.recipient().group().shortName()));
        columns.add(choice(
                "kind",
                124,
                false,
                item -> messages.of("report.kind", item.report().kind())));
        columns.add(text("document", 124, true, item -> item.report().document().reference()));
        columns.add(day("signed", false, item -> item.report().document().signedOn()));
        columns.add(day("arrived", true, item -> item.report().arrivedOn()));
        columns.add(text("arrival-number", 84, false, item -> item.report().arrivalNumber()));
        columns.add(choice(
                "channel",
                150,
                false,
                item -> messages.of("report.channel", item.report().channel())));
        indicators.forEach(row -> columns.add(quantity(row)));
        columns.add(choice("review", 100, true, this::review).toned(ReportColumns::reviewTone));
        columns.add(choice("status", 96, true, item -> messages.of("report.status", item.status()))
                .toned(item -> item.counted() ? Tone.SUCCESS : Tone.NEUTRAL));
        columns.add(problems());
        columns.add(number("files", 76, false, item -> (long) item.files()));
        return columns;
    }

    private String review(ReportItem item) {
        return messages.of("report.review", item.report().review().state());
    }

    private static Tone reviewTone(ReportItem item) {
        return switch (item.report().review().state()) {
            case RECEIVED -> Tone.NEUTRAL;
            case CHECKING -> Tone.ACCENT;
            case NEEDS_CLARIFICATION -> Tone.WARNING;
            case RETURNED -> Tone.DANGER;
            case VALID -> Tone.SUCCESS;
        };
    }

    /// How many errors and warnings are open. While the rules have not looked there is no number, and it says so.
    private Column<ReportItem> problems() {
        return number(
                        "problems",
                        86,
                        true,
                        item -> item.checked() ? (long) item.open().size() : null)
                .saying(this::problemText)
                .toned(item -> item.count(Severity.ERROR) > 0 ? Tone.DANGER : Tone.WARNING);
    }

    private String problemText(ReportItem item) {
        if (!item.checked()) {
            return NOT_YET;
        }
        var errors = item.count(Severity.ERROR);
        var warnings = item.count(Severity.WARNING);
        if (errors > 0 && warnings > 0) {
            return messages.get("report.table.problems", errors, warnings);
        }
        if (errors > 0) {
            return messages.get("report.list.errors", errors);
        }
        return warnings > 0 ? messages.get("report.list.warnings", warnings) : "";
    }

    private Column<ReportItem> quantity(Indicator row) {
        return new Column<ReportItem>(
                        "i" + row.place(),
                        messages.get("report.table.row", row.place(), row.shortText()),
                        ColumnKind.NUMBER,
                        item -> item.report().quantity(row.id()).amount(),
                        67,
                        true)
                .saying(item -> quantityText(item, row));
    }

    private static String quantityText(ReportItem item, Indicator row) {
        var quantity = item.report().quantity(row.id());
        return quantity.state() == QuantityState.BLANK
                        && !row.appliesTo(item.recipient().group())
                ? NOT_ASKED
                : QuantityText.of(quantity);
    }

    private Column<ReportItem> number(String id, double width, boolean shown, Value value) {
        return new Column<>(id, title(id), ColumnKind.NUMBER, value::of, width, shown);
    }

    private Column<ReportItem> text(String id, double width, boolean shown, Value value) {
        return new Column<>(id, title(id), ColumnKind.TEXT, value::of, width, shown);
    }

    private Column<ReportItem> choice(String id, double width, boolean shown, Value value) {
        return new Column<>(id, title(id), ColumnKind.CHOICE, value::of, width, shown);
    }

    private Column<ReportItem> day(String id, boolean shown, Value value) {
        return new Column<>(id, title(id), ColumnKind.DAY, value::of, 100, shown);
    }

    private String title(String id) {
        return messages.get("report.table.column." + id);
    }

    /// What stands in a line.
    private interface Value {
        @Nullable
        Object of(ReportItem item);
    }

    /// Lines as a sheet: these columns and behind them what a number alone does not say, so that numbers stay numbers
    /// and an estimate does not leave as an exact one.
    SheetContent sheet(List<Column<ReportItem>> columns, List<ReportItem> items) {
        var heads = new ArrayList<SheetColumn>();
        columns.forEach(column ->
                heads.add(new SheetColumn(column.title(), (int) Math.ceil(column.width() / PIXELS_A_LETTER) + 2)));
        heads.add(new SheetColumn(messages.get("report.table.remarks"), 60));
        var rows = items.stream().map(item -> line(columns, item)).toList();
        return new SheetContent(messages.get("report.table.sheet"), heads, rows);
    }

    private List<@Nullable Object> line(List<Column<ReportItem>> columns, ReportItem item) {
        var values = new ArrayList<@Nullable Object>();
        for (var column : columns) {
            var value = column.value().apply(item);
            values.add(value == null || !(value instanceof Number) ? column.outside(item) : value);
        }
        values.add(remarks(item));
        return values;
    }

    /// The values that are no exact numbers, each with its row and as it was written.
    private String remarks(ReportItem item) {
        return indicators.stream()
                .map(row -> remark(row, item.report().quantity(row.id())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private @Nullable String remark(Indicator row, Quantity quantity) {
        if (quantity.state() == QuantityState.UNKNOWN) {
            return messages.get("report.table.remark.unknown", row.place(), quantity.raw());
        }
        return quantity.state() == QuantityState.STATED && quantity.qualifier() != Qualifier.EXACT
                ? messages.get("report.table.remark.estimate", row.place(), QuantityText.of(quantity))
                : null;
    }
}
