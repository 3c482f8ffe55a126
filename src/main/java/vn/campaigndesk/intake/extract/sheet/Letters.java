package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;

/// How the letters of a workbook look, as far as it decides how and whether they are read.
///
/// @param font null for the one of the cell
/// @param colour null for one that stands out whatever is behind it, or is not known
/// @param points the size, 0 when it is not known
/// @param raised whether they stand above the line
/// @param struck whether they are struck through
record Letters(@Nullable String font, @Nullable Integer colour, double points, boolean raised, boolean struck) {
    static final Letters PLAIN = new Letters(null, null, 0, false, false);

    private static final int SYSTEM_PAPER = 65;
    private static final int LIGHT = 0;
    private static final int DARK = 1;

    /// Reads a `font` or `rPr` element to its end.
    static Letters read(XmlPart xml) throws IOException {
        @Nullable String font = null;
        @Nullable Integer colour = null;
        var points = 0.0;
        var raised = false;
        var struck = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "name", "rFont" -> font = xml.attribute("val");
                case "color" -> colour = colour(xml);
                case "sz" -> points = number(xml.attribute("val"));
                case "vertAlign" -> raised = xml.attribute("val").equals("superscript");
                case "strike" -> struck = xml.attribute("val").isEmpty() || xml.flag("val");
                default -> {
                    // bold, family, scheme
                }
            }
            xml.skip();
        }
        return new Letters(font, colour != null && colour == Ink.UNKNOWN ? null : colour, points, raised, struck);
    }

    /// The colour that an element names: [Ink#UNKNOWN] for one of the theme beside its black and white, null for none.
    static @Nullable Integer colour(XmlPart xml) {
        var rgb = xml.attribute("rgb");
        if (rgb.length() >= 6) {
            return hexadecimal(rgb.substring(rgb.length() - 6));
        }
        if (!xml.attribute("theme").isEmpty()) {
            return ofTheme(xml.number("theme", -1), number(xml.attribute("tint")));
        }
        return switch (xml.number("indexed", -1)) {
            case -1 -> null;
            case 1, 9, SYSTEM_PAPER -> Integer.valueOf(Ink.PAPER);
            case 0, 8 -> Integer.valueOf(0);
            default -> Integer.valueOf(Ink.UNKNOWN);
        };
    }

    private static @Nullable Integer hexadecimal(String rgb) {
        try {
            return Integer.valueOf(rgb, 16);
        } catch (NumberFormatException name) {
            return Ink.UNKNOWN;
        }
    }

    private static int ofTheme(int theme, double tint) {
        return switch (theme) {
            case LIGHT -> grey(tint < 0 ? 1 + tint : 1);
            case DARK -> grey(Math.max(tint, 0));
            default -> Ink.UNKNOWN;
        };
    }

    private static int grey(double share) {
        var one = (int) Math.round(0xFF * Math.clamp(share, 0, 1));
        return one << 16 | one << 8 | one;
    }

    static double number(String text) {
        try {
            return text.isEmpty() ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return 0;
        }
    }

    /// @param behind the colour of the cell
    Ink.Sight sight(int behind) {
        if (Ink.isTiny(points)) {
            return Ink.Sight.UNSEEN;
        }
        return colour == null ? Ink.Sight.SEEN : Ink.of(colour, behind);
    }
}
