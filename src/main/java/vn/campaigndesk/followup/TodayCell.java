package vn.campaigndesk.followup;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;
import vn.campaigndesk.ui.WrappingCell;

/// A piece of today's work: whom it concerns, how pressing it is, and what it is.
final class TodayCell extends WrappingCell<TodayItem> {
    private final Messages messages;
    private final Label unit = new Label();
    private final Label what = new Label();
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final VBox line;

    TodayCell(Messages messages) {
        this.messages = messages;
        unit.getStyleClass().add("strong");
        unit.setMinWidth(0);
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new VBox(2, new HBox(8, unit, gap, chip), what);
    }

    @Override
    protected void updateItem(@Nullable TodayItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            show(null);
            return;
        }
        var concerned = item.unit();
        unit.setText(concerned == null ? messages.get("followup.today.campaign") : concerned.shortName());
        what.setText(TodayText.of(item, messages));
        chip.show(messages.of("followup.chip", item.kind()), tone(item.kind()));
        show(line);
    }

    private static Tone tone(TodayItem.Kind kind) {
        return switch (kind) {
            case PROMISE_BROKEN, UNITS_LATE -> Tone.DANGER;
            case PROMISE_DUE, RETURNED_UNANSWERED -> Tone.WARNING;
            case REQUEST_OPEN, DEADLINE_NEAR, ROUND_DUE -> Tone.ACCENT;
        };
    }
}
