package vn.campaigndesk.letter;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.OutputDeviceGraphicsDrawer;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Font;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartDrawing;

/// Draws the charts of one document where the page has an object for them.
final class PdfChartWriter implements FSObjectDrawer {
    static final String TYPE = "chart/document";
    static final String PLACE = "data-place";
    /// 9 points, in the pixels of style sheets.
    private static final float PIXELS = 9f * 96 / 72;

    private final List<Chart> charts;
    private final Font font;
    private final Font bold;

    /// @param charts by their place
    /// @param font the document font in any size, and its bold cut
    PdfChartWriter(List<Chart> charts, Font font, Font bold) {
        this.charts = List.copyOf(charts);
        this.font = font.deriveFont(PIXELS);
        this.bold = bold;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice page,
            RenderingContext context,
            int dotsPerPixel) {
        var chart = charts.get(Integer.parseInt(element.getAttribute(PLACE)));
        var wide = (int) (width / dotsPerPixel);
        var high = (int) (height / dotsPerPixel);
        OutputDeviceGraphicsDrawer drawer = canvas -> ChartDrawing.paint(chart, canvas, wide, high, font, bold);
        page.drawWithGraphics((float) x, (float) y, wide, high, drawer);
        return null;
    }
}
