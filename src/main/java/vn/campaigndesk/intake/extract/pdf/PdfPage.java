package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/// What is visible on one page of a PDF.
///
/// @param lines outside of ruled tables, from top to bottom, each as its pieces from left to right
/// @param tables the cells of each ruled table
/// @param inTables the signs in them
record PdfPage(
        PageSpace space, List<List<TextLine>> lines, List<List<CellBoxes>> tables, List<Glyph> inTables, int signs) {
    private static final double SAME_LINE = 0.35;

    PdfPage {
        lines = lines.stream().map(List::copyOf).toList();
        tables = tables.stream().map(List::copyOf).toList();
        inTables = List.copyOf(inTables);
    }

    static PdfPage of(PageSpace space, List<Glyph> signs, List<List<CellBoxes>> tables) {
        var areas = tables.stream().map(PdfPage::area).toList();
        var inside = new ArrayList<Glyph>();
        var outside = new ArrayList<Glyph>();
        for (var sign : signs) {
            (isInCell(sign, tables, areas) ? inside : outside).add(sign);
        }
        var visible =
                (int) signs.stream().filter(sign -> !sign.text().isBlank()).count();
        return new PdfPage(space, lines(TextLine.of(outside)), tables, inside, visible);
    }

    static PageBox area(List<CellBoxes> table) {
        return PageBox.around(table.stream().map(CellBoxes::box).toList());
    }

    private static boolean isInCell(Glyph sign, List<List<CellBoxes>> tables, List<PageBox> areas) {
        for (var table = 0; table < areas.size(); table++) {
            if (sign.isIn(areas.get(table)) && tables.get(table).stream().anyMatch(cell -> sign.isIn(cell.box()))) {
                return true;
            }
        }
        return false;
    }

    private static List<List<TextLine>> lines(List<TextLine> pieces) {
        var lines = new ArrayList<List<TextLine>>();
        for (var piece : pieces) {
            var before = lines.isEmpty() ? null : lines.getLast().getLast();
            if (before == null
                    || before.turned() != piece.turned()
                    || piece.start() < before.end()
                    || Math.abs(piece.across() - before.across()) > SAME_LINE * piece.size()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(piece);
        }
        return lines;
    }
}
