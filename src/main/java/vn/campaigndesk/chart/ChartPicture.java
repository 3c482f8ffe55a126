package vn.campaigndesk.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/// A chart as a picture for slides and messages, with the fonts of the screen.
public final class ChartPicture {
    /// Width of every picture at scale 1.
    public static final int WIDTH = 960;

    private static final int HEIGHT = 540;
    private static final int ROW = 20;
    private static final int AROUND = 110;
    private static final float SIZE = 13;
    private static final Font REGULAR = font("Inter-Regular.otf");
    private static final Font BOLD = font("Inter-Bold.otf");

    private ChartPicture() {}

    /// The height at scale 1: lying bars need a line each.
    public static int height(Chart chart) {
        return chart.kind() == ChartKind.HORIZONTAL_BAR
                ? Math.max(HEIGHT, AROUND + ROW * chart.categories().size())
                : HEIGHT;
    }

    /// Draws a chart; letters and lines are drawn at the scale, not enlarged.
    ///
    /// @param scale from 1 to 3
    public static BufferedImage draw(Chart chart, int scale) {
        if (scale < 1 || scale > 3) {
            throw new IllegalArgumentException("no picture at scale " + scale);
        }
        var height = height(chart);
        var picture = new BufferedImage(WIDTH * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            canvas.scale(scale, scale);
            paint(chart, canvas);
        } finally {
            canvas.dispose();
        }
        return picture;
    }

    static void paint(Chart chart, Graphics2D canvas) {
        ChartDrawing.paint(chart, canvas, WIDTH, height(chart), REGULAR, BOLD);
    }

    /// The bytes of a PNG file.
    public static byte[] png(Chart chart, int scale) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(draw(chart, scale), "png", bytes)) {
            throw new IOException("no writer of PNG files");
        }
        return bytes.toByteArray();
    }

    private static Font font(String name) {
        var path = "/com/formdev/flatlaf/fonts/inter/" + name;
        try (var stream = Objects.requireNonNull(ChartPicture.class.getResourceAsStream(path), path)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
