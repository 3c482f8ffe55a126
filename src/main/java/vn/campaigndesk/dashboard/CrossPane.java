package vn.campaigndesk.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.dashboard.CrossQuestion.Dimension;
import vn.campaigndesk.dashboard.measure.CrossTable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.FileDialogs;
import vn.campaigndesk.ui.Notices;
import vn.campaigndesk.ui.TableCopy;
import vn.campaigndesk.ui.Tone;

/// The cross table: two questions and a number, chosen by the person.
final class CrossPane extends VBox {
    private final CrossViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final FileDialogs files;
    private final TableView<Integer> table = new TableView<>();
    private final ComboBox<Dimension> rows = choice("cross-rows", List.of(Dimension.values()));
    private final ComboBox<Dimension> columns = choice("cross-columns", List.of(Dimension.values()));
    private final ComboBox<CrossViewModel.Amount> amounts = choice("cross-amounts", List.of());

    CrossPane(CrossViewModel model, Messages messages, Notices notices, FileDialogs files) {
        this.model = model;
        this.messages = messages;
        this.notices = notices;
        this.files = files;
        setId("cross-page");
        getStyleClass().addAll("card", "bare");
        words(rows, value -> messages.of("dashboard.dimension", value));
        words(columns, value -> messages.of("dashboard.dimension", value));
        words(amounts, CrossViewModel.Amount::name);
        table.setId("cross-table");
        table.setAccessibleText(messages.get("dashboard.page.CROSS"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        TableCopy.install(table);
        var nothing = new Label(messages.get("dashboard.cross.none"));
        nothing.getStyleClass().add("muted");
        table.setPlaceholder(nothing);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(), table);
        rows.valueProperty().subscribe(value -> ask());
        columns.valueProperty().subscribe(value -> ask());
        amounts.valueProperty().subscribe(value -> ask());
        model.tableProperty().subscribe(this::show);
    }

    private static <T> ComboBox<T> choice(String id, List<T> values) {
        var box = new ComboBox<T>(FXCollections.observableArrayList(values));
        box.setId(id);
        return box;
    }

    private static <T> void words(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
    }

    private FlowPane bar() {
        var bar = new FlowPane(
                12,
                8,
                labelled("dashboard.cross.rows", rows),
                labelled("dashboard.cross.columns", columns),
                labelled("dashboard.cross.amounts", amounts),
                button("cross-copy", "dashboard.cross.copy", this::copy),
                button("cross-xlsx", "dashboard.chart.xlsx", this::save));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private HBox labelled(String key, ComboBox<?> box) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("muted");
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        var pair = new HBox(6, label, box);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void ask() {
        var amount = amounts.getValue();
        if (rows.getValue() != null && columns.getValue() != null && amount != null) {
            model.questionProperty().set(new CrossQuestion(rows.getValue(), columns.getValue(), amount.indicator()));
        }
    }

    private void show(@Nullable CrossTable shown) {
        if (shown == null) {
            table.getItems().clear();
            return;
        }
        var question = model.questionProperty().get();
        amounts.getItems().setAll(model.amounts());
        amounts.setValue(model.amount());
        rows.setValue(question.rows());
        columns.setValue(question.columns());
        List<TableColumn<Integer, String>> all = new ArrayList<>();
        all.add(column(messages.of("dashboard.dimension", question.rows()), 220, row -> name(shown, row)));
        for (var i = 0; i < shown.columns().size(); i++) {
            var place = i;
            all.add(number(shown.columns().get(i), row -> cell(shown, row, place)));
        }
        all.add(number(messages.get("dashboard.cross.total"), row -> total(shown, row)));
        table.getColumns().setAll(all);
        var lines = new ArrayList<Integer>();
        for (var i = 0; i <= shown.rows().size() && !shown.isEmpty(); i++) {
            lines.add(i);
        }
        table.getItems().setAll(lines);
    }

    private String name(CrossTable shown, int row) {
        return row < shown.rows().size() ? shown.rows().get(row) : messages.get("dashboard.cross.total");
    }

    private static @Nullable Long cell(CrossTable shown, int row, int place) {
        return row < shown.rows().size()
                ? shown.cells().get(row).get(place)
                : shown.columnTotals().get(place);
    }

    private static @Nullable Long total(CrossTable shown, int row) {
        return row < shown.rows().size() ? shown.rowTotals().get(row) : shown.total();
    }

    private static TableColumn<Integer, String> column(String title, double width, Function<Integer, String> text) {
        var column = new TableColumn<Integer, String>(title);
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private static TableColumn<Integer, String> number(String title, Function<Integer, @Nullable Long> amount) {
        var column = column(title, 130, row -> {
            var number = amount.apply(row);
            return number == null ? "" : Formats.number(number);
        });
        column.getStyleClass().add("number-column");
        return column;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.tabbed());
        Clipboard.getSystemClipboard().setContent(content);
        notices.show(messages.get("dashboard.cross.copied"), Tone.SUCCESS);
    }

    private void save() {
        var kind = new FileDialogs.Kind(messages.of("dashboard.chart.file", ChartsViewModel.Format.XLSX), ".xlsx");
        files.save(getScene().getWindow(), messages.get("dashboard.cross.file"), List.of(kind))
                .ifPresent(file -> model.write(
                        file,
                        () -> notices.show(messages.get("dashboard.chart.written", file.getFileName()), Tone.SUCCESS)));
    }
}
