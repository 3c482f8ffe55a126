package vn.campaigndesk.consolidation.narrative;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.consolidation.narrative.NarrativesViewModel.Suggestion;
import vn.campaigndesk.text.Messages;

/// A point of the units with the box that puts it into the document; the first of a theme bears its title.
final class SuggestionCell extends ListCell<Suggestion> {
    private static final int MOST_UNITS = 4;

    private final NarrativesViewModel narratives;
    private final Messages messages;

    SuggestionCell(NarrativesViewModel narratives, Messages messages) {
        this.narratives = narratives;
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Suggestion item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content(item));
    }

    private VBox content(Suggestion item) {
        var alike = item.alike();
        var box = new CheckBox();
        box.setSelected(item.chosen());
        box.setAccessibleText(alike.text());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setOnAction(event -> narratives.choose(item, box.isSelected()));
        var words = words(item);
        HBox.setHgrow(words, Priority.ALWAYS);
        var all = new VBox(6);
        if (item.first()) {
            var theme = new Label(alike.theme().isEmpty() ? messages.get("narrative.theme.none") : alike.theme());
            theme.getStyleClass().add("narrative-theme");
            all.getChildren().add(theme);
        }
        all.getChildren().add(new HBox(8, box, words));
        return all;
    }

    private VBox words(Suggestion item) {
        var alike = item.alike();
        var text = new Label(alike.text());
        text.setWrapText(true);
        text.getStyleClass().add("strong");
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setOnMouseClicked(event -> narratives.choose(item, !item.chosen()));
        var units = new Label(units(alike.units()) + ways(alike));
        units.getStyleClass().add("muted");
        units.setTooltip(new Tooltip(alike.passages().stream()
                .map(passage -> messages.get("narrative.passage", passage.unit(), passage.text()))
                .collect(Collectors.joining("\n"))));
        var words = new VBox(2, text, units);
        words.setMinWidth(0);
        return words;
    }

    private String units(List<String> units) {
        return units.size() <= MOST_UNITS
                ? String.join(", ", units)
                : messages.get(
                        "narrative.units.more",
                        String.join(", ", units.subList(0, MOST_UNITS - 1)),
                        units.size() - MOST_UNITS + 1);
    }

    private String ways(Alike alike) {
        return alike.ways() > 1 ? " \u00b7 " + messages.get("narrative.ways", alike.ways()) : "";
    }
}
