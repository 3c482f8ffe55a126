package vn.campaigndesk.dashboard;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.followup.TodayItem;
import vn.campaigndesk.followup.TodayText;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.WrappingCell;

/// What is to be done today, a line each, the most pressing first. A line is opened by a click or Enter.
final class WorkList extends ListView<TodayItem> {
    private static final double ROW = 44;

    private final Messages messages;
    private final Consumer<TodayItem> open;

    WorkList(Overview overview, Messages messages, Consumer<TodayItem> open) {
        super(FXCollections.observableArrayList(overview.work()));
        this.messages = messages;
        this.open = open;
        setId("work-today");
        getStyleClass().add("work-list");
        setAccessibleText(messages.get("dashboard.work"));
        setMinHeight(ROW);
        setPrefHeight(ROW * 2);
        var nothing = new Label(messages.get("dashboard.work.none"));
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        setCellFactory(list -> new Cell());
        setOnKeyPressed(this::openByEnter);
    }

    private void openByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
        }
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
            case PROMISE_DUE, RETURNED_UNANSWERED, ROUND_DUE -> Tone.WARNING;
            case REQUEST_OPEN, DEADLINE_NEAR -> Tone.ACCENT;
        };
    }

    private final class Cell extends WrappingCell<TodayItem> {
        private final Chip chip = new Chip("", Tone.NEUTRAL);
        private final Label unit = new Label();
        private final Label what = new Label();
        private final VBox line = new VBox(new HBox(chip, unit), what);

        Cell() {
            unit.setMinWidth(0);
            what.setWrapText(true);
            unit.getStyleClass().add("work-unit");
            what.getStyleClass().add("work-what");
            line.getStyleClass().add("work-line");
            line.getChildren().getFirst().getStyleClass().add("work-head");
            setOnMouseClicked(event -> openChosen());
        }

        @Override
        protected void updateItem(@Nullable TodayItem item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                show(null);
                return;
            }
            var words = TodayText.of(item, messages);
            var concerned = item.unit();
            unit.setText(concerned == null ? messages.get("followup.today.campaign") : concerned.shortName());
            unit.setTooltip(new Tooltip(unit.getText()));
            what.setText(words);
            chip.show(messages.of("followup.chip", item.kind()), tone(item.kind()));
            show(line);
        }
    }
}
