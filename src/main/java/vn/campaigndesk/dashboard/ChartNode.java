package vn.campaigndesk.dashboard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.Axis;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.ChartSeries;
import vn.campaigndesk.text.Formats;

/// Draws the neutral chart with the charts of the toolkit. Each mark says its number to the pointer and to a screen
/// reader and can be pressed.
final class ChartNode {
    private static final double ROW = 22;
    private static final double AROUND = 90;
    private static final int FEW = 16;

    private final Chart chart;
    private final IntConsumer pressed;

    private ChartNode(Chart chart, IntConsumer pressed) {
        this.chart = chart;
        this.pressed = pressed;
    }

    /// The chart as a node.
    ///
    /// @param pressed told the place of the category whose mark was pressed
    static XYChart<?, ?> of(Chart chart, IntConsumer pressed) {
        var maker = new ChartNode(chart, pressed);
        var drawn = chart.kind() == ChartKind.HORIZONTAL_BAR ? maker.lying() : maker.upright();
        drawn.setId("chart-node");
        drawn.getStyleClass().add("dashboard-chart");
        drawn.setAnimated(false);
        drawn.setLegendVisible(chart.series().size() > 1);
        drawn.setStyle(palette(chart));
        drawn.setAccessibleText(chart.altText());
        drawn.setHorizontalZeroLineVisible(false);
        drawn.setVerticalZeroLineVisible(false);
        return drawn;
    }

    /// The theme's names of the colours of series: the legend takes them too.
    private static String palette(Chart chart) {
        var style = new StringBuilder();
        for (var place = 0; place < chart.series().size(); place++) {
            style.append("-color-chart-%d: #%06x;"
                    .formatted(place + 1, chart.series().get(place).tint().rgb()));
        }
        return style.toString();
    }

    private XYChart<String, Number> upright() {
        var names = new CategoryAxis(FXCollections.observableArrayList(chart.categories()));
        names.setTickLabelRotation(chart.categories().size() > FEW ? -60 : 0);
        var drawn = switch (chart.kind()) {
            case STACKED_BAR -> new StackedBarChart<String, Number>(names, numbers());
            case LINE -> new LineChart<String, Number>(names, numbers());
            case BAR, HORIZONTAL_BAR -> new Marked<>(names, numbers(), chart);
        };
        drawn.setVerticalGridLinesVisible(false);
        fill(drawn);
        dress(drawn);
        return drawn;
    }

    private void fill(XYChart<String, Number> drawn) {
        for (var series : chart.series()) {
            var row = new XYChart.Series<String, Number>();
            row.setName(series.name());
            for (var i = 0; i < chart.categories().size(); i++) {
                var value = series.values().get(i);
                if (value != null) {
                    row.getData().add(new XYChart.Data<>(chart.categories().get(i), value, i));
                }
            }
            drawn.getData().add(row);
        }
    }

    private XYChart<Number, String> lying() {
        var shown = new ArrayList<String>();
        for (var i = 0; i < chart.categories().size(); i++) {
            shown.add(nameWithValue(i));
        }
        var fromBelow = new ArrayList<>(shown);
        Collections.reverse(fromBelow);
        var names = new CategoryAxis(FXCollections.observableArrayList(fromBelow));
        names.setTickLabelGap(6);
        var drawn = new Marked<>(numbers(), names, chart);
        drawn.setHorizontalGridLinesVisible(false);
        drawn.setMinHeight(AROUND + ROW * shown.size());
        drawn.setBarGap(1);
        drawn.setCategoryGap(5);
        fill(drawn, shown);
        dress(drawn);
        return drawn;
    }

    private void fill(XYChart<Number, String> drawn, List<String> shown) {
        for (var series : chart.series()) {
            var row = new XYChart.Series<Number, String>();
            row.setName(series.name());
            for (var i = 0; i < shown.size(); i++) {
                var value = series.values().get(i);
                if (value != null) {
                    row.getData().add(new XYChart.Data<>(value, shown.get(i), i));
                }
            }
            drawn.getData().add(row);
        }
    }

    /// A single series says its numbers beside the names.
    private String nameWithValue(int place) {
        var name = chart.categories().get(place);
        var value =
                chart.series().size() == 1 ? chart.series().getFirst().values().get(place) : null;
        return value == null ? name : name + "   " + MeasureText.number(value);
    }

    private NumberAxis numbers() {
        var axis = chart.isWhole() ? new NumberAxis(0, chart.top(), chart.step()) : new NumberAxis();
        axis.setForceZeroInRange(true);
        axis.setMinorTickVisible(false);
        axis.setLabel(chart.unit());
        axis.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number value) {
                return Formats.decimal(value.doubleValue());
            }

            @Override
            public @Nullable Number fromString(String text) {
                return null;
            }
        });
        return axis;
    }

    /// Colours, words and presses; the toolkit has given every value its node by now.
    private <X, Y> void dress(XYChart<X, Y> drawn) {
        for (var place = 0; place < chart.series().size(); place++) {
            var series = chart.series().get(place);
            var row = drawn.getData().get(place);
            var colour = "#%06x".formatted(series.tint().rgb());
            if (row.getNode() != null) {
                row.getNode().setStyle("-fx-stroke: " + colour + ";");
            }
            for (var data : row.getData()) {
                if (data.getExtraValue() instanceof Integer category && data.getNode() != null) {
                    dress(data.getNode(), series, category, colour);
                }
            }
        }
    }

    private void dress(Node node, ChartSeries series, int category, String colour) {
        var value = series.values().get(category);
        if (value == null) {
            return;
        }
        node.setStyle(
                chart.kind() == ChartKind.LINE
                        ? "-fx-background-color: " + colour + ", -color-bg-default;"
                        : "-fx-bar-fill: " + colour + ";");
        var words = chart.categories().get(category) + ": " + MeasureText.number(value)
                + (chart.series().size() > 1 ? " \u00b7 " + series.name() : "");
        node.accessibleTextProperty().unbind();
        node.setAccessibleText(words);
        Tooltip.install(node, new Tooltip(words));
        Presses.on(node, () -> pressed.accept(category));
        node.setFocusTraversable(chart.categories().size() <= FEW);
        if (node instanceof StackPane bar && chart.kind().isBar() && chart.kind() != ChartKind.HORIZONTAL_BAR) {
            label(bar, MeasureText.number(value));
        }
    }

    /// The number at its bar: above a bar, in the part of a stack.
    private void label(StackPane bar, String number) {
        var label = new Label(number);
        label.getStyleClass().add("bar-number");
        label.setMinSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        if (chart.kind() == ChartKind.BAR) {
            StackPane.setAlignment(label, Pos.TOP_CENTER);
            label.setTranslateY(-16);
        } else {
            label.getStyleClass().add("in-bar");
            label.visibleProperty().bind(bar.heightProperty().greaterThan(13));
        }
        bar.getChildren().add(label);
    }

    /// Bars with the lines of the chart's marks across them.
    private static final class Marked<X, Y> extends BarChart<X, Y> {
        private final Chart chart;
        private final List<Line> lines = new ArrayList<>();
        private final List<Label> names = new ArrayList<>();

        Marked(Axis<X> across, Axis<Y> up, Chart chart) {
            super(across, up);
            this.chart = chart;
            for (var mark : chart.marks()) {
                var line = new Line();
                line.getStyleClass().add("chart-mark");
                var name = new Label(mark.name() + " " + MeasureText.number(mark.value()));
                name.getStyleClass().add("chart-mark-name");
                lines.add(line);
                names.add(name);
                getPlotChildren().addAll(line, name);
            }
        }

        @Override
        protected void layoutPlotChildren() {
            super.layoutPlotChildren();
            for (var i = 0; i < lines.size(); i++) {
                if (getXAxis() instanceof NumberAxis axis) {
                    var x = axis.getDisplayPosition(chart.marks().get(i).value());
                    place(lines.get(i), names.get(i), x, 0, x, getYAxis().getHeight());
                } else if (getYAxis() instanceof NumberAxis axis) {
                    var y = axis.getDisplayPosition(chart.marks().get(i).value());
                    place(lines.get(i), names.get(i), 0, y, getXAxis().getWidth(), y);
                }
            }
        }

        private static void place(Line line, Label name, double fromX, double fromY, double toX, double toY) {
            line.setStartX(fromX);
            line.setStartY(fromY);
            line.setEndX(toX);
            line.setEndY(toY);
            name.autosize();
            name.relocate(fromX == toX ? toX + 5 : toX - name.getWidth(), toY - 18);
            line.toFront();
            name.toFront();
        }
    }
}
