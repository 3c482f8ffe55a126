package vn.campaigndesk.intake.extract.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.campaigndesk.intake.extract.Gathering;

/// The visible signs of one page. The library's own cutting into lines and words is not used: it breaks words
/// where letters of two fonts meet ("s ố") and knows no cells.
///
/// Invisible signs, which a scanner's text recognition lays over a picture, are left out: a number that no
/// person has read does not enter.
final class PdfGlyphReader extends PDFTextStripper {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int TURN = 360;

    private final List<TextPosition> signs = new ArrayList<>();
    private final PageSteps steps;
    private final IdentityHashMap<TextPosition, Drawn> drawn = new IdentityHashMap<>();
    private final PageInkReader ink = new PageInkReader();
    private boolean unreadable;

    /// How a sign was drawn.
    private record Drawn(int colour, int order) {}

    private static final Drawn PLAIN = new Drawn(0, Integer.MAX_VALUE);

    PdfGlyphReader(PDDocument document, Gathering gathering) throws IOException {
        PageInkReader.operators(this).forEach(this::addOperator);
        this.steps = new PageSteps(gathering);
        this.document = document;
        setShouldSeparateByBeads(false);
        // pages are handed over one by one; the library reads none before it has counted a first one
        var blank = new PDPageTree();
        blank.add(new PDPage());
        processPages(blank);
    }

    /// The signs of a page in the order in which they are drawn. Turns the page, in memory only, so that most
    /// of its text stands upright.
    List<Glyph> read(PDPage page) throws IOException {
        signs.clear();
        drawn.clear();
        ink.nextPage();
        unreadable = false;
        steps.nextPage();
        processPage(page);
        var direction = mainDirection(page);
        if (direction != Math.floorMod(page.getRotation(), TURN)) {
            page.setRotation(direction);
            signs.clear();
            drawn.clear();
            ink.nextPage();
            processPage(page);
        }
        return signs.stream().map(sign -> glyph(sign, direction)).toList();
    }

    /// Whether the last page has signs of which the file does not say what they mean.
    boolean unreadable() {
        return unreadable;
    }

    private int mainDirection(PDPage page) {
        var counts = new int[4];
        for (var sign : signs) {
            counts[quarter(sign)]++;
        }
        var main = Math.floorMod(page.getRotation(), TURN) / 90;
        for (var quarter = 0; quarter < counts.length; quarter++) {
            main = counts[quarter] > counts[main] ? quarter : main;
        }
        return main * 90;
    }

    private static int quarter(TextPosition sign) {
        return Math.floorMod(Math.round(sign.getDir()), TURN) / 90;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps.step(getLevel(), getGraphicsStackSize());
        ink.count(operator);
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        steps.sign();
        var mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return;
        }
        if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
            unreadable = true;
        }
        super.showGlyph(place, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition sign) {
        drawn.put(sign, new Drawn(ink.colour(getGraphicsState()), ink.order()));
        super.processTextPosition(sign);
    }

    @Override
    protected void writePage() {
        charactersByArticle.forEach(signs::addAll);
    }

    @Override
    protected void writePageStart() {
        // nothing is written
    }

    @Override
    protected void writePageEnd() {
        // nothing is written
    }

    @Override
    protected void startPage(PDPage page) {
        // nothing is written
    }

    @Override
    protected void endPage(PDPage page) {
        // nothing is written
    }

    private Glyph glyph(TextPosition sign, int direction) {
        var look = drawn.getOrDefault(sign, PLAIN);
        var font = sign.getFont().getName();
        var name = font == null ? null : SUBSET.matcher(font).replaceFirst("");
        var size = Math.max(sign.getFontSizeInPt(), sign.getHeightDir());
        var turned = quarter(sign) * 90 != direction;
        var length = sign.getWidthDirAdj();
        var box = turned ? turnedBox(sign, size) : uprightBox(sign, length, size);
        return new Glyph(
                text(sign, name == null ? "" : name),
                name,
                box,
                turned,
                sign.getXDirAdj(),
                sign.getYDirAdj(),
                length,
                size,
                look.colour,
                look.order);
    }

    private static PageBox uprightBox(TextPosition sign, double length, double size) {
        return new PageBox(
                sign.getXDirAdj(),
                sign.getYDirAdj() - 0.7 * size,
                sign.getXDirAdj() + length,
                sign.getYDirAdj() + 0.2 * size);
    }

    private static PageBox turnedBox(TextPosition sign, double size) {
        var x = sign.getX();
        var y = sign.getY();
        return new PageBox(x - size / 2, y - size / 2, x + size / 2, y + size / 2);
    }

    /// The soft hyphen is a letter of TCVN3 that PDF encodings call a hyphen; in any other font it is drawn as
    /// a hyphen, so that one is meant (as in "20-30").
    private static String text(TextPosition sign, String font) {
        var text = sign.getUnicode() == null ? "" : sign.getUnicode();
        var legacy = font.startsWith(".Vn") || font.regionMatches(true, 0, "VNI", 0, 3);
        var codes = sign.getCharacterCodes();
        if (legacy && sign.getFont() instanceof PDSimpleFont && codes.length == 1 && codes[0] == SOFT_HYPHEN) {
            return "\u00AD";
        }
        return legacy ? text : text.replace('\u00AD', '-').replace('\u00A0', ' ');
    }
}
