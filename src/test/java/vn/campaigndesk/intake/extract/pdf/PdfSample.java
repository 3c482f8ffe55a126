package vn.campaigndesk.intake.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.util.Matrix;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.SourceFile;

/// Draws a PDF step by step. Places are points from the top left corner of an upright A4 page.
final class PdfSample {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;

    @FunctionalInterface
    private interface Step {
        void draw(PDDocument document, PDPage page, PDPageContentStream ink) throws IOException;
    }

    private final List<List<Step>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private int drawn;
    private int shown;

    private PdfSample add(Step step) {
        pages.getLast().add(step);
        return this;
    }

    /// @param degrees how the content is turned against the paper, clockwise
    /// @param byViewer how a viewer turns the paper
    PdfSample turned(int degrees, int byViewer) {
        drawn = degrees;
        shown = byViewer;
        return this;
    }

    PdfSample page() {
        pages.add(new ArrayList<>());
        return this;
    }

    PdfSample text(double x, double y, String text) {
        return add((_, _, ink) -> {
            ink.beginText();
            ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            ink.newLineAtOffset((float) x, (float) (HEIGHT - y));
            ink.showText(text);
            ink.endText();
        });
    }

    PdfSample invisible(double x, double y, String text) {
        add((_, _, ink) -> ink.setRenderingMode(RenderingMode.NEITHER));
        text(x, y, text);
        return add((_, _, ink) -> ink.setRenderingMode(RenderingMode.FILL));
    }

    /// Text of another colour, 0 to 1, and size.
    PdfSample text(double x, double y, String text, double grey, double size) {
        return add((_, _, ink) -> {
            ink.setNonStrokingColor((float) grey);
            ink.beginText();
            ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), (float) size);
            ink.newLineAtOffset((float) x, (float) (HEIGHT - y));
            ink.showText(text);
            ink.endText();
            ink.setNonStrokingColor(0f);
        });
    }

    /// An area filled with a grey, 0 to 1; places as of a text box.
    PdfSample area(double x, double y, double width, double height, double grey) {
        return add((_, _, ink) -> {
            ink.setNonStrokingColor((float) grey);
            ink.addRect((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
            ink.fill();
            ink.setNonStrokingColor(0f);
        });
    }

    /// Text in .VnTime, whose bytes are those of Latin 1.
    @SuppressWarnings("deprecation")
    PdfSample old(double x, double y, String text) {
        return add((_, page, ink) -> {
            var font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
            font.setName(COSName.BASE_FONT, "ABCDEF+.VnTime");
            font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
            font.setInt(COSName.FIRST_CHAR, 0);
            font.setInt(COSName.LAST_CHAR, 255);
            var widths = new COSArray();
            for (var code = 0; code < 256; code++) {
                widths.add(COSInteger.get(500));
            }
            font.setItem(COSName.WIDTHS, widths);
            page.getResources().put(COSName.getPDFName("Old"), PDFontFactory.createFont(font));
            var hex = new StringBuilder();
            text.chars().forEach(sign -> hex.append("%02X".formatted(sign)));
            ink.appendRawCommands("BT /Old 12 Tf %.1f %.1f Td <%s> Tj ET\n"
                    .formatted(x, HEIGHT - y, hex)
                    .replace(',', '.'));
        });
    }

    /// Cells of 100 x 20 points, their lines drawn as thin rectangles like Word does.
    PdfSample grid(double x, double y, int columns, int rows) {
        return add((_, _, ink) -> {
            for (var column = 0; column <= columns; column++) {
                ink.addRect((float) (x + 100 * column), (float) (HEIGHT - y - 20 * rows), 0.5f, 20 * rows);
            }
            for (var row = 0; row <= rows; row++) {
                ink.addRect((float) x, (float) (HEIGHT - y - 20 * row), 100 * columns, 0.5f);
            }
            ink.fill();
        });
    }

    /// The same cells as LibreOffice prints a page of the web: the lines between columns drawn twice.
    PdfSample doubled(double x, double y, int columns, int rows) {
        return add((_, _, ink) -> {
            for (var column = 0; column <= columns; column++) {
                ink.addRect((float) (x + 100 * column - 0.25), (float) (HEIGHT - y - 20 * rows), 0.1f, 20 * rows);
                ink.addRect((float) (x + 100 * column + 0.25), (float) (HEIGHT - y - 20 * rows), 0.1f, 20 * rows);
            }
            for (var row = 0; row <= rows; row++) {
                ink.addRect((float) (x - 0.5), (float) (HEIGHT - y - 20 * row), 100 * columns + 1, 0.1f);
            }
            ink.fill();
        });
    }

    /// The same cells as WeasyPrint prints them: of each border two thin areas that reach over its corners.
    PdfSample overlapping(double x, double y, int columns, int rows) {
        return add((_, _, ink) -> {
            for (var cell = 0; cell < columns * rows; cell++) {
                var left = (float) (x + 100 * (cell % columns) - 0.5);
                var bottom = (float) (HEIGHT - y - 20 * (cell / columns + 1) - 0.5);
                for (var far = 0; far < 2; far++) {
                    ink.addRect(left, bottom + 20 * far, 101, 0);
                    ink.addRect(left, bottom + 20 * far + 0.75f, 101, -0.75f);
                    ink.addRect(left + 100 * far, bottom, 0, 20.75f);
                    ink.addRect(left + 100 * far + 0.75f, bottom, -0.75f, 20.75f);
                }
            }
            ink.fillEvenOdd();
        });
    }

    PdfSample picture() {
        return add((document, _, ink) -> {
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB));
            ink.drawImage(image, 0, 0, (float) WIDTH, (float) HEIGHT);
        });
    }

    PdfSample field(String name, String value, double x, double y, double width, double height) {
        return add((document, page, _) -> {
            var catalog = document.getDocumentCatalog();
            var form = catalog.getAcroForm(null) == null ? new PDAcroForm(document) : catalog.getAcroForm(null);
            catalog.setAcroForm(form);
            var field = new PDTextField(form);
            field.setPartialName(name.replace('.', '_'));
            field.getCOSObject().setString(COSName.T, name);
            field.getCOSObject().setString(COSName.V, value);
            form.getFields().add(field);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(rectangle(x, y, width, height));
            page.getAnnotations().add(widget);
        });
    }

    PdfSample typedOn(String text, double x, double y, double width, double height) {
        return add((_, page, _) -> {
            var note = new COSDictionary();
            note.setItem(COSName.TYPE, COSName.ANNOT);
            note.setName(COSName.SUBTYPE, "FreeText");
            note.setItem(COSName.RECT, rectangle(x, y, width, height).getCOSArray());
            note.setString(COSName.CONTENTS, text);
            page.getAnnotations().add(PDAnnotation.createAnnotation(note));
        });
    }

    private static PDRectangle rectangle(double x, double y, double width, double height) {
        return new PDRectangle((float) x, (float) (HEIGHT - y - height), (float) width, (float) height);
    }

    /// Whether a place on the page as shown is the rectangle of the upright page, within two points.
    boolean isShownAt(Locator.OnPage place, double x, double y, double width, double height) {
        double[] box = {x, y, x + width, y + height};
        double[] size = {WIDTH, HEIGHT};
        for (var turn = 0; turn < (drawn + shown) % 360; turn += 90) {
            box = new double[] {size[1] - box[3], box[0], size[1] - box[1], box[2]};
            size = new double[] {size[1], size[0]};
        }
        return Math.abs(place.x() - box[0]) < 2
                && Math.abs(place.y() - box[1]) < 2
                && Math.abs(place.width() - (box[2] - box[0])) < 2
                && Math.abs(place.height() - (box[3] - box[1])) < 2;
    }

    private PDDocument document() throws IOException {
        var document = new PDDocument();
        for (var steps : pages) {
            var sideways = drawn % 180 != 0;
            var page = new PDPage(
                    new PDRectangle((float) (sideways ? HEIGHT : WIDTH), (float) (sideways ? WIDTH : HEIGHT)));
            page.setResources(new PDResources());
            page.setRotation(shown);
            document.addPage(page);
            try (var ink = new PDPageContentStream(document, page)) {
                ink.transform(turn());
                for (var step : steps) {
                    step.draw(document, page, ink);
                }
            }
        }
        return document;
    }

    private Matrix turn() {
        return switch (drawn) {
            case 90 -> new Matrix(0, -1, 1, 0, 0, (float) WIDTH);
            case 180 -> new Matrix(-1, 0, 0, -1, (float) WIDTH, (float) HEIGHT);
            case 270 -> new Matrix(0, 1, -1, 0, (float) HEIGHT, 0);
            default -> new Matrix();
        };
    }

    SourceFile file() throws IOException {
        try (var document = document()) {
            return saved(document);
        }
    }

    SourceFile locked(String owner, String user) throws IOException {
        try (var document = document()) {
            var policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return saved(document);
        }
    }

    private static SourceFile saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new SourceFile(String.format(Locale.ROOT, "%d.pdf", bytes.size()), bytes.toByteArray());
    }
}
