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
import org.jspecify.annotations.Nullable;

/// Writes an [OfficialDocument] as a tagged PDF (PDF/A-3u, PDF/UA) with the font embedded. The same document gives the
/// same bytes. Reads the fonts once, with the first file; an instance may be used from several threads.
public final class PdfWriter {
    static {
        // the renderer reports each step of its work; only what is wrong is worth a line
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final String FAMILY = "Tinos";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private @Nullable Ready ready;

    /// What is read once and needed for every file.
    private record Ready(
            Map<Face, byte[]> fonts,
            FontMetrics metrics,
            Composer composer,
            String css,
            Font chartFont,
            Font chartTitleFont,
            ICC_Profile colours) {
        static Ready read() {
            var fonts = TinosReader.files();
            var metrics = TinosReader.metrics(fonts);
            return new Ready(
                    fonts,
                    metrics,
                    new Composer(metrics),
                    StyleSheetWriter.write(),
                    TinosReader.drawable(fonts, Face.REGULAR),
                    TinosReader.drawable(fonts, Face.BOLD),
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        }
    }

    /// Read with the first file, not before: the toolkit copies fonts to the disk for temporary files, and a program
    /// whose disk is full has to start all the same.
    private synchronized Ready ready() {
        var read = ready == null ? Ready.read() : ready;
        ready = read;
        return read;
    }

    /// Writes the whole file.
    ///
    /// @param out receives the file; it is flushed and left open
    /// @throws IOException when the stream does not take it
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        var ready = ready();
        var composed = ready.composer().compose(document);
        write(HtmlDocument.of(document, composed, ready.metrics(), ready.css()), document.info(), out);
    }

    /// Writes a register, as above.
    ///
    /// @throws IOException when the stream does not take it
    public void write(RegisterBook book, OutputStream out) throws IOException {
        var ready = ready();
        var composed = ready.composer().compose(book);
        write(HtmlDocument.of(book, composed, ready.metrics(), ready.css()), book.info(), out);
    }

    /// Writes a booklet, as above.
    ///
    /// @throws IOException when the stream does not take it
    public void write(Booklet book, OutputStream out) throws IOException {
        var ready = ready();
        write(HtmlDocument.of(book, ready.metrics(), ready.css()), book.info(), out);
    }

    private void write(HtmlDocument.Content content, DocumentInfo info, OutputStream out) throws IOException {
        try (var pdf = new PDDocument()) {
            render(content, pdf);
            PdfStampWriter.write(pdf, info, content.html() + content.charts());
            pdf.save(out);
        }
        out.flush();
    }

    /// The boxes of the whole document are let go here: writing a long one takes as much memory again.
    private void render(HtmlDocument.Content content, PDDocument pdf) throws IOException {
        try (var renderer = builder(pdf, content).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private PdfRendererBuilder builder(PDDocument pdf, HtmlDocument.Content content) {
        var ready = ready();
        var charts = new DefaultObjectDrawerFactory();
        charts.registerDrawer(
                PdfChartWriter.TYPE, new PdfChartWriter(content.charts(), ready.chartFont(), ready.chartTitleFont()));
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePageSupplier(new PdfPageWriter())
                .withHtmlContent(content.html(), null)
                .useUnicodeLineBreaker(new PdfBreakWriter())
                .useObjectDrawerFactory(charts)
                .useColorProfile(ready.colours().getData())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_U);
        ready.fonts()
                .forEach((face, file) -> builder.useFont(
                        new PdfFontWriter(pdf, file),
                        FAMILY,
                        face.bold() ? BOLD : NORMAL,
                        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true));
        return builder;
    }
}
