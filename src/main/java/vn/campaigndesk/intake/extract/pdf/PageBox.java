package vn.campaigndesk.intake.extract.pdf;

import java.util.Collection;

/// A rectangle of a page as it is read, in points from the top left corner.
record PageBox(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    PageBox with(PageBox other) {
        return new PageBox(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// The smallest rectangle around at least one.
    static PageBox around(Collection<PageBox> boxes) {
        return boxes.stream().reduce(PageBox::with).orElseThrow();
    }
}
