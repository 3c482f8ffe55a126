package vn.campaigndesk.dashboard;

import java.time.LocalDate;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.text.Messages;

/// The curve of arrivals, with the deadline as a dashed line that says what it is.
final class ArrivalChart extends AreaChart<Number, Number> {
    private static final int TICKS = 6;
    private static final double BESIDE = 34;

    ArrivalChart(ArrivalCurve curve, Messages messages) {
        super(days(curve), counts(curve));
        setId("arrivals");
        getStyleClass().add("arrivals");
        setAnimated(false);
        setCreateSymbols(false);
        setLegendVisible(false);
        setMinHeight(170);
        setPrefHeight(210);
        getData().add(arrivals(curve));
        getData().add(deadline(curve, messages.get("dashboard.arrivals.deadline")));
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
        axis.setTickLabelFormatter(new StringConverter<>() {
            @Override
            public String toString(Number day) {
                return Formats.day(LocalDate.ofEpochDay(day.longValue()));
            }

            @Override
            public @Nullable Number fromString(String text) {
                return null;
            }
        });
        return axis;
    }

    private static NumberAxis counts(ArrivalCurve curve) {
        var top = Math.max(4, curve.expected());
        var axis = new NumberAxis(0, top, Math.max(1, Math.ceil(top / 4.0)));
        axis.setMinorTickVisible(false);
        return axis;
    }

    private static XYChart.Series<Number, Number> arrivals(ArrivalCurve curve) {
        var series = new XYChart.Series<Number, Number>();
        for (var point : curve.points()) {
            series.getData().add(new XYChart.Data<>(point.day().toEpochDay(), point.answered()));
        }
        return series;
    }

    private static XYChart.Series<Number, Number> deadline(ArrivalCurve curve, String word) {
        var day = curve.deadline().toEpochDay();
        var top = new XYChart.Data<Number, Number>(day, Math.max(4, curve.expected()));
        var mark = new Label(word);
        mark.setTranslateX(isAtTheLeft(curve) ? BESIDE : -BESIDE);
        mark.setTranslateY(8);
        top.setNode(mark);
        var series = new XYChart.Series<Number, Number>();
        series.getData().add(new XYChart.Data<>(day, 0));
        series.getData().add(top);
        return series;
    }

    /// Whether the deadline is so far at the left that its word has room only at the right of the line.
    private static boolean isAtTheLeft(ArrivalCurve curve) {
        var first = curve.points().getFirst().day().toEpochDay();
        var span = curve.lastDay().toEpochDay() - first;
        return (curve.deadline().toEpochDay() - first) * 6 < span;
    }
}
