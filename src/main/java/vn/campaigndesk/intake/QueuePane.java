package vn.campaigndesk.intake;

import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;

/// The queue as a list, with what narrows it down.
final class QueuePane extends VBox {
    private static final double WIDTH = 216;

    private final IntakeViewModel model;
    private final Messages messages;
    private final TextField search = new TextField();
    private final ListView<IntakeRow> list = new ListView<>();

    QueuePane(IntakeViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("card", "bare");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        search.setId("intake-search");
        search.setPromptText(messages.get("intake.search"));
        search.setAccessibleText(messages.get("intake.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        HBox.setHgrow(search, Priority.ALWAYS);
        var head = new HBox(search);
        head.getStyleClass().add("list-head");
        var chips = new FlowPane(6, 6);
        chips.getStyleClass().add("intake-chips");
        for (var state : IntakeState.values()) {
            chips.getChildren().add(chip(state));
        }
        buildList();
        getChildren().addAll(head, chips, list);
    }

    private ToggleButton chip(IntakeState state) {
        var chip = new ToggleButton("", new FontIcon(IntakeStateText.icon(state)));
        chip.setId("intake-filter-" + state.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().add("filter");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> model.filterProperty().set(chip.isSelected() ? state : null));
        model.filterProperty().subscribe(chosen -> chip.setSelected(chosen == state));
        model.countsProperty().subscribe(counts -> {
            chip.setText(messages.get(
                    "intake.filter", messages.of("intake.state", state), Formats.number(counts.of(state))));
            // reading is over sooner than anybody asks for it
            chip.setVisible(state != IntakeState.READING || counts.reading() > 0 || chip.isSelected());
            chip.setManaged(chip.isVisible());
        });
        return chip;
    }

    private void buildList() {
        list.setId("intake-list");
        list.setAccessibleText(messages.get("intake.list.name"));
        list.getStyleClass().add("report-list");
        list.setItems(model.rows());
        list.setCellFactory(view -> new IntakeCell(messages));
        list.setPlaceholder(new EmptyState(
                MaterialDesignT.TRAY, messages.get("intake.list.none.title"), messages.get("intake.list.none.text")));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !model.isFilling() && getScene() != null) {
                model.selectedProperty().set(row);
            }
        });
        model.selectedProperty().subscribe(this::choose);
    }

    private void choose(@Nullable IntakeRow row) {
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else if (!row.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        }
    }

    void focusSearch() {
        search.requestFocus();
    }

    void focusList() {
        list.requestFocus();
    }

    boolean hasKeyboard() {
        return list.isFocused();
    }

    /// Chooses the file after or before the chosen one.
    void step(int by) {
        var next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < model.rows().size()) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }
}
