package vn.campaigndesk.intake.extract.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.XmlReader;

/// What decides whether a run is seen; null where nothing is said.
///
/// @param colour of the letters, [#AUTOMATIC] for one that always stands out
/// @param behind the colour under the letters
/// @param halfPoints the size
record RunInk(
        @Nullable Integer colour,
        @Nullable Integer behind,
        @Nullable Integer halfPoints) {
    static final RunInk NONE = new RunInk(null, null, null);
    static final int AUTOMATIC = -2;

    private static final int LARGEST = 4_000;
    private static final Map<String, Integer> HIGHLIGHTS = Map.ofEntries(
            Map.entry("black", 0x000000),
            Map.entry("white", 0xFFFFFF),
            Map.entry("blue", 0x0000FF),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("green", 0x00FF00),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("red", 0xFF0000),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("darkBlue", 0x00008B),
            Map.entry("darkCyan", 0x008B8B),
            Map.entry("darkGreen", 0x006400),
            Map.entry("darkMagenta", 0x800080),
            Map.entry("darkRed", 0x8B0000),
            Map.entry("darkYellow", 0x808000),
            Map.entry("darkGray", 0xA9A9A9),
            Map.entry("lightGray", 0xD3D3D3));

    static RunInk colour(XmlReader xml) {
        var colour = rgb(xml.attribute("val"));
        return new RunInk(colour == null ? AUTOMATIC : colour, null, null);
    }

    static RunInk size(XmlReader xml) {
        return new RunInk(null, null, (int) Values.number(xml.attribute("val"), 0, 0, LARGEST));
    }

    static RunInk highlight(XmlReader xml) {
        var name = xml.attribute("val");
        return new RunInk(null, name == null ? null : HIGHLIGHTS.get(name), null);
    }

    static RunInk shade(XmlReader xml) {
        return new RunInk(null, behind(xml), null);
    }

    /// The colour that a `w:shd` lays behind text; null when it lays none.
    static @Nullable Integer behind(XmlReader xml) {
        var pattern = xml.attribute("val");
        if ("solid".equals(pattern)) {
            var over = rgb(xml.attribute("color"));
            return over == null ? Integer.valueOf(0) : over;
        }
        var plain = pattern == null || pattern.equals("clear") || pattern.equals("nil");
        return plain ? rgb(xml.attribute("fill")) : Integer.valueOf(Ink.UNKNOWN);
    }

    /// A colour as RRGGBB; null for "auto" and anything else.
    static @Nullable Integer rgb(@Nullable String hexadecimal) {
        try {
            return hexadecimal == null || hexadecimal.length() != 6 ? null : Integer.valueOf(hexadecimal, 16);
        } catch (NumberFormatException name) {
            return null;
        }
    }

    /// This ink, with what it does not say taken from another.
    RunInk or(RunInk other) {
        if (colour == null && behind == null && halfPoints == null) {
            return other;
        }
        return new RunInk(
                colour == null ? other.colour : colour,
                behind == null ? other.behind : behind,
                halfPoints == null ? other.halfPoints : halfPoints);
    }

    /// @param around the colour of the paragraph, cell or page
    Ink.Sight sight(int around) {
        if (halfPoints != null && Ink.isTiny(halfPoints / 2.0)) {
            return Ink.Sight.UNSEEN;
        }
        return colour == null || colour == AUTOMATIC
                ? Ink.Sight.SEEN
                : Ink.of(colour, behind == null ? around : behind);
    }
}
