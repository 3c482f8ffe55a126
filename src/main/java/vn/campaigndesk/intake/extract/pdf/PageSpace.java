package vn.campaigndesk.intake.extract.pdf;

import vn.campaigndesk.intake.extract.Locator;

/// How the coordinates of a PDF page become those of the page as a person reads it.
///
/// @param x left edge of the visible part in the file's own coordinates, which count upwards
/// @param y its bottom edge
/// @param width its width before any rotation
/// @param height its height before any rotation
/// @param reading by how many degrees clockwise the page must be turned so that its text stands upright
/// @param shown by how many degrees a viewer turns it; differs from `reading` if somebody printed or scanned it askew
record PageSpace(int page, double x, double y, double width, double height, int reading, int shown) {
    private static final int QUARTER = 90;

    /// A rectangle of the file's own coordinates.
    PageBox toReading(double left, double bottom, double right, double top) {
        return turn(
                new PageBox(left - x, height - (top - y), right - x, height - (bottom - y)), reading, width, height);
    }

    /// The upright page's width.
    double readingWidth() {
        return reading % (2 * QUARTER) == 0 ? width : height;
    }

    /// The upright page's height.
    double readingHeight() {
        return reading % (2 * QUARTER) == 0 ? height : width;
    }

    /// The place of a rectangle on the page as a viewer shows it.
    Locator.OnPage at(PageBox box) {
        var back = turn(box, Math.floorMod(shown - reading, 4 * QUARTER), readingWidth(), readingHeight());
        return new Locator.OnPage(page, back.left(), back.top(), back.width(), back.height());
    }

    /// Turns a rectangle clockwise together with its page of the given size.
    private static PageBox turn(PageBox box, int degrees, double pageWidth, double pageHeight) {
        return switch (Math.floorMod(degrees, 4 * QUARTER) / QUARTER) {
            case 1 -> new PageBox(pageHeight - box.bottom(), box.left(), pageHeight - box.top(), box.right());
            case 2 ->
                new PageBox(
                        pageWidth - box.right(),
                        pageHeight - box.bottom(),
                        pageWidth - box.left(),
                        pageHeight - box.top());
            case 3 -> new PageBox(box.top(), pageWidth - box.right(), box.bottom(), pageWidth - box.left());
            default -> box;
        };
    }
}
