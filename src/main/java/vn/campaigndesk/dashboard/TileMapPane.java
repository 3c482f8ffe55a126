package vn.campaigndesk.dashboard;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.dashboard.measure.TileShade;
import vn.campaigndesk.text.Messages;

/// Units as tiles on a grid. The whole map is one stop of the Tab key; the arrows walk from tile to tile, Enter opens.
final class TileMapPane extends VBox {
    private static final PseudoClass MOUNTAINS = PseudoClass.getPseudoClass("mountains");
    private static final int CLASSES = 4;

    private final MapContents contents;
    private final Messages messages;
    private final Consumer<Recipient> open;
    private final Map<Node, MapContents.Tile> tiles = new HashMap<>();
    private final GridPane grid = new GridPane();

    /// The map.
    ///
    /// @param open shows a unit
    /// @param behind shows the units of an entry of the legend
    TileMapPane(MapContents contents, Messages messages, Consumer<Recipient> open, Consumer<UnitsBehind> behind) {
        this.contents = contents;
        this.messages = messages;
        this.open = open;
        setId("tile-map");
        getStyleClass().add("tile-map");
        grid.getStyleClass().add("tiles");
        divide();
        contents.tiles().forEach(this::add);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(grid, legend(behind));
        if (!contents.definitions().isEmpty()) {
            getChildren().add(definitions());
        }
    }

    private void divide() {
        for (var i = 0; i < contents.map().columns(); i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / contents.map().columns());
            grid.getColumnConstraints().add(column);
        }
        for (var i = 0; i < contents.map().rows(); i++) {
            var row = new RowConstraints();
            row.setPercentHeight(100.0 / contents.map().rows());
            grid.getRowConstraints().add(row);
        }
    }

    private void add(MapContents.Tile tile) {
        var name = new Label(tile.name());
        name.getStyleClass().add("map-name");
        var word = new Label(tile.word());
        word.getStyleClass().add("map-word");
        var box = new VBox(name, word);
        box.getStyleClass().addAll("map-tile", style(tile.shade()));
        box.pseudoClassStateChanged(MOUNTAINS, tile.place().isMountainous());
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(tile.detail());
        box.setFocusTraversable(tiles.isEmpty());
        box.setOnMouseClicked(event -> open.accept(recipient(tile)));
        box.setOnKeyPressed(event -> key(event, box));
        var tip = new Tooltip(tile.detail());
        tip.setShowDelay(Duration.millis(200));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(box, tip);
        name.setTooltip(tip);
        word.setTooltip(tip);
        tiles.put(box, tile);
        grid.add(box, tile.place().column(), tile.place().row());
    }

    private static Recipient recipient(MapContents.Tile tile) {
        return tile.place().unit().recipient();
    }

    private void key(KeyEvent event, Node from) {
        var tile = tiles.get(from);
        if (tile == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> open.accept(recipient(tile));
            case LEFT -> walk(from, tile, 0, -1);
            case RIGHT -> walk(from, tile, 0, 1);
            case UP -> walk(from, tile, -1, 0);
            case DOWN -> walk(from, tile, 1, 0);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes to the nearest tile in a direction, over gaps.
    private void walk(Node from, MapContents.Tile tile, int down, int right) {
        Optional<Map.Entry<Node, MapContents.Tile>> next = Optional.empty();
        var nearest = Integer.MAX_VALUE;
        for (var entry : tiles.entrySet()) {
            var ahead = (entry.getValue().place().row() - tile.place().row()) * down
                    + (entry.getValue().place().column() - tile.place().column()) * right;
            var aside = Math.abs((entry.getValue().place().row() - tile.place().row()) * right)
                    + Math.abs((entry.getValue().place().column() - tile.place().column()) * down);
            var distance = ahead + 2 * aside;
            if (ahead > 0 && aside <= ahead && distance < nearest) {
                nearest = distance;
                next = Optional.of(entry);
            }
        }
        next.ifPresent(found -> {
            from.setFocusTraversable(false);
            found.getKey().setFocusTraversable(true);
            found.getKey().requestFocus();
        });
    }

    private FlowPane legend(Consumer<UnitsBehind> behind) {
        var legend = new FlowPane();
        legend.getStyleClass().add("map-legend");
        var name = MeasureText.name(contents.measure(), messages);
        for (var entry : contents.legend()) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("map-swatch", style(entry.shade()));
            var count = messages.get(
                    "dashboard.map.legend", entry.word(), entry.tiles().size());
            var label = new Label(count);
            var line = new HBox(6, swatch, label);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("map-entry");
            line.setAccessibleText(count);
            Presses.on(line, () -> behind.accept(entry.behind(name)));
            legend.getChildren().add(line);
        }
        if (contents.tiles().stream().anyMatch(tile -> tile.place().isMountainous())) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("map-swatch", "map-outline");
            var line = new HBox(6, swatch, new Label(messages.get("dashboard.map.mountains")));
            line.setAlignment(Pos.CENTER_LEFT);
            legend.getChildren().add(line);
        }
        return legend;
    }

    private Label definitions() {
        var text = String.join("; ", contents.definitions());
        var label = new Label(messages.get("dashboard.map.definition", text));
        label.getStyleClass().add("map-definition");
        label.setTooltip(new Tooltip(text));
        label.setMinWidth(0);
        return label;
    }

    private static String style(TileShade shade) {
        var kind = shade.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "map-" + kind + (kind.equals("class") ? "-" + Math.min(shade.step(), CLASSES - 1) : "");
    }
}
