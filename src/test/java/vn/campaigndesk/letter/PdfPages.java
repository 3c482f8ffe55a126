package vn.campaigndesk.letter;

import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A PDF read back: its lines of text with place, font and size, and its thin horizontal rules. Millimetres from the
/// upper left corner of the page; pages count from 1.
final class PdfPages {
    /// A stretch of text on one line as the stripper sees it.
    record Line(int page, String text, double left, double right, double base, String font, double points) {
        double centre() {
            return (left + right) / 2;
        }
    }

    /// A horizontal rule.
    record Rule(int page, double left, double right, double top) {
        double length() {
            return right - left;
        }

        double centre() {
            return (left + right) / 2;
        }
    }

    final byte[] bytes;
    final List<Line> lines = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    final int count;
    final String text;

    private PdfPages(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (var pdf = Loader.loadPDF(bytes)) {
            this.count = pdf.getNumberOfPages();
            this.text = new Stripper().getText(pdf);
            for (var i = 0; i < count; i++) {
                new RuleFinder(pdf, i).processPage(pdf.getPage(i));
            }
        }
    }

    static PdfPages of(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(document, out);
        return new PdfPages(out.toByteArray());
    }

    /// The first line that contains the text.
    Line line(String part) {
        return lines.stream()
                .filter(line -> line.text().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line '" + part + "' in\n" + text));
    }

    List<Line> onPage(int page) {
        return lines.stream().filter(line -> line.page() == page).toList();
    }

    /// The first rule below a line whose middle is that of the line.
    Rule ruleBelow(Line line) {
        return rules.stream()
                .filter(rule -> rule.page() == line.page() && rule.top() > line.base() && rule.top() < line.base() + 6)
                .filter(rule -> Math.abs(rule.centre() - line.centre()) < 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule below " + line + " in " + rules));
    }

    private final class Stripper extends PDFTextStripper {
        @Override
        protected void writeString(String string, List<TextPosition> positions) throws IOException {
            var first = positions.getFirst();
            var last = positions.getLast();
            lines.add(new Line(
                    getCurrentPageNo(),
                    string,
                    PageGeometry.toMm(first.getXDirAdj()),
                    PageGeometry.toMm(last.getXDirAdj() + last.getWidthDirAdj()),
                    PageGeometry.toMm(first.getYDirAdj()),
                    first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", ""),
                    Math.round(first.getTextMatrix().getScalingFactorX() * 10) / 10.0));
            super.writeString(string, positions);
        }
    }

    /// Collects the bounds of every path that is painted and thin.
    private final class RuleFinder extends PDFGraphicsStreamEngine {
        private static final double THIN = 1.6;
        private static final double LONG = 20;

        private final int page;
        private final double height;
        private double left = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double low = Double.MAX_VALUE;
        private double high = -Double.MAX_VALUE;
        private Point2D current = new Point2D.Double();

        RuleFinder(PDDocument pdf, int index) {
            super(pdf.getPage(index));
            this.page = index + 1;
            this.height = pdf.getPage(index).getMediaBox().getHeight();
        }

        private void add(double x, double y) {
            current = new Point2D.Double(x, y);
            left = Math.min(left, x);
            right = Math.max(right, x);
            low = Math.min(low, y);
            high = Math.max(high, y);
        }

        private void paint() {
            if (high - low < THIN && right - left > LONG) {
                rules.add(new Rule(
                        page, PageGeometry.toMm(left), PageGeometry.toMm(right), PageGeometry.toMm(height - high)));
            }
            forget();
        }

        private void forget() {
            left = low = Double.MAX_VALUE;
            right = high = -Double.MAX_VALUE;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            List.of(p0, p1, p2, p3).forEach(p -> add(p.getX(), p.getY()));
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {
            add(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            add(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            add(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {
            forget();
        }

        @Override
        public void strokePath() {
            paint();
        }

        @Override
        public void fillPath(int windingRule) {
            paint();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            paint();
        }

        @Override
        public void shadingFill(COSName name) {}
    }
}
