package vn.campaigndesk.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.text.NumberFormat;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;

/// Writes the values at upright bars: above them, and within the parts of a stack that have room. The library writes
/// them over the ends of the bars, where dark figures stand on dark bars.
final class ChartLabels {
    private static final float SMALLER = 0.85f;
    private static final double GAP = 3;
    /// Above this lightness dark figures are easier to read (ITU-R BT.601).
    private static final double LIGHT = 150;

    private final Chart chart;
    private final CategoryChart drawn;
    private final Graphics2D canvas;

    private ChartLabels(Chart chart, CategoryChart drawn, Graphics2D canvas) {
        this.chart = chart;
        this.drawn = drawn;
        this.canvas = canvas;
    }

    /// @param drawn the chart after it was painted on the canvas
    static void paint(Chart chart, CategoryChart drawn, Graphics2D canvas, Font font) {
        canvas.setFont(font.deriveFont(font.getSize2D() * SMALLER));
        var labels = new ChartLabels(chart, drawn, canvas);
        for (var category = 0; category < chart.categories().size(); category++) {
            if (chart.kind() == ChartKind.STACKED_BAR) {
                labels.stack(category);
            } else {
                labels.bars(category);
            }
        }
    }

    /// A value as it is read in Vietnamese.
    static String text(double value) {
        return NumberFormat.getInstance(Locale.of("vi", "VN")).format(value);
    }

    private void bars(int category) {
        var count = chart.series().size();
        for (var place = 0; place < count; place++) {
            var value = chart.series().get(place).values().get(category);
            if (value != null) {
                var shift = ChartDrawing.FILL * ((place + 0.5) / count - 0.5);
                write(text(value), category + 0.5 + shift, drawn.getScreenYFromChart(value) - GAP, ChartDrawing.INK);
            }
        }
    }

    private void stack(int category) {
        var sum = 0.0;
        var stated = false;
        for (var series : chart.series()) {
            var value = series.values().get(category);
            if (value != null) {
                within(series.tint(), category, sum, value);
                sum += value;
                stated = true;
            }
        }
        if (stated && chart.series().size() > 1) {
            write(text(sum), category + 0.5, drawn.getScreenYFromChart(sum) - GAP, ChartDrawing.INK);
        }
    }

    private void within(Tint tint, int category, double from, double value) {
        var low = drawn.getScreenYFromChart(from);
        var high = drawn.getScreenYFromChart(from + value);
        var height = canvas.getFontMetrics().getAscent();
        if (value > 0 && low - high >= height) {
            write(text(value), category + 0.5, (low + high) / 2 + height * 0.35, ink(new Color(tint.rgb())));
        }
    }

    private static Color ink(Color ground) {
        var lightness = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return lightness > LIGHT ? ChartDrawing.INK : Color.WHITE;
    }

    private void write(String text, double place, double y, Color ink) {
        canvas.setColor(ink);
        var x = drawn.getScreenXFromChart(place) - canvas.getFontMetrics().stringWidth(text) / 2.0;
        canvas.drawString(text, (float) x, (float) y);
    }
}
