package vn.campaigndesk.followup;

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

/// A piece of today's work: whom it concerns, what it is, how pressing.
final class TodayCell extends ListCell<TodayItem> {
    /// Room beside the scroll bar: words longer than this wrap.
    private static final double WORDS = 276;

    private final Messages messages;
    private final Label unit = new Label();
    private final Label what = new Label();
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final VBox line;

    TodayCell(Messages messages) {
        this.messages = messages;
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMaxWidth(WORDS);
        unit.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new VBox(new HBox(8, unit, gap, chip), what);
        // the list hands each row its own width: words wrap, they never push the chip out
        prefWidthProperty().set(0);
    }

    @Override
    protected void updateItem(@Nullable TodayItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        var concerned = item.unit();
        unit.setText(concerned == null ? messages.get("followup.today.campaign") : concerned.name());
        what.setText(messages.of("followup.work", item.kind(), Formats.number(item.count()), Formats.date(item.day())));
        chip.show(messages.of("followup.chip", item.kind()), tone(item.kind()));
        setGraphic(line);
    }

    private static Tone tone(TodayItem.Kind kind) {
        return switch (kind) {
            case PROMISE_BROKEN, UNITS_LATE -> Tone.DANGER;
            case PROMISE_DUE, RETURNED_UNANSWERED -> Tone.WARNING;
            case REQUEST_OPEN, DEADLINE_NEAR -> Tone.ACCENT;
        };
    }
}
