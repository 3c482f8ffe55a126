package vn.campaigndesk.dashboard;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.campaign.Recipient;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The list behind a mark: the answer to "which units?". A unit is opened by a double click or Enter.
final class UnitsDialog {
    private static final double WIDTH = 520;
    private static final double ROW = 34;
    private static final int ROWS = 14;

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ListView<UnitsBehind.Line> list;
    private final Consumer<Recipient> open;

    /// The list over its window.
    ///
    /// @param open shows a unit; the list is then closed
    UnitsDialog(Window owner, UnitsBehind behind, Messages messages, Consumer<Recipient> open) {
        this.open = open;
        list = new ListView<>(FXCollections.observableArrayList(behind.lines()));
        buildList(behind, messages);
        var hint = new Label(messages.get(
                "dashboard.behind.hint", Formats.number(behind.lines().size())));
        hint.getStyleClass().addAll("muted", "small");
        dialog.initOwner(owner);
        buildDialog(behind, messages, hint);
    }

    private void buildList(UnitsBehind behind, Messages messages) {
        list.setId("units-behind");
        list.getStyleClass().add("report-list");
        list.setAccessibleText(behind.title());
        list.setFixedCellSize(ROW);
        list.setPrefSize(WIDTH, ROW * Math.clamp(behind.lines().size(), 3, ROWS) + 2);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Label(messages.get("dashboard.behind.none")));
        listen();
    }

    private void listen() {
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
            }
        });
    }

    private void buildDialog(UnitsBehind behind, Messages messages, Label hint) {
        dialog.setTitle(behind.title());
        dialog.setHeaderText(behind.title());
        dialog.setGraphic(null);
        dialog.getDialogPane().setContent(new VBox(8, list, hint));
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(messages.get("dashboard.behind.close"), ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(event -> {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
    }

    void show() {
        dialog.show();
    }

    private void openChosen() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            dialog.close();
            open.accept(chosen.unit());
        }
    }

    private static final class Cell extends ListCell<UnitsBehind.Line> {
        private final Label unit = new Label();
        private final Label word = new Label();
        private final HBox line;

        Cell() {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            unit.setMinWidth(0);
            word.setMinWidth(Region.USE_PREF_SIZE);
            word.getStyleClass().add("muted");
            line = new HBox(12, unit, gap, word);
            prefWidthProperty().set(0);
        }

        @Override
        protected void updateItem(UnitsBehind.@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            unit.setText(item.unit().name());
            word.setText(item.word());
            setGraphic(line);
        }
    }
}
