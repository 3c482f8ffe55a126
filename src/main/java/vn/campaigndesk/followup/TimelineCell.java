package vn.campaigndesk.followup;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.WrappingCell;

/// Something that happened between the office and a unit: when and what, and the words of it.
final class TimelineCell extends WrappingCell<TimelineItem> {
    private final Messages messages;
    private final Label when = new Label();
    private final Label what = new Label();
    private final VBox words = new VBox(when, what);

    TimelineCell(Messages messages) {
        this.messages = messages;
        when.getStyleClass().addAll("muted", "small");
        what.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable TimelineItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            show(null);
            return;
        }
        when.setText(TimelineText.when(item));
        what.setText(TimelineText.what(item, messages));
        show(words);
    }
}
