package vn.campaigndesk.chart;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/// Writes a chart as an SVG file, which can be enlarged without end and edited in a drawing program.
public final class ChartSvgWriter {
    private ChartSvgWriter() {}

    /// The bytes of the file.
    public static byte[] write(Chart chart) throws IOException {
        var canvas = new VectorGraphics2D();
        ChartPicture.paint(chart, canvas);
        var size = new PageSize(ChartPicture.WIDTH, ChartPicture.height(chart));
        var bytes = new ByteArrayOutputStream();
        new SVGProcessor().getDocument(canvas.getCommands(), size).writeTo(bytes);
        return bytes.toByteArray();
    }
}
