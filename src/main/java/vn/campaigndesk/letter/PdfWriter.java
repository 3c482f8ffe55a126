package vn.campaigndesk.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes an [OfficialDocument] as a tagged PDF (PDF/A-3u, PDF/UA) with the font embedded. The same document gives the
/// same bytes. Loads the fonts once; an instance may be used from several threads.
public final class PdfWriter {
    static {
        // the renderer reports each step of its work; only what is wrong is worth a line
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final String FAMILY = "Tinos";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final Map<Face, byte[]> fonts = TinosReader.files();
    private final FontMetrics metrics = TinosReader.metrics(fonts);
    private final Composer composer = new Composer(metrics);
    private final String css = StyleSheetWriter.write();
    private final Font chartFont = TinosReader.drawable(fonts, Face.REGULAR);
    private final Font chartTitleFont = TinosReader.drawable(fonts, Face.BOLD);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /// Writes the whole file.
    ///
    /// @param out receives the file; it is flushed and left open
    /// @throws IOException when the stream does not take it
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        write(HtmlDocument.of(document, composer.compose(document), metrics, css), document.info(), out);
    }

    /// Writes a register, as above.
    ///
    /// @throws IOException when the stream does not take it
    public void write(RegisterBook book, OutputStream out) throws IOException {
        write(HtmlDocument.of(book, composer.compose(book), metrics, css), book.info(), out);
    }

    private void write(HtmlDocument.Content content, DocumentInfo info, OutputStream out) throws IOException {
        try (var pdf = new PDDocument();
                var renderer = builder(pdf, content).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PdfStampWriter.write(pdf, info, content.html() + content.charts());
            pdf.save(out);
        }
        out.flush();
    }

    private PdfRendererBuilder builder(PDDocument pdf, HtmlDocument.Content content) {
        var charts = new DefaultObjectDrawerFactory();
        charts.registerDrawer(PdfChartWriter.TYPE, new PdfChartWriter(content.charts(), chartFont, chartTitleFont));
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withHtmlContent(content.html(), null)
                .useObjectDrawerFactory(charts)
                .useColorProfile(colours)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U);
        fonts.forEach((face, file) -> builder.useFont(
                new PdfFontWriter(pdf, file),
                FAMILY,
                face.bold() ? BOLD : NORMAL,
                face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                true));
        return builder;
    }
}
