package vn.campaigndesk.report;

import java.util.ArrayList;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Marks;
import vn.campaigndesk.ui.Tone;

/// A report in the list: unit, document, day of arrival, and what is to be done about it.
final class ReportListCell extends ListCell<ReportItem> {
    private static final String CLEAR = "\u2713";

    private final Messages messages;
    private final Label unit = new Label();
    private final Label document = new Label();
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final Label worst = new Label();
    private final Tooltip allOpen = new Tooltip();
    private final ReadOnlyBooleanProperty reviewing;
    private final VBox line;

    /// @param reviewing whether the list is the one of what is to be looked at, and says what that is
    ReportListCell(Messages messages, ReadOnlyBooleanProperty reviewing) {
        this.messages = messages;
        this.reviewing = reviewing;
        worst.getStyleClass().add("problem-text");
        allOpen.setWrapText(true);
        allOpen.setMaxWidth(520);
        unit.getStyleClass().add("strong");
        document.getStyleClass().addAll("muted", "small");
        unit.setMinWidth(0);
        document.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var below = new HBox(4, document, gap, chip);
        below.setAlignment(Pos.CENTER_LEFT);
        worst.setMinWidth(0);
        // a unit is known by its whole name, so that has the line for itself
        line = new VBox(2, unit, below, worst);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ReportItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        unit.setText(item.recipient().name());
        document.setText(documentText(item));
        showChip(item);
        showWorst(item);
        setAccessibleText(String.join(", ", unit.getText(), document.getText(), chipWord(), worst.getText()));
        setGraphic(line);
    }

    /// Number, kind, day of arrival, lateness; what is as it should be - an original, in time - is not said.
    private String documentText(ReportItem item) {
        var report = item.report();
        var reference = report.document().reference();
        var said = new ArrayList<String>();
        said.add(reference.isEmpty() ? messages.get("report.list.no-number") : reference);
        if (report.kind() != ReportKind.ORIGINAL) {
            said.add(messages.of("report.list.kind", report.kind()));
        }
        said.add(Formats.day(report.arrivedOn()));
        if (item.daysLate() > 0) {
            said.add(messages.get("report.list.late", item.daysLate()));
        }
        return String.join(" \u00b7 ", said);
    }

    /// The first thing to know: that it does not count, then what is to be done about it.
    private void showChip(ReportItem item) {
        var review = item.report().review().state();
        if (!item.counted()) {
            chip.show(messages.of("report.status", item.status()), Tone.NEUTRAL);
        } else if (!item.checked()) {
            chip.show("\u2026", Tone.NEUTRAL);
        } else if (item.count(Severity.ERROR) > 0) {
            chip.show(messages.get("report.list.errors", item.count(Severity.ERROR)), Tone.DANGER);
        } else if (review == ReviewState.NEEDS_CLARIFICATION) {
            chip.show(messages.of("report.review", review), Tone.WARNING);
        } else if (item.questions() > 0) {
            chip.show(messages.get("report.list.questions", item.questions()), Tone.WARNING);
        } else if (review == ReviewState.VALID) {
            chip.show(messages.of("report.review", review), Tone.SUCCESS);
        } else if (item.count(Severity.WARNING) > 0) {
            chip.show(messages.get("report.list.warnings", item.count(Severity.WARNING)), Tone.WARNING);
        } else {
            // what needs nothing is quiet
            chip.show(CLEAR, Tone.SUCCESS);
        }
    }

    private String chipWord() {
        return chip.getText().equals(CLEAR) ? messages.get("report.list.clear") : chip.getText();
    }

    /// In the list of what is to be looked at, the worst of it; all of it under the pointer, in both lists.
    private void showWorst(ReportItem item) {
        var lines = item.open().stream()
                .map(problem -> ProblemText.withRule(problem, messages))
                .toList();
        worst.setText(lines.isEmpty() || !reviewing.get() ? "" : lines.getFirst());
        worst.setVisible(!worst.getText().isEmpty());
        worst.setManaged(worst.isVisible());
        if (!item.open().isEmpty()) {
            Marks.set(worst, ReportFormView.tone(item.open().getFirst()));
        }
        allOpen.setText(String.join("\n", lines));
        setTooltip(lines.isEmpty() ? null : allOpen);
    }
}
