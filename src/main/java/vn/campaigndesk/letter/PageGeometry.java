package vn.campaigndesk.letter;

/// The page and the distances on it, in millimetres and points (Decree 30/2020/ND-CP, Appendix I, I.1 to I.4).
final class PageGeometry {
    static final double PAPER_SHORT_MM = 210;
    static final double PAPER_LONG_MM = 297;
    static final double TOP_MM = 20;
    static final double BOTTOM_MM = 20;
    static final double LEFT_MM = 30;
    /// The smallest the decree allows: with more, the two halves of the letterhead do not fit side by side.
    static final double RIGHT_MM = 15;

    /// From the upper edge of the paper to the page number.
    static final double HEADER_MM = 8;

    static final double FIRST_LINE_MM = 12.7;
    static final int PARAGRAPH_GAP_PT = 6;
    /// Between single and one and a half.
    static final double LINE_SPACING = 1.15;

    /// Height of a single-spaced line of the font, in ems: ascent, descent and line gap of its hhea table.
    static final double SINGLE_LINE_EM = 1.149;
    /// Room for the signature and the seal.
    static final double SIGNATURE_ROOM_PT = 72;
    /// Thickness of rules and table lines.
    static final double RULE_PT = 0.75;

    static final double CELL_PADDING_MM = 1.2;

    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    private PageGeometry() {}

    /// The width of the text.
    static double textWidthMm(Orientation pages) {
        return (pages == Orientation.LANDSCAPE ? PAPER_LONG_MM : PAPER_SHORT_MM) - LEFT_MM - RIGHT_MM;
    }

    static double toPoints(double mm) {
        return mm / MM_PER_INCH * POINTS_PER_INCH;
    }

    static double toMm(double points) {
        return points / POINTS_PER_INCH * MM_PER_INCH;
    }
}
