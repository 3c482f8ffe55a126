package vn.campaigndesk.report;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// A report in the list: unit, document, day of arrival, and what is to be done about it.
final class ReportListCell extends ListCell<ReportItem> {
    private final Messages messages;
    private final Label unit = new Label();
    private final Label document = new Label();
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final HBox line;

    ReportListCell(Messages messages) {
        this.messages = messages;
        unit.getStyleClass().add("strong");
        document.getStyleClass().addAll("muted", "small");
        var names = new VBox(2, unit, document);
        names.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(12, names, gap, chip);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReportItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        unit.setText(item.recipient().name());
        document.setText(messages.get(
                "report.list.document",
                documentText(item.report()),
                Formats.day(item.report().arrivedOn()),
                item.daysLate() > 0
                        ? messages.get("report.list.late", item.daysLate())
                        : messages.get("report.list.on-time")));
        showChip(item);
        setAccessibleText(unit.getText() + ", " + document.getText() + ", " + chip.getText());
        setGraphic(line);
    }

    private String documentText(Report report) {
        var reference = report.document().reference();
        var text = reference.isEmpty() ? messages.get("report.list.no-number") : reference;
        return report.kind() == ReportKind.ORIGINAL
                ? text
                : text + " \u00b7 " + messages.of("report.kind", report.kind());
    }

    /// The first thing to know: that it does not count, then what is to be done about it.
    private void showChip(ReportItem item) {
        var review = item.report().review().state();
        if (!item.counted()) {
            chip.show(messages.of("report.status", item.status()), Tone.NEUTRAL);
        } else if (review == ReviewState.NEEDS_CLARIFICATION) {
            chip.show(messages.of("report.review", review), Tone.WARNING);
        } else if (item.questions() > 0) {
            chip.show(messages.get("report.list.questions", item.questions()), Tone.WARNING);
        } else if (review == ReviewState.VALID) {
            chip.show(messages.of("report.review", review), Tone.SUCCESS);
        } else {
            chip.show(messages.get("report.list.clear"), Tone.SUCCESS);
        }
    }
}
