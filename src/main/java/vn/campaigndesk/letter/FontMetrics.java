package vn.campaigndesk.letter;

import java.util.Map;

/// Widths of texts in the document font. Tinos has the advance widths of Times New Roman, so one measure is right for
/// the PDF, which embeds Tinos, and for the Word file, which names Times New Roman.
final class FontMetrics {
    /// Marks a character the font does not have.
    static final short MISSING = -1;

    private final Map<Face, short[]> advances;
    private final int unitsPerEm;

    /// @param advances for each face the advance of every character of the basic plane in font units
    FontMetrics(Map<Face, short[]> advances, int unitsPerEm) {
        this.advances = Map.copyOf(advances);
        this.unitsPerEm = unitsPerEm;
    }

    /// Width in millimetres; a character the font lacks counts as one em.
    double widthMm(String text, Face face, double points) {
        var widths = advances.getOrDefault(face, new short[0]);
        var units = 0L;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            units += c < widths.length && widths[c] != MISSING ? widths[c] : unitsPerEm;
        }
        return PageGeometry.toMm(units * points / unitsPerEm);
    }

    double widthMm(String text, Look look) {
        return widthMm(text, look.face(), look.points());
    }

    /// Whether the font can draw a code point.
    boolean draws(int point, Face face) {
        var widths = advances.getOrDefault(face, new short[0]);
        return point < widths.length && widths[point] != MISSING;
    }
}
