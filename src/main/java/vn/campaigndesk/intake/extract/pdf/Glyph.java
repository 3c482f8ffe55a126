package vn.campaigndesk.intake.extract.pdf;

import org.jspecify.annotations.Nullable;

/// A sign as it is drawn on a page, or the whole value of a form's field.
///
/// @param font the name of its font; null if it has none
/// @param box on the page as it is read
/// @param turned whether it is drawn sideways on that page
/// @param along where it begins in the direction of its line
/// @param across where its line stands
/// @param length how far it goes along its line
/// @param size of its font in points
/// @param colour 0xRRGGBB
/// @param order which text of the page it is part of, from 1
record Glyph(
        String text,
        @Nullable String font,
        PageBox box,
        boolean turned,
        double along,
        double across,
        double length,
        double size,
        int colour,
        int order) {
    boolean isIn(PageBox other) {
        return other.holds((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    }

    double end() {
        return along + length;
    }
}
