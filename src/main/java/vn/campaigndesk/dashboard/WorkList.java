package vn.campaigndesk.dashboard;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.TodayItem;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// What is to be done today, a line each, the most pressing first. A line is opened by a click or Enter.
final class WorkList extends ListView<TodayItem> {
    private static final double ROW = 30;

    private final Messages messages;
    private final Consumer<TodayItem> open;

    WorkList(Overview overview, Messages messages, Consumer<TodayItem> open) {
        super(FXCollections.observableArrayList(overview.work()));
        this.messages = messages;
        this.open = open;
        setId("work-today");
        getStyleClass().add("work-list");
        setAccessibleText(messages.get("dashboard.work"));
        setFixedCellSize(ROW);
        setMinHeight(ROW);
        setPrefHeight(ROW * 4);
        var nothing = new Label(messages.get("dashboard.work.none"));
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        setCellFactory(list -> new Cell());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            }
        });
    }

    private void openChosen() {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    private static Tone tone(TodayItem.Kind kind) {
        return switch (kind) {
            case PROMISE_BROKEN, UNITS_LATE -> Tone.DANGER;
            case PROMISE_DUE, RETURNED_UNANSWERED -> Tone.WARNING;
            case REQUEST_OPEN, DEADLINE_NEAR -> Tone.ACCENT;
        };
    }

    private final class Cell extends ListCell<TodayItem> {
        private final Chip chip = new Chip("", Tone.NEUTRAL);
        private final Label words = new Label();
        private final HBox line = new HBox(8, chip, words);

        Cell() {
            words.setMinWidth(0);
            line.getStyleClass().add("work-line");
            prefWidthProperty().set(0);
            setOnMouseClicked(event -> openChosen());
        }

        @Override
        protected void updateItem(@Nullable TodayItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            var what = messages.of(
                    "followup.work", item.kind(), Formats.number(item.count()), Formats.date(item.day()));
            var unit = item.unit();
            var text = unit == null ? what : messages.get("dashboard.work.unit", unit.shortName(), what);
            words.setText(text);
            words.setTooltip(new Tooltip(text));
            chip.show(messages.of("followup.chip", item.kind()), tone(item.kind()));
            setGraphic(line);
        }
    }
}
