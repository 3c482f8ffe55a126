package vn.campaigndesk.letter;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// Writes one face of the document font into a PDF when the first letter of it is needed; only the letters used are
/// embedded.
final class PdfFontWriter extends PDFontSupplier {
    private final PDDocument pdf;
    private final byte[] file;
    private @Nullable PDFont font;

    @SuppressWarnings("NullAway") // the superclass's own font is never asked for: supply() is overridden
    PdfFontWriter(PDDocument pdf, byte[] file) {
        super(null);
        this.pdf = pdf;
        this.file = file;
    }

    /// @throws UncheckedIOException when the font file is damaged: a fault of the installation
    @Override
    public PDFont supply() {
        var known = font;
        if (known != null) {
            return known;
        }
        try {
            var loaded = load();
            font = loaded;
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("document font", e);
        }
    }

    private PDFont load() throws IOException {
        var face = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Ligatures would halve the speed (PDFBox compiles its patterns again for every text), change the measured
        // widths, and no Vietnamese text needs them.
        face.setEnableGsub(false);
        pdf.registerTrueTypeFontForClosing(face);
        return PDType0Font.load(pdf, face, true);
    }
}
