package vn.campaigndesk.palette;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;

/// The palette laid over the window: a field and a list under it. It comes with a key, goes with Escape, and gives the
/// keyboard back to where it was.
public final class PaletteView extends StackPane {
    private static final double WIDTH = 660;
    private static final double ROW = 52;
    private static final int ROWS = 8;

    private final PaletteViewModel palette;
    private final Consumer<PaletteEntry> go;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private @Nullable Node before;

    /// @param go leads to what was chosen
    public PaletteView(PaletteViewModel palette, Messages messages, Consumer<PaletteEntry> go) {
        this.palette = palette;
        this.go = go;
        getStyleClass().add("palette-ground");
        setVisible(false);
        buildField(messages);
        buildList(messages);
        var nothing = new Label(messages.get("palette.nothing"));
        nothing.getStyleClass().add("empty-text");
        list.setPlaceholder(nothing);
        var hint = new Label(messages.get("palette.hint"));
        hint.getStyleClass().add("palette-hint");
        var card = new VBox(field, list, hint);
        card.getStyleClass().add("palette");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        setOnMousePressed(event -> close());
        card.setOnMousePressed(event -> event.consume());
        palette.items().subscribe(this::first);
    }

    private void buildField(Messages messages) {
        field.setId("palette-field");
        field.setPromptText(messages.get("palette.prompt"));
        field.setAccessibleText(messages.get("palette.prompt"));
        field.textProperty().bindBidirectional(palette.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void buildList(Messages messages) {
        list.setId("palette-list");
        list.setItems(palette.items());
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.get("palette.list"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setCellFactory(view -> new PaletteCell(messages, this::choose));
    }

    private void first() {
        if (palette.items().isEmpty()) {
            list.getSelectionModel().clearSelection(); // the toolkit fails on the first row of nothing
        } else {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    /// Comes, empty, with the keyboard.
    public void open() {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        palette.open();
        setVisible(true);
        field.requestFocus();
    }

    /// Whether it is there.
    public boolean isOpen() {
        return isVisible();
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> choose();
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-ROWS);
            case PAGE_DOWN -> move(ROWS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        var last = palette.items().size() - 1;
        if (last >= 0) {
            var row = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + rows, 0, last);
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - ROWS + 1));
        }
    }

    /// Goes there after the key is done with: what opens may ask something and wait.
    private void choose() {
        // the row, not the item: the list forgets its item while what fits changes
        var row = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (row < palette.items().size()) {
            var entry = palette.items().get(row);
            close();
            palette.chosen(entry);
            Platform.runLater(() -> go.accept(entry));
        }
    }
}
