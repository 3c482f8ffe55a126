package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Gathering;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;

/// Turns one page after the other into paragraphs and tables in reading order. A table at the end of a page is
/// held back until the next page has shown whether it goes on there.
final class PageFlow {
    /// How far a table may stand out of the text, in points.
    private static final double CELL_PADDING = 8;

    /// In points: Decree 30/2020 allows 15 to 20 mm at the right.
    private static final double WIDEST_MARGIN = 100;

    private final Gathering gathering;
    private @Nullable PageGrid open;
    private @Nullable Locator openAt;

    PageFlow(Gathering gathering) {
        this.gathering = gathering;
    }

    void add(PdfPage page, @Nullable PdfPage before, @Nullable PdfPage after) {
        var body = new ArrayList<List<TextLine>>();
        for (var line : page.lines()) {
            var region = PageMargins.region(page, line, before, after);
            if (region == Region.BODY) {
                body.add(line);
            } else {
                pieces(line, region, page.space());
            }
        }
        var rightEnd = rightEnd(body, page);
        for (var cells : page.tables()) {
            var top = PdfPage.area(cells).top();
            var above = body.stream()
                    .takeWhile(line -> line.getFirst().across() <= top)
                    .toList();
            lines(above, rightEnd, page.space());
            body.subList(0, above.size()).clear();
            var grid = PageGrid.ruled(cells, page.inTables(), page.space(), gathering);
            if (!grid.isEmpty()) {
                table(grid, page.space());
            }
        }
        lines(body, rightEnd, page.space());
    }

    /// How far lines could go: as far as the longest one and the tables do, and at least to a wide margin.
    /// Where all lines are short, the longest of them ends on purpose too.
    private static double rightEnd(List<List<TextLine>> body, PdfPage page) {
        var longest = body.stream().flatMap(List::stream).mapToDouble(TextLine::end);
        var tables =
                page.tables().stream().mapToDouble(cells -> PdfPage.area(cells).right() - CELL_PADDING);
        var least = page.space().readingWidth() - WIDEST_MARGIN;
        return Math.max(least, DoubleStream.concat(longest, tables).max().orElse(0));
    }

    /// After the last page.
    void finish() {
        if (open != null && openAt != null) {
            gathering.add(open.table(openAt));
        }
        open = null;
        openAt = null;
    }

    private void table(PageGrid grid, PageSpace space) {
        if (open != null && open.goesOnIn(grid)) {
            open = open.with(grid);
            return;
        }
        finish();
        open = grid;
        openAt = space.at(grid.box());
    }

    private void lines(List<List<TextLine>> lines, double rightEnd, PageSpace space) {
        var pending = new ArrayList<TextLine>();
        for (var index = 0; index < lines.size(); ) {
            var columns = UnruledColumns.at(lines, index);
            if (columns.isPresent()) {
                paragraphs(pending, rightEnd, space);
                table(columns.get().grid(space, gathering), space);
                index += columns.get().lines();
            } else {
                var line = TextFlow.together(lines.get(index));
                if (line.size() == 1) {
                    pending.add(line.getFirst());
                } else {
                    paragraphs(pending, rightEnd, space);
                    finish();
                    pieces(line, Region.BODY, space);
                }
                index++;
            }
        }
        paragraphs(pending, rightEnd, space);
    }

    private void paragraphs(List<TextLine> pending, double rightEnd, PageSpace space) {
        if (!pending.isEmpty()) {
            finish();
        }
        for (var paragraph : TextFlow.paragraphs(pending, rightEnd)) {
            var box = PageBox.around(paragraph.stream().map(TextLine::box).toList());
            gathering.addText(TextFlow.text(paragraph, gathering), Region.BODY, space.at(box));
        }
        pending.clear();
    }

    private void pieces(List<TextLine> line, Region region, PageSpace space) {
        var texts = line.stream()
                .map(piece -> TextFlow.text(List.of(piece), gathering))
                .toList();
        var box = PageBox.around(line.stream().map(TextLine::box).toList());
        gathering.addText(String.join("\t", texts), region, space.at(box));
    }
}
