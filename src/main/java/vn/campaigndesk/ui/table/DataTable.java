package vn.campaigndesk.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.text.VietnameseOrder;
import vn.campaigndesk.ui.Chip;
import vn.campaigndesk.ui.Tone;

/// A table that feels like a spreadsheet: every column sorts and filters, columns can be chosen, several rows
/// can be selected, Ctrl+C copies them.
///
/// What is selected and then filtered away is no longer selected, so an action never touches rows that
/// nobody sees.
public final class DataTable<T> extends VBox {
    private static final char UNBROKEN = '\u00a0';
    private static final String HEAD = "column-";
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableModel<T> model;
    private final Messages messages;
    private final TableView<T> table = new TableView<>();
    private final ObservableList<T> chosen = FXCollections.observableArrayList();
    // held, because it hears of changes only as long as somebody holds it
    private final ObservableList<T> chosenToSee = FXCollections.unmodifiableObservableList(chosen);
    private Function<T, Object> identity = row -> row;
    private Consumer<T> opened = row -> {};
    private Consumer<List<T>> deleted = rows -> {};
    private boolean keeping;

    /// A table over its model.
    ///
    /// @param id of the table's node
    public DataTable(String id, TableModel<T> model, Messages messages) {
        this.model = model;
        this.messages = messages;
        table.setId(id);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setTableMenuButtonVisible(true);
        model.columns().forEach(column -> table.getColumns().add(build(column)));
        var sorted = new SortedList<>(model.visible());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(view -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tick);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(new FilterBar<>(model, messages), table);
        model.around(this::keep);
        table.getSelectionModel().getSelectedIndices().addListener((InvalidationListener) _ -> tell());
    }

    /// Rows are remembered as chosen while others are read or seen; the ones that are no longer seen are
    /// forgotten.
    private Runnable keep() {
        var keys = selected().stream().map(identity).collect(Collectors.toSet());
        keeping = true;
        return () -> {
            choose(keys);
            keeping = false;
            tell();
        };
    }

    private void tell() {
        if (!keeping) {
            chosen.setAll(selected());
        }
    }

    /// Chooses the seen rows with these identities and no others.
    public void choose(Set<Object> keys) {
        var items = table.getItems();
        var indices = IntStream.range(0, items.size())
                .filter(index -> keys.contains(identity.apply(items.get(index))))
                .toArray();
        table.getSelectionModel().clearSelection();
        if (indices.length > 0) {
            table.getSelectionModel().selectIndices(indices[0], indices);
        }
    }

    /// By what a row is known again after reading; the row itself until this is said.
    public void setIdentity(Function<T, Object> key) {
        identity = key;
    }

    /// The chosen rows, all of them seen, from top to bottom; one list for life.
    public ObservableList<T> chosen() {
        return chosenToSee;
    }

    /// Gives each row a box before it: whoever does not know the keys of a spreadsheet ticks with the mouse.
    public void tickable() {
        table.getColumns().addFirst(new TickColumn<>(messages.get("ui.table.tick")));
    }

    /// Gives a column the room that the others leave, so that the table is as wide as it is seen.
    ///
    /// @param id of the column
    /// @param least its least width in pixels
    public void fill(String id, double least) {
        new FillingColumn(table, HEAD + id, least);
    }

    /// Shows a column or hides it, as the menu of columns does.
    ///
    /// @param id of the column
    public void show(String id, boolean visible) {
        table.getColumns().stream()
                .filter(column -> (HEAD + id).equals(column.getId()))
                .forEach(column -> column.setVisible(visible));
    }

    /// What stands in the middle of an empty table.
    public void setPlaceholder(Node placeholder) {
        table.setPlaceholder(placeholder);
    }

    /// What a double click or Enter on a row does.
    public void setOnOpen(Consumer<T> open) {
        opened = open;
    }

    /// What the Delete key does to the chosen rows.
    public void setOnDelete(Consumer<List<T>> delete) {
        deleted = delete;
    }

    /// The table's own node, for a context menu or a name.
    public TableView<T> table() {
        return table;
    }

    /// The selected rows from top to bottom; all of them are seen.
    public List<T> selected() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .filter(index -> index >= 0 && index < table.getItems().size())
                .map(index -> table.getItems().get(index))
                .toList();
    }

    /// The rows that are seen, in the order on the screen.
    public List<T> seen() {
        return List.copyOf(table.getItems());
    }

    /// The columns that are visible, from the left.
    public List<Column<T>> visibleColumns() {
        return table.getVisibleLeafColumns().stream()
                .filter(column -> column.getId() != null)
                .map(column -> model.column(column.getId().substring(HEAD.length())))
                .toList();
    }

    private void pressed(KeyEvent key) {
        if (COPY.match(key)) {
            var content = new ClipboardContent();
            content.putString(TableText.of(visibleColumns(), selected()));
            Clipboard.getSystemClipboard().setContent(content);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && selected().size() == 1) {
            opened.accept(selected().getFirst());
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !selected().isEmpty()) {
            deleted.accept(selected());
            key.consume();
        }
    }

    /// The space bar ticks the row under the cursor on and off and leaves the others as they are; it comes
    /// before the table's own keys, for which it means something else.
    private void tick(KeyEvent key) {
        var at = table.getFocusModel().getFocusedIndex();
        if (key.getCode() != KeyCode.SPACE || at < 0) {
            return;
        }
        if (table.getSelectionModel().isSelected(at)) {
            table.getSelectionModel().clearSelection(at);
        } else {
            table.getSelectionModel().select(at);
        }
        table.getFocusModel().focus(at);
        key.consume();
    }

    private TableRow<T> row() {
        var row = new TableRow<T>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                opened.accept(row.getItem());
            }
        });
        return row;
    }

    private TableColumn<T, @Nullable Object> build(Column<T> column) {
        var built = new TableColumn<T, @Nullable Object>(head(column));
        // the head must not go by the name of a field that stands beside the table
        built.setId(HEAD + column.id());
        built.setPrefWidth(column.width());
        built.setVisible(column.shown());
        built.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(column.value().apply(cell.getValue())));
        built.setCellFactory(view -> cell(column));
        built.setComparator(comparator(column.kind()));
        if (column.kind() == ColumnKind.NUMBER) {
            built.getStyleClass().add("number-column");
        }
        built.setGraphic(new FilterButton<>(model, column, messages));
        return built;
    }

    /// The title; that of a number, whose column is narrow, shows its first word or all of it, never a part like "(1)
    /// Of".
    private static String head(Column<?> column) {
        var first = column.title().indexOf(' ') + 1;
        return column.kind() == ColumnKind.NUMBER
                ? column.title().substring(0, first)
                        + column.title().substring(first).replace(' ', UNBROKEN)
                : column.title();
    }

    private static <T> TableCell<T, @Nullable Object> cell(Column<T> column) {
        var tone = column.tone();
        return tone == null ? new TextCell<>(column) : new ChipCell<>(column, tone);
    }

    /// Empty cells come last, and stay last when the order is turned around: that is up to the table.
    private static Comparator<@Nullable Object> comparator(ColumnKind kind) {
        Comparator<Object> order = switch (kind) {
            case TEXT, CHOICE -> {
                var words = new VietnameseOrder().remembering();
                yield (one, other) -> words.compare(one.toString(), other.toString());
            }
            case NUMBER -> Comparator.comparingLong(number -> ((Number) number).longValue());
            case DAY -> Comparator.comparing(java.time.LocalDate.class::cast);
        };
        return Comparator.nullsLast(order);
    }

    private static final class TextCell<T> extends TableCell<T, @Nullable Object> {
        /// So many letters may not have room: the whole text stands under the pointer.
        private static final int LONG = 16;

        private final Column<T> column;

        TextCell(Column<T> column) {
            this.column = column;
            // made under the pointer only: a table that is scrolled changes hundreds of cells in a frame
            hoverProperty().subscribe(this::tell);
        }

        private void tell(boolean pointed) {
            var isLong = pointed && getText() != null && getText().length() > LONG;
            setTooltip(isLong ? new Tooltip(getText()) : null);
        }

        @Override
        protected void updateItem(@Nullable Object value, boolean empty) {
            super.updateItem(value, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty || row == null ? "" : column.text(row));
            if (isHover()) {
                tell(true);
            }
        }
    }

    private static final class ChipCell<T> extends TableCell<T, @Nullable Object> {
        private final Column<T> column;
        private final Function<T, Tone> tone;
        private final Chip chip = new Chip("", Tone.NEUTRAL);

        ChipCell(Column<T> column, Function<T, Tone> tone) {
            this.column = column;
            this.tone = tone;
        }

        @Override
        protected void updateItem(@Nullable Object value, boolean empty) {
            super.updateItem(value, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            var word = empty || row == null ? "" : column.text(row);
            if (row == null || word.isEmpty()) {
                setGraphic(null);
                return;
            }
            chip.show(word, tone.apply(row));
            setGraphic(chip);
        }
    }
}
