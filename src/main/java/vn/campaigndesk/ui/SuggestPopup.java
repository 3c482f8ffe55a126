package vn.campaigndesk.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The list of suggestions under a field. It never takes the keyboard from the field.
final class SuggestPopup<T> {
    private static final double ROW = 30;
    private static final double BORDER = 2;

    private final Popup popup = new Popup();
    private final ListView<T> list = new ListView<>();
    private final Consumer<T> chosen;
    private boolean pointed;

    SuggestPopup(Function<T, String> name, Consumer<T> chosen) {
        this.chosen = chosen;
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new NameCell<>(name));
        list.setOnMouseClicked(event -> choose());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /// Shows what fits, the first one highlighted; hides when nothing does.
    void offer(TextField field, List<T> matches) {
        pointed = false;
        list.getItems().setAll(matches);
        if (matches.isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().select(0);
        list.setPrefSize(field.getWidth(), matches.size() * ROW + BORDER);
        if (!popup.isShowing()) {
            var below = field.localToScreen(0, field.getHeight());
            popup.show(field, below.getX(), below.getY());
        }
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /// Moves the highlight, staying inside the list.
    void move(int rows) {
        pointed = true;
        var last = list.getItems().size() - 1;
        var row = Math.clamp((long) list.getSelectionModel().getSelectedIndex() + rows, 0, last);
        list.getSelectionModel().select(row);
        list.scrollTo(row);
    }

    /// Takes the highlighted suggestion.
    void choose() {
        var selected = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (selected != null) {
            chosen.accept(selected);
        }
    }

    /// Takes the highlighted suggestion when somebody pointed at it or there is no other: who only goes on to the next
    /// field has not chosen the first of many.
    void chooseIfMeant() {
        if (pointed || list.getItems().size() == 1) {
            choose();
        }
    }

    private static final class NameCell<T> extends ListCell<T> {
        private final Function<T, String> name;

        NameCell(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : name.apply(item));
        }
    }
}
