package vn.campaigndesk.intake.extract.pdf;

import java.util.List;

/// The level lines of a page, as far as they may cross something out: a line through the middle of a figure, neither
/// under it nor the border of its cell.
///
/// @param lines thin boxes on the page as it is read
record Strokes(List<PageBox> lines) {
    static final Strokes NONE = new Strokes(List.of());

    /// Where the middle of a figure is, in sizes of its font below the top of its box.
    private static final double HIGHEST = 0.2;

    private static final double LOWEST = 0.6;

    /// In points: a line may begin a little inside of the figure.
    private static final double SLACK = 1;

    Strokes {
        lines = List.copyOf(lines);
    }

    boolean cross(Glyph sign) {
        if (sign.turned()) {
            return false;
        }
        var box = sign.box();
        var highest = box.top() + HIGHEST * sign.size();
        var lowest = box.top() + LOWEST * sign.size();
        for (var line : lines) {
            var y = (line.top() + line.bottom()) / 2;
            if (y > highest && y < lowest && line.left() <= box.left() + SLACK && line.right() >= box.right() - SLACK) {
                return true;
            }
        }
        return false;
    }
}
