package vn.campaigndesk.followup;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;

/// Something that happened between the office and a unit: when and what, and the words of it.
final class TimelineCell extends ListCell<TimelineItem> {
    /// Room beside the scroll bar: words longer than this wrap.
    private static final double WORDS = 276;

    private final Messages messages;
    private final Label when = new Label();
    private final Label what = new Label();
    private final VBox words = new VBox(when, what);

    TimelineCell(Messages messages) {
        this.messages = messages;
        when.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMaxWidth(WORDS);
        prefWidthProperty().set(0);
    }

    @Override
    protected void updateItem(@Nullable TimelineItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        when.setText(TimelineText.when(item));
        what.setText(TimelineText.what(item, messages));
        setGraphic(words);
    }
}
