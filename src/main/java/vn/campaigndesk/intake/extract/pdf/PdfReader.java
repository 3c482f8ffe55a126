package vn.campaigndesk.intake.extract.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Format;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Reader;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.intake.extract.TextRepair;
import vn.campaigndesk.text.ExpectedFailure;

/// Reads PDFs with text: paragraphs and tables as their signs and lines stand on the page, values of fillable forms and
/// typed-on notes at their places. A page that is a picture is not read, nor is the invisible text that a scanner lays
/// over it: such numbers are typed by a person beside the picture.
///
/// What the library unpacks beyond 32 MB goes into temporary files that it deletes; only two pages are held at a time.
public final class PdfReader implements Reader {
    private static final long IN_MEMORY = 32L << 20;

    /// A page of which a picture covers this share and that has fewer signs is a scan with a stamp on it.
    private static final double PICTURED = 0.5;

    private static final int STAMP = 100;

    private static final int END_WITHIN = 2_048;

    /// A page of a report has some ten.
    private static final int MOST_OBJECTS = 60_000;

    private final TextRepair repair;

    public PdfReader(TextRepair repair) {
        this.repair = repair;
    }

    @Override
    public Extract read(SourceFile file, Limits limits) throws IOException {
        var gathering = new Gathering(file, limits, repair);
        if (objects(file.content()) > MOST_OBJECTS) {
            throw gathering.tooLong();
        }
        var cache = MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache;
        try (var document = Loader.loadPDF(file.content(), "", null, null, cache)) {
            if (document.getNumberOfPages() > limits.pages()
                    || document.getDocument().getXrefTable().size() > MOST_OBJECTS) {
                throw gathering.tooLong();
            }
            if (isTorn(file.content())) {
                gathering.remark(Remark.INCOMPLETE);
            }
            new PdfBombReader(document, gathering).read();
            remark(document, gathering);
            pages(document, gathering);
            return gathering.extract(Format.PDF);
        } catch (ExpectedFailure refused) {
            throw refused;
        } catch (InvalidPasswordException e) {
            throw gathering.encrypted(e);
        } catch (RuntimeException e) {
            throw new IOException("not a PDF: " + file.name(), e);
        }
    }

    /// How many objects a file writes out, counted before the library holds them all.
    private static int objects(byte[] content) {
        var count = 0;
        for (var at = 1; at + 2 < content.length; at++) {
            if (content[at] == 'o' && content[at + 1] == 'b' && content[at + 2] == 'j' && content[at - 1] == ' ') {
                count++;
            }
        }
        return count;
    }

    /// The library mends a file whose end is missing; what stood there is lost all the same.
    private static boolean isTorn(byte[] content) {
        var from = Math.max(content.length - END_WITHIN, 0);
        return !new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static void remark(PDDocument document, Gathering gathering) throws IOException {
        var catalog = document.getDocumentCatalog();
        var names = new PDDocumentNameDictionary(catalog);
        if (names.getJavaScript() != null
                || names.getEmbeddedFiles() != null
                || catalog.getCOSObject().containsKey(COSName.AA)) {
            gathering.remark(Remark.ACTIVE_CONTENT);
        }
        var information = document.getDocumentInformation();
        for (var key : information.getMetadataKeys()) {
            var value = information.getCustomMetadataValue(key);
            if (value != null) {
                gathering.mark(key, value);
            }
        }
    }

    private static void pages(PDDocument document, Gathering gathering) throws IOException {
        var flow = new PageFlow(gathering);
        var pages = new Pages(document, gathering);
        @Nullable PdfPage before = null;
        @Nullable PdfPage page = pages.read(0);
        for (var index = 1; page != null; index++) {
            var after = pages.read(index);
            flow.add(page, before, after);
            before = page;
            page = after;
        }
        flow.finish();
        if (pages.readable == 0) {
            throw gathering.scanned();
        }
    }

    /// The pages one by one.
    private static final class Pages {
        private final PDDocument document;
        private final Gathering gathering;
        private final PdfGlyphReader glyphs;
        private final PdfFormReader forms;
        private int readable;

        Pages(PDDocument document, Gathering gathering) throws IOException {
            this.document = document;
            this.gathering = gathering;
            this.glyphs = new PdfGlyphReader(document, gathering);
            this.forms = new PdfFormReader(document, gathering);
        }

        @Nullable
        PdfPage read(int index) throws IOException {
            if (index >= document.getNumberOfPages()) {
                return null;
            }
            var page = document.getPage(index);
            var shown = page.getRotation();
            var drawn = glyphs.read(page);
            var space = space(page, index + 1, shown);
            var lines = new PdfLinesReader(page, space, gathering).read();
            var seeing = new Seeing(lines.painted(), lines.strokes(), space, gathering);
            var signs = new ArrayList<>(seeing.of(drawn));
            signs.addAll(seeing.over(signs, forms.read(page, space)));
            gathering.count(signs.size());
            var tables = lines.tables();
            if (glyphs.unreadable() || lines.isDrawing()) {
                gathering.remark(Remark.INCOMPLETE);
            }
            var read = PdfPage.of(space, signs, tables);
            judge(read, lines.pictured(), page);
            return read;
        }

        private void judge(PdfPage read, double pictured, PDPage page) {
            if (read.signs() >= STAMP || (read.signs() > 0 && pictured < PICTURED)) {
                readable++;
            } else if (page.hasContents()) {
                gathering.remark(Remark.PAGES_WITHOUT_TEXT);
            }
        }

        private static PageSpace space(PDPage page, int number, int shown) {
            var visible = page.getCropBox();
            return new PageSpace(
                    number,
                    visible.getLowerLeftX(),
                    visible.getLowerLeftY(),
                    visible.getWidth(),
                    visible.getHeight(),
                    page.getRotation(),
                    shown);
        }
    }
}
