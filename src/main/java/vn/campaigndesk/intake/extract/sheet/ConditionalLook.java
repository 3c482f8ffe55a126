package vn.campaigndesk.intake.extract.sheet;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;

/// What a conditional format makes of a cell while its condition holds. Conditions are not calculated: what
/// may hide a number counts as if it did.
///
/// @param colour of the letters, [Ink#UNKNOWN] for one that is not simply told; null when they keep theirs
/// @param behind the colour of the cell; null when it keeps its own
/// @param format of numbers; empty when they keep theirs
/// @param bare whether only a bar or a sign is shown, and no number
record ConditionalLook(@Nullable Integer colour, @Nullable Integer behind, String format, boolean bare) {
    static final ConditionalLook BARE = new ConditionalLook(null, null, "", true);

    /// A cell of another colour, as scales of colours make them.
    static ConditionalLook on(int colour) {
        return new ConditionalLook(null, colour, "", false);
    }

    /// Reads a `dxf` element to its end.
    static ConditionalLook read(XmlPart xml) throws IOException {
        @Nullable Integer colour = null;
        @Nullable Integer behind = null;
        var format = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "font" -> colour = font(xml);
                case "fill" -> behind = fill(xml);
                case "numFmt" -> {
                    format = xml.attribute("formatCode");
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        return new ConditionalLook(colour, behind, format, false);
    }

    private static @Nullable Integer font(XmlPart xml) throws IOException {
        @Nullable Integer colour = null;
        while (xml.nextChild()) {
            colour = xml.name().equals("color") ? Letters.colour(xml) : colour;
            xml.skip();
        }
        return colour;
    }

    /// Other than in the fills of cells, the colour of a plain one is its second.
    private static @Nullable Integer fill(XmlPart xml) throws IOException {
        @Nullable Integer behind = null;
        while (xml.nextChild()) {
            var plain = xml.name().equals("patternFill")
                    && (xml.attribute("patternType").isEmpty()
                            || xml.attribute("patternType").equals("solid"));
            if (!plain) {
                behind = Ink.UNKNOWN;
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                behind = xml.name().equals("bgColor") ? Letters.colour(xml) : behind;
                xml.skip();
            }
        }
        return behind;
    }

    /// Whether a cell of this style may be unseen under it.
    boolean mayHide(XlsxBook.Style style) {
        var own = style.letters();
        var ink = colour == null ? own.colour() : colour;
        var ground = behind == null ? style.behind() : behind.intValue();
        var numbers = new XlsxBook.Style(0, format, own, ground);
        return bare || numbers.hides(1) || numbers.hides(0) || isUnseen(ink == null ? 0 : ink, ground);
    }

    /// A colour that is not known is one of the many that are seen.
    private static boolean isUnseen(int ink, int ground) {
        return ink != Ink.UNKNOWN && Ink.of(ink, ground) != Ink.Sight.SEEN;
    }
}
