package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.chart.WholeSteps;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The curve of arrivals, with the deadline as a dashed line that says what it is.
final class ArrivalChart extends AreaChart<Number, Number> {
    private static final int TICKS = 6;
    private static final int PARTS = 5;
    private static final double BESIDE = 34;

    /// The chart.
    ///
    /// @param arrived told the day whose arrivals were pressed
    ArrivalChart(ArrivalCurve curve, List<ReminderRound> rounds, Messages messages, Consumer<LocalDate> arrived) {
        super(days(curve), counts(curve));
        setId("arrivals");
        getStyleClass().add("arrivals");
        setAnimated(false);
        setLegendVisible(false);
        setMinHeight(110);
        setPrefHeight(150);
        getData().add(arrivals(curve));
        getData().add(line(curve, curve.deadline(), messages.get("dashboard.arrivals.deadline")));
        var shown = rounds.stream()
                .filter(round ->
                        !round.sentOn().isBefore(curve.points().getFirst().day()))
                .filter(round -> !round.sentOn().isAfter(curve.lastDay()))
                .toList();
        for (var round : shown) {
            getData().add(line(curve, round.sentOn(), messages.get("dashboard.arrivals.round", round.number())));
        }
        mark(curve, messages, arrived);
        dress();
        setAccessibleText(messages.get(
                "dashboard.arrivals.text",
                curve.points().getLast().answered(),
                curve.expected(),
                Formats.date(curve.deadline())));
    }

    private static NumberAxis days(ArrivalCurve curve) {
        var first = curve.points().getFirst().day();
        var last = curve.lastDay().plusDays(2);
        var step = Math.max(1, (last.toEpochDay() - first.toEpochDay()) / TICKS);
        var axis = new NumberAxis(first.toEpochDay(), last.toEpochDay(), step);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(words(day -> Formats.day(LocalDate.ofEpochDay(day.longValue()))));
        return axis;
    }

    private static NumberAxis counts(ArrivalCurve curve) {
        var top = top(curve);
        var step = WholeSteps.step(top, PARTS);
        var axis = new NumberAxis(0, top, step);
        axis.setMinorTickVisible(false);
        axis.setTickLabelFormatter(words(value ->
                WholeSteps.isCrowded(value.doubleValue(), top, step) ? "" : Formats.number(value.longValue())));
        return axis;
    }

    /// The axis ends at all units that are expected.
    private static int top(ArrivalCurve curve) {
        return Math.max(PARTS, curve.expected());
    }

    private static StringConverter<Number> words(Function<Number, String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(Number value) {
                return said.apply(value);
            }

            @Override
            public @Nullable Number fromString(String text) {
                return null;
            }
        };
    }

    private static XYChart.Series<Number, Number> arrivals(ArrivalCurve curve) {
        var series = new XYChart.Series<Number, Number>();
        for (var point : curve.points()) {
            series.getData().add(new XYChart.Data<>(point.day().toEpochDay(), point.answered()));
        }
        return series;
    }

    /// Days on which something came are points that can be pressed; the others are only the line.
    private void mark(ArrivalCurve curve, Messages messages, Consumer<LocalDate> arrived) {
        var before = 0;
        var data = getData().getFirst().getData();
        for (var i = 0; i < data.size(); i++) {
            var point = curve.points().get(i);
            var came = point.answered() - before;
            before = point.answered();
            var node = data.get(i).getNode();
            node.getStyleClass().add(came > 0 ? "day-mark" : "no-mark");
            if (came > 0) {
                var words = messages.get("dashboard.arrivals.day", Formats.date(point.day()), came, point.answered());
                // the chart binds its own words, which are bare numbers
                node.accessibleTextProperty().unbind();
                node.setAccessibleText(words);
                Tooltip.install(node, new Tooltip(words));
                Presses.on(node, () -> arrived.accept(point.day()));
            }
        }
    }

    /// An upright line with its word at the top.
    private static XYChart.Series<Number, Number> line(ArrivalCurve curve, LocalDate on, String word) {
        var day = on.toEpochDay();
        var foot = new XYChart.Data<Number, Number>(day, 0);
        foot.setNode(new Region());
        var top = new XYChart.Data<Number, Number>(day, top(curve));
        var mark = new Label(word);
        mark.setTranslateX(isAtTheLeft(curve, on) ? BESIDE : -BESIDE);
        mark.setTranslateY(8);
        top.setNode(mark);
        var series = new XYChart.Series<Number, Number>();
        series.getData().add(foot);
        series.getData().add(top);
        return series;
    }

    /// The chart gives every series its classes anew whenever one is added: ours come last.
    private void dress() {
        for (var i = 1; i < getData().size(); i++) {
            var style = i == 1 ? "deadline-line" : "round-line";
            var series = getData().get(i);
            series.getNode().getStyleClass().add(style);
            series.getData().getFirst().getNode().getStyleClass().add("no-mark");
            series.getData().getLast().getNode().getStyleClass().add(style);
        }
    }

    /// Whether a day is so far at the left that its word has room only at the right of the line.
    private static boolean isAtTheLeft(ArrivalCurve curve, LocalDate on) {
        var first = curve.points().getFirst().day().toEpochDay();
        var span = curve.lastDay().toEpochDay() - first;
        return (on.toEpochDay() - first) * 6 < span;
    }
}
