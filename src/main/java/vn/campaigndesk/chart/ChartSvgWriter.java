package vn.campaigndesk.chart;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/// Writes a chart as an SVG file, which can be enlarged without end and edited in a drawing program. Letters are
/// outlines, so it looks the same where the fonts are missing; title and numbers stand in it as text for those who
/// search or listen.
public final class ChartSvgWriter {
    private ChartSvgWriter() {}

    /// The bytes of the file.
    public static byte[] write(Chart chart) throws IOException {
        var canvas = new VectorGraphics2D();
        ChartPicture.paint(chart, canvas);
        var size = new PageSize(ChartPicture.WIDTH, ChartPicture.height(chart));
        var bytes = new ByteArrayOutputStream();
        new SVGProcessor().getDocument(canvas.getCommands(), size).writeTo(bytes);
        return described(bytes.toString(StandardCharsets.UTF_8), chart).getBytes(StandardCharsets.UTF_8);
    }

    private static String described(String svg, Chart chart) {
        var begin = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        return svg.substring(0, begin) + "<title>" + escaped(chart.title()) + "</title><desc>" + escaped(numbers(chart))
                + "</desc>" + svg.substring(begin);
    }

    private static String numbers(Chart chart) {
        var words = new StringJoiner("; ");
        words.add(chart.altText());
        var several = chart.series().size() > 1;
        for (var series : chart.series()) {
            // whoever listens cannot see to which colour of the legend a number belongs
            var name = several ? series.name() + ", " : "";
            for (var i = 0; i < chart.categories().size(); i++) {
                var value = series.values().get(i);
                if (value != null) {
                    words.add(name + chart.categories().get(i) + ": " + ChartLabels.text(value));
                }
            }
        }
        chart.marks().forEach(mark -> words.add(mark.text()));
        return words.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
