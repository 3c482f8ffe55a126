package vn.campaigndesk.consolidation.narrative;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import vn.campaigndesk.consolidation.narrative.NarrativesViewModel.Line;
import vn.campaigndesk.text.Messages;

/// A point of the document: its title, its words to be edited, whose words they were, and what can be done with it.
final class PointPane extends VBox {
    private static final int SIGNS_A_LINE = 62;
    private static final int MOST_LINES = 8;
    /// What is typed is stored when the hand rests, at the latest when it goes elsewhere.
    private static final Duration REST = Duration.millis(900);

    private final Line line;
    private final NarrativesViewModel narratives;
    private final Messages messages;
    private final ComboBox<String> theme = new ComboBox<>();
    private final TextArea area = new TextArea();

    PointPane(Line line, NarrativesViewModel narratives, Messages messages) {
        super(6);
        this.line = line;
        this.narratives = narratives;
        this.messages = messages;
        getStyleClass().add("narrative-point");
        setId("point-" + line.index());
        getChildren().setAll(head(), words(), units());
        if (!line.changed().isEmpty()) {
            var changed = new Label(messages.get("narrative.changed", String.join(", ", line.changed())));
            changed.setWrapText(true);
            changed.setMinHeight(USE_PREF_SIZE);
            changed.getStyleClass().addAll("problem-text", "tone-warning");
            getChildren().add(changed);
        }
    }

    /// Whether a line is what this pane shows already: then what is typed here goes on being typed.
    boolean shows(Line other) {
        var title = theme.getValue() == null ? "" : theme.getValue().strip();
        return other.index() == line.index()
                && other.changed().equals(line.changed())
                && other.point().sources().equals(line.point().sources())
                && other.point().theme().equals(title)
                && other.point().text().equals(area.getText());
    }

    private Node head() {
        theme.setId("point-theme-" + line.index());
        theme.getItems().setAll(narratives.themes());
        theme.setEditable(true);
        theme.setValue(line.point().theme());
        theme.setPromptText(messages.get("narrative.theme.prompt"));
        theme.setAccessibleText(messages.get("narrative.theme.prompt"));
        theme.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(theme, Priority.ALWAYS);
        theme.valueProperty()
                .subscribe((before, chosen) -> narratives.title(line.index(), chosen == null ? "" : chosen));
        var up = button(MaterialDesignA.ARROW_UP, messages.get("narrative.up"), () -> narratives.up(line.index()));
        var join =
                button(MaterialDesignM.MERGE, messages.get("narrative.join"), () -> narratives.joinAbove(line.index()));
        var out =
                button(MaterialDesignC.CLOSE, messages.get("narrative.remove"), () -> narratives.remove(line.index()));
        up.setDisable(line.index() == 0);
        join.setDisable(line.index() == 0);
        return new HBox(4, theme, up, join, out);
    }

    private static Button button(Ikon icon, String text, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(event -> action.run());
        return button;
    }

    private TextArea words() {
        area.setText(line.point().text());
        area.setId("point-text-" + line.index());
        area.setAccessibleText(messages.get("narrative.words"));
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(1 + line.point().text().length() / SIGNS_A_LINE, 2, MOST_LINES));
        var rest = new PauseTransition(REST);
        rest.setOnFinished(event -> narratives.flush());
        area.textProperty().subscribe((before, typed) -> {
            narratives.typing(line.index(), typed);
            rest.playFromStart();
        });
        area.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                rest.stop();
                narratives.flush();
            }
        });
        return area;
    }

    private Label units() {
        var units = line.point().units();
        var label = new Label(units.isEmpty() ? messages.get("narrative.own.units") : String.join(", ", units));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }
}
