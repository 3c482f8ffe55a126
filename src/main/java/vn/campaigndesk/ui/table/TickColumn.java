package vn.campaigndesk.ui.table;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A box before each row that is ticked while the row is chosen; ticking one leaves the others as they are.
final class TickColumn<T> extends TableColumn<T, @Nullable Object> {
    private static final double WIDTH = 38;

    /// @param hint what a screen reader says of a box
    @SuppressWarnings("this-escape")
    TickColumn(String hint) {
        super("\u2713");
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add("tick-column");
        setCellFactory(column -> new Tick<>(hint));
    }

    private static final class Tick<T> extends TableCell<T, @Nullable Object> {
        private final CheckBox box = new CheckBox();

        Tick(String hint) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.setAccessibleText(hint);
            box.setFocusTraversable(false);
            box.setOnAction(event -> choose(box.isSelected()));
            tableRowProperty().flatMap(TableRow::selectedProperty).orElse(false).subscribe(box::setSelected);
        }

        private void choose(boolean ticked) {
            var rows = getTableView().getSelectionModel();
            if (ticked) {
                rows.select(getIndex());
            } else {
                rows.clearSelection(getIndex());
            }
        }

        @Override
        protected void updateItem(@Nullable Object value, boolean empty) {
            super.updateItem(value, empty);
            setGraphic(empty ? null : box);
        }
    }
}
