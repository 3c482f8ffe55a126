package vn.campaigndesk.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// A file in the queue: its state, the unit, its name, and the first thing to be looked at.
final class IntakeCell extends ListCell<IntakeRow> {
    private final Messages messages;
    private final Label unit = new Label();
    private final Label name = new Label();
    private final Label reason = new Label();
    private final Chip chip = new Chip("", Tone.NEUTRAL);
    private final FontIcon icon = new FontIcon();
    private final Tooltip whole = new Tooltip();
    private final VBox line;

    IntakeCell(Messages messages) {
        this.messages = messages;
        unit.getStyleClass().add("strong");
        name.getStyleClass().addAll("muted", "small");
        reason.getStyleClass().add("problem-text");
        unit.setMinWidth(0);
        name.setMinWidth(0);
        reason.setMinWidth(0);
        whole.setWrapText(true);
        whole.setMaxWidth(520);
        chip.setGraphic(icon);
        // the list is narrow: name and state each have a line of their own
        line = new VBox(3, unit, name, chip, reason);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable IntakeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        unit.setText(row.unit().isEmpty() ? messages.get("intake.unit.unknown") : row.unit());
        name.setText(row.name());
        var words = row.reason(messages);
        reason.setText(words);
        reason.setVisible(!words.isEmpty());
        reason.setManaged(!words.isEmpty());
        chip.show(IntakeStateText.word(row, messages), IntakeStateText.tone(row.state()));
        icon.setIconCode(IntakeStateText.icon(row.state()));
        whole.setText(words.isEmpty() ? row.name() : row.name() + "\n" + words);
        setTooltip(whole);
        setAccessibleText(String.join(", ", chip.getText(), unit.getText(), name.getText(), words));
        setGraphic(line);
    }
}
