package vn.campaigndesk.intake.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A cell that lines enclose, with the cells of the tables that stand inside of it. Deeper tables are taken apart into
/// the innermost cells.
record CellBoxes(PageBox box, List<PageBox> inner) {
    private static final double TOLERANCE = 2;

    /// What a cell must be smaller than, as a share of the one around it, to be one inside rather than the same.
    private static final double SMALLER = 0.95;

    CellBoxes {
        inner = List.copyOf(inner);
    }

    /// Sorts cells into those of outer tables and those inside of them.
    static List<CellBoxes> of(List<PageBox> boxes) {
        var outer = new ArrayList<CellBoxes>();
        for (var box : boxes) {
            if (boxes.stream().noneMatch(other -> isInside(box, other))) {
                var inner = boxes.stream()
                        .filter(other -> isInside(other, box))
                        .filter(other -> boxes.stream().noneMatch(deeper -> isInside(deeper, other)))
                        .toList();
                outer.add(new CellBoxes(box, inner.size() > 1 ? inner : List.of()));
            }
        }
        outer.sort(Comparator.comparingDouble(cell -> cell.box().top()));
        return outer;
    }

    private static boolean isInside(PageBox box, PageBox other) {
        return box.left() >= other.left() - TOLERANCE
                && box.top() >= other.top() - TOLERANCE
                && box.right() <= other.right() + TOLERANCE
                && box.bottom() <= other.bottom() + TOLERANCE
                && box.width() * box.height() < SMALLER * other.width() * other.height();
    }
}
