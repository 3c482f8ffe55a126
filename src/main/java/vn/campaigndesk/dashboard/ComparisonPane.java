package vn.campaigndesk.dashboard;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.ui.EmptyState;
import vn.campaigndesk.ui.TableCopy;

/// Two campaigns beside each other: a table of all rows, and the chosen one drawn by group.
final class ComparisonPane extends VBox {
    private static final double CHART = 240;

    private final ComparisonViewModel model;
    private final Messages messages;
    private final Consumer<UnitsBehind> behind;
    private final TableView<ComparisonText.Row> table = new TableView<>();
    private final StackPane drawing = new StackPane();
    private final ComboBox<Campaign> choice = new ComboBox<>();
    private final VBox content = new VBox(12);

    ComparisonPane(ComparisonViewModel model, Messages messages, Consumer<UnitsBehind> behind) {
        this.behind = behind;
        this.model = model;
        this.messages = messages;
        setId("comparison-page");
        getStyleClass().add("card");
        drawing.setMinHeight(CHART);
        drawing.setPrefHeight(CHART);
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().add(content);
        model.comparisonProperty().subscribe(shown -> show());
        model.others().subscribe(this::show);
        model.lineProperty().subscribe(place -> {
            table.getSelectionModel().select(place.intValue());
            draw();
        });
    }

    private HBox bar() {
        var label = new Label(messages.get("dashboard.compare.with"));
        label.getStyleClass().add("muted");
        label.setLabelFor(choice);
        choice.setAccessibleText(label.getText());
        var bar = new HBox(8, label, choice);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void buildTable() {
        choice.setId("comparison-other");
        choice.setItems(model.others());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Campaign campaign) {
                return campaign == null ? "" : campaign.shortTitle();
            }

            @Override
            public @Nullable Campaign fromString(String text) {
                return null;
            }
        });
        choice.valueProperty().bindBidirectional(model.otherProperty());
        table.setId("comparison-table");
        table.setAccessibleText(messages.get("dashboard.page.COMPARISON"));
        TableCopy.install(table);
        table.getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (place.intValue() >= 0) {
                model.lineProperty().set(place.intValue());
            }
        });
    }

    private void show() {
        if (model.others().isEmpty()) {
            var empty = new EmptyState(
                    MaterialDesignC.CHART_BAR,
                    messages.get("dashboard.compare.none"),
                    messages.get("dashboard.compare.none.text"));
            VBox.setVgrow(empty, Priority.ALWAYS);
            content.getChildren().setAll(empty);
            return;
        }
        content.getChildren().setAll(bar(), drawing, table);
        var heads = model.heads();
        table.getColumns()
                .setAll(List.of(
                        column(messages.get("dashboard.compare.column.name"), 190, ComparisonText.Row::name),
                        column(heads.getFirst(), 185, ComparisonText.Row::before),
                        column(heads.getLast(), 185, ComparisonText.Row::now),
                        column(messages.get("dashboard.compare.column.common"), 185, ComparisonText.Row::common),
                        column(messages.get("dashboard.compare.column.change"), 84, ComparisonText.Row::change),
                        column(messages.get("dashboard.compare.column.remark"), 232, ComparisonText.Row::remark)));
        var place = model.lineProperty().get();
        table.getItems().setAll(model.rows());
        table.getSelectionModel()
                .select(Math.min(place, Math.max(0, table.getItems().size() - 1)));
        draw();
    }

    private static TableColumn<ComparisonText.Row, String> column(
            String title, double width, Function<ComparisonText.Row, String> text) {
        var column = new TableColumn<ComparisonText.Row, String>();
        column.setGraphic(head(title, width));
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(any -> new Wrapped());
        return column;
    }

    /// Names of campaigns are long: a head of three lines.
    private static Label head(String title, double width) {
        var head = new Label(title);
        head.setWrapText(true);
        head.setPrefWidth(width - Wrapped.AROUND);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    /// A cell as high as its words need.
    private static final class Wrapped extends TableCell<ComparisonText.Row, String> {
        private static final double AROUND = 18;

        private final Text words = new Text();

        Wrapped() {
            words.wrappingWidthProperty().bind(widthProperty().subtract(AROUND));
            words.fillProperty().bind(textFillProperty());
            words.fontProperty().bind(fontProperty());
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(item == null ? "" : item);
            setGraphic(empty ? null : words);
        }
    }

    /// The bars under a line that says what they count: on the axis of a low drawing those words would be cut.
    private Node drawn(Chart chart) {
        var bars = ChartNode.of(chart, place -> model.behind(place).ifPresent(behind));
        bars.getYAxis().setLabel(null);
        var counted = new Label(new ComparisonText(messages).counted(chart));
        counted.setId("comparison-counted");
        counted.getStyleClass().add("muted");
        counted.setWrapText(true);
        VBox.setVgrow(bars, Priority.ALWAYS);
        return new VBox(4, counted, bars);
    }

    private void draw() {
        drawing.getChildren().setAll(model.chart().map(this::drawn).orElseGet(() -> {
            var words = new Label(messages.get("dashboard.compare.apart"));
            words.getStyleClass().add("muted");
            return words;
        }));
    }
}
