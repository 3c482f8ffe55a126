package vn.campaigndesk.material;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// A material in the list: its name, its newest version, and how far that has come.
final class MaterialCell extends ListCell<MaterialItem> {
    private static final double HUNDRED = 100;

    private final Messages messages;
    private final Label name = new Label();
    private final Label version = new Label();
    private final Label reach = new Label();
    private final GridPane bar = new GridPane();
    private final VBox box = new VBox(4, name, version, bar, reach);

    MaterialCell(Messages messages) {
        this.messages = messages;
        name.setWrapText(true);
        name.getStyleClass().add("item-title");
        version.getStyleClass().add("muted");
        reach.getStyleClass().add("muted");
        bar.getStyleClass().add("bar");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable MaterialItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(item.material().name());
        var newest = item.newest();
        version.setText(
                newest == null
                        ? messages.get("material.no-version")
                        : messages.get("material.newest", newest.label(), Formats.date(newest.issuedOn())));
        reach.setText(messages.get(
                "material.reach",
                Formats.number(item.current()),
                Formats.number(item.current() + item.old() + item.none()),
                Formats.number(item.old())));
        bar.getChildren().clear();
        bar.getColumnConstraints().clear();
        var all = Math.max(1, item.current() + item.old() + item.none());
        part("bar-on-time", item.current(), all);
        part("bar-late", item.old(), all);
        part("bar-none", item.none(), all);
        setGraphic(box);
    }

    private void part(String styleClass, int count, int of) {
        if (count > 0) {
            var width = new ColumnConstraints();
            width.setPercentWidth(HUNDRED * count / of);
            var part = new Region();
            part.getStyleClass().add(styleClass);
            part.setMaxWidth(Double.MAX_VALUE);
            bar.getColumnConstraints().add(width);
            bar.add(part, bar.getColumnConstraints().size() - 1, 0);
        }
    }
}
