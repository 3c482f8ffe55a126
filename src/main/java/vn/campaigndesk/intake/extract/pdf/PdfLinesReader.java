package vn.campaigndesk.intake.extract.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;
import technology.tabula.Rectangle;
import technology.tabula.Ruling;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;
import vn.campaigndesk.intake.extract.Gathering;

/// The lines drawn on a page and the cells that they enclose. Tabula finds the cells; it was compiled for PDFBox 2, so
/// nothing of it that touches a PDF is used, and PdfReaderTest tells at once should that no longer hold.
final class PdfLinesReader extends PDFGraphicsStreamEngine {
    /// A filled or stroked shape thinner than this is a line, in points: Word draws its borders as thin rectangles.
    private static final double LINE = 3;

    private static final double SHORTEST_LINE = 4;
    private static final double SMALLEST_CELL = 4;

    /// Beyond this it is a drawing, and finding cells would take minutes.
    private static final int MOST_LINES = 3_000;

    private static final int MOST_CELLS = 5_000;
    private static final int CORNERS = 4;

    /// Where lines cross: the cells are looked for at each crossing.
    private static final int MOST_CROSSINGS = 50_000;

    private final PageSpace space;
    private final List<PageBox> across = new ArrayList<>();
    private final List<PageBox> down = new ArrayList<>();
    private final List<Point2D> path = new ArrayList<>();
    private final List<List<Point2D>> subpaths = new ArrayList<>();
    private final PageSteps steps;
    private final PageInkReader ink = new PageInkReader();
    private final List<Painted> painted = new ArrayList<>();
    private final List<PageBox> level = new ArrayList<>();
    private double pictured;
    private boolean drawing;

    PdfLinesReader(PDPage page, PageSpace space, Gathering gathering) {
        super(page);
        this.space = space;
        this.steps = new PageSteps(gathering);
    }

    /// Reads the page that it was made for. @return this
    PdfLinesReader read() throws IOException {
        processPage(getPage());
        return this;
    }

    /// The share of the page, from 0, that its largest picture covers.
    double pictured() {
        return pictured;
    }

    /// The filled areas in the order in which they are drawn.
    List<Painted> painted() {
        return painted;
    }

    /// The level lines, which may cross something out.
    Strokes strokes() {
        return isDrawing() ? Strokes.NONE : new Strokes(level);
    }

    boolean isDrawing() {
        return drawing || count() > MOST_LINES;
    }

    /// The tables of the page, each as its cells; frames around a text are no tables.
    List<List<CellBoxes>> tables() {
        if (isDrawing()) {
            return List.of();
        }
        if ((long) rulings(across).size() * rulings(down).size() > MOST_CROSSINGS) {
            drawing = true;
            return List.of();
        }
        var seen = new Borders(across, down).together();
        var cells = SpreadsheetExtractionAlgorithm.findCells(rulings(seen.across()), rulings(seen.down())).stream()
                .filter(cell -> cell.getWidth() >= SMALLEST_CELL && cell.getHeight() >= SMALLEST_CELL)
                .map(PdfLinesReader::box)
                .toList();
        return cells.size() > MOST_CELLS ? List.of() : together(CellBoxes.of(cells));
    }

    private int count() {
        return across.size() + down.size();
    }

    /// Pieces of one line made one.
    private static List<Ruling> rulings(List<PageBox> lines) {
        return Ruling.collapseOrientedRulings(lines.stream()
                .map(line -> new Ruling(
                        (float) line.top(), (float) line.left(), (float) line.width(), (float) line.height()))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static List<List<CellBoxes>> together(List<CellBoxes> cells) {
        var rectangles =
                cells.stream().map(cell -> rectangle(cell.box())).collect(Collectors.toCollection(ArrayList::new));
        var tables = new ArrayList<List<CellBoxes>>();
        for (var area : SpreadsheetExtractionAlgorithm.findSpreadsheetsFromCells(rectangles)) {
            var inside = cells.stream()
                    .filter(cell -> area.contains(
                            rectangle(cell.box()).getCenterX(),
                            rectangle(cell.box()).getCenterY()))
                    .toList();
            if (inside.size() > 1) {
                tables.add(inside);
            }
        }
        tables.sort(Comparator.comparingDouble(table -> table.getFirst().box().top()));
        return tables;
    }

    private static PageBox box(Rectangle cell) {
        return new PageBox(cell.getLeft(), cell.getTop(), cell.getRight(), cell.getBottom());
    }

    private static Rectangle rectangle(PageBox box) {
        return new Rectangle((float) box.top(), (float) box.left(), (float) box.width(), (float) box.height());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps.step(getLevel(), getGraphicsStackSize());
        ink.count(operator);
        super.processOperator(operator, operands);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        finishSubpath();
        subpaths.add(List.of(p0, p1, p2, p3, p0));
    }

    @Override
    public void moveTo(float x, float y) {
        finishSubpath();
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // a curve ends what may be a line; its points count only for the next straight piece
        finishSubpath();
        path.add(new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Float() : path.getLast();
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            path.add(path.getFirst());
        }
        finishSubpath();
    }

    private void finishSubpath() {
        if (path.size() > 1) {
            subpaths.add(List.copyOf(path));
        }
        path.clear();
    }

    @Override
    public void endPath() {
        path.clear();
        subpaths.clear();
    }

    @Override
    public void strokePath() {
        finishSubpath();
        subpaths.forEach(this::stroke);
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        finishSubpath();
        subpaths.forEach(this::fill);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        finishSubpath();
        subpaths.forEach(this::paint);
        strokePath();
    }

    private void stroke(List<Point2D> points) {
        if (isThin(points)) {
            fill(points);
            return;
        }
        for (var i = 1; i < points.size(); i++) {
            line(box(List.of(points.get(i - 1), points.get(i))));
        }
    }

    private boolean isThin(List<Point2D> points) {
        var box = box(points);
        return box.width() < LINE || box.height() < LINE;
    }

    private void fill(List<Point2D> points) {
        if (isThin(points)) {
            line(box(points));
        } else {
            paint(points);
        }
    }

    /// Only what has four corners: the area of any other shape is not the box around it.
    private void paint(List<Point2D> points) {
        if (isThin(points) || points.size() > CORNERS + 1 || painted.size() >= MOST_LINES) {
            return;
        }
        var colour = ink.fill(getGraphicsState());
        if (colour != null) {
            painted.add(new Painted(box(points), colour, ink.order()));
        }
    }

    private PageBox box(List<Point2D> points) {
        var box = new Rectangle2D.Double(
                points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(box::add);
        return space.toReading(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    private void line(PageBox box) {
        if (count() > MOST_LINES) {
            return;
        }
        if (box.height() < LINE && box.width() >= SHORTEST_LINE) {
            var y = (box.top() + box.bottom()) / 2;
            across.add(new PageBox(box.left(), y, box.right(), y));
            level.add(box);
        } else if (box.width() < LINE && box.height() >= SHORTEST_LINE) {
            var x = (box.left() + box.right()) / 2;
            down.add(new PageBox(x, box.top(), x, box.bottom()));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var area = Math.abs(matrix.getScaleX() * matrix.getScaleY() - matrix.getShearX() * matrix.getShearY());
        pictured = Math.max(pictured, area / (space.width() * space.height()));
    }

    @Override
    public void clip(int rule) {
        // what is cut off by a clip is rarely a line of a table
    }

    @Override
    public void shadingFill(@Nullable COSName shading) {
        // colours say nothing
    }
}
