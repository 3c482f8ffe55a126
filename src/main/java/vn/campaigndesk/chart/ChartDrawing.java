package vn.campaigndesk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// Draws a chart on anything that can be painted on: a page, a picture. Only shapes and texts are drawn, so a page
/// keeps them as vectors.
public final class ChartDrawing {
    static final Color INK = new Color(0x20262C);
    /// The part of a category's place that its bars take.
    static final double FILL = 0.7;

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Color MARK = new Color(0xA33B00);
    private static final BasicStroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);
    private static final Color HAIR = new Color(0xD5DAE0);
    /// The names beside lying bars take the rest.
    private static final double LYING_AXIS = 0.8;

    private static final float TITLE = 1.15f;
    private static final int MOST_LABELS = 16;
    /// From so many categories on, the names along a lying axis are turned.
    private static final int TURNED_FROM = 9;

    private static final int TURN_DEGREES = 30;

    private final Chart chart;
    private final Font font;
    private final Font bold;

    private ChartDrawing(Chart chart, Font font, Font bold) {
        this.chart = chart;
        this.font = font;
        this.bold = bold;
    }

    /// Draws into the rectangle from 0, 0.
    ///
    /// @param width in units of the canvas, as are `height` and the font's size
    /// @param font of all words but the title
    /// @param bold of the title, in any size
    public static void paint(Chart chart, Graphics2D canvas, int width, int height, Font font, Font bold) {
        var drawing = new ChartDrawing(chart, font, bold.deriveFont(font.getSize2D() * TITLE));
        if (chart.kind() == ChartKind.HORIZONTAL_BAR) {
            drawing.lying(width, height).paint(canvas, width, height);
            return;
        }
        var drawn = drawing.upright(width, height);
        drawn.paint(canvas, width, height);
        if (chart.kind().isBar()) {
            ChartLabels.paint(chart, drawn, canvas, font);
        }
    }

    private CategoryChart upright(int width, int height) {
        var drawn = new CategoryChart(width, height, ChartTheme.XChart);
        drawn.setTitle(chart.title());
        drawn.setYAxisTitle(chart.unit());
        var styler = drawn.getStyler();
        axes(styler);
        bars(styler);
        if (chart.categories().size() >= TURNED_FROM) {
            styler.setXAxisLabelRotation(TURN_DEGREES);
        }
        styler.setXAxisMaxLabelCount(MOST_LABELS);
        styler.setYAxisMin(0.0);
        styler.setYAxisMax(chart.highest() > 0 ? chart.highest() * Chart.HEADROOM : 1.0);
        if (chart.countsFew()) {
            styler.setYAxisTickMarkSpacingHint(Math.max(styler.getYAxisTickMarkSpacingHint(), one(height)));
        }
        chart.series().forEach(series -> add(series, drawn));
        chart.marks().forEach(mark -> {
            drawn.addAnnotation(new AnnotationLine(mark.value(), false, false));
            drawn.addAnnotation(
                    new AnnotationText(mark.text(), chart.categories().size() * 0.9, mark.value(), false));
        });
        return drawn;
    }

    /// How long one counted unit is on an axis that takes most of a length, so that the library makes no step shorter.
    private int one(double length) {
        return (int) Math.ceil(length / Math.max(1, chart.highest() * Chart.HEADROOM));
    }

    private void bars(CategoryStyler styler) {
        var line = chart.kind() == ChartKind.LINE;
        styler.setStacked(chart.kind() == ChartKind.STACKED_BAR)
                .setOverlapped(line)
                .setAvailableSpaceFill(FILL)
                .setLabelsVisible(false)
                .setDefaultSeriesRenderStyle(line ? CategorySeriesRenderStyle.Line : CategorySeriesRenderStyle.Bar);
    }

    private void add(ChartSeries series, CategoryChart drawn) {
        var tint = new Color(series.tint().rgb());
        var row = drawn.addSeries(series.name(), chart.categories(), series.values());
        row.setFillColor(tint);
        row.setLineColor(tint);
        row.setLineStyle(SeriesLines.SOLID);
        row.setLineWidth(2);
        row.setMarkerColor(tint);
        row.setMarker(SeriesMarkers.CIRCLE);
    }

    private HorizontalBarChart lying(int width, int height) {
        var drawn = new HorizontalBarChart(width, height, ChartTheme.XChart);
        drawn.setTitle(chart.title());
        drawn.setXAxisTitle(chart.unit());
        var styler = drawn.getStyler();
        axes(styler);
        styler.setAvailableSpaceFill(FILL);
        styler.setLabelsVisible(false);
        styler.setXAxisMaxLabelCount(chart.categories().size() + 1);
        styler.setXAxisMin(0.0);
        if (chart.countsFew()) {
            styler.setXAxisTickMarkSpacingHint(Math.max(styler.getXAxisTickMarkSpacingHint(), one(width * LYING_AXIS)));
        }
        styler.setYAxisLabelAlignment(TextAlignment.Right);
        var names = namesWithValues();
        chart.series().forEach(series -> addLying(series, names, drawn));
        for (var mark : chart.marks()) {
            drawn.addAnnotation(new AnnotationLine(mark.value(), true, false));
            drawn.addAnnotation(new AnnotationText(mark.text(), mark.value(), 1, false));
        }
        return drawn;
    }

    private static void addLying(ChartSeries series, List<String> names, HorizontalBarChart drawn) {
        // the library takes no gaps here; a bar of no length is as invisible, and no value is written beside it
        var lengths = series.values().stream()
                .map(value -> value == null ? 0.0 : value)
                .toList();
        drawn.addSeries(series.name(), lengths, names)
                .setFillColor(new Color(series.tint().rgb()));
    }

    /// A single series says its values beside the names, where short bars have no room for them.
    private List<String> namesWithValues() {
        if (chart.series().size() != 1) {
            return chart.categories();
        }
        var values = chart.series().getFirst().values();
        var names = new ArrayList<String>();
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var name = chart.categories().get(i);
            names.add(value == null ? name : name + "  " + ChartLabels.text(value));
        }
        return names;
    }

    private void axes(AxesChartStyler styler) {
        var lying = chart.kind() == ChartKind.HORIZONTAL_BAR;
        styler.setAxisTickLabelsFont(font)
                .setAxisTitleFont(font)
                .setPlotGridLinesColor(HAIR)
                .setPlotGridLinesStroke(new BasicStroke(0.5f))
                .setPlotGridVerticalLinesVisible(lying)
                .setPlotGridHorizontalLinesVisible(!lying)
                .setXAxisTitleVisible(lying && !chart.unit().isEmpty())
                .setYAxisTitleVisible(!lying && !chart.unit().isEmpty())
                .setAxisTickLabelsColor(INK);
        surroundings(styler);
    }

    private void surroundings(AxesChartStyler styler) {
        styler.setBaseFont(font)
                .setChartTitleFont(bold)
                .setLegendFont(font)
                .setLegendVisible(chart.series().size() > 1)
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE)
                .setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setChartTitleBoxVisible(false)
                .setChartTitleVisible(!chart.title().isEmpty())
                .setChartFontColor(INK)
                .setAntiAlias(true)
                .setAnnotationLineColor(MARK)
                .setAnnotationLineStroke(DASHED)
                .setAnnotationTextFont(font)
                .setAnnotationTextFontColor(MARK)
                .setLocale(VIETNAMESE)
                .setDecimalPattern("#,##0.##");
    }
}
