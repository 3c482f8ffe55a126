package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.XmlReader;

/// What decides how a run's letters are to be read; null where nothing is said and the style decides.
///
/// @param ascii the font of plain letters
/// @param high the font of the letters of the old encodings
/// @param raised whether it stands above the line, as the mark of a note does
/// @param style a character style
record RunLook(
        @Nullable String ascii,
        @Nullable String high,
        @Nullable Boolean vanish,
        @Nullable Boolean raised,
        @Nullable String style) {
    static final RunLook NONE = new RunLook(null, null, null, null, null);

    /// Reads `w:rPr` and goes past its end.
    static RunLook read(XmlReader xml) throws IOException {
        var look = new RunLook[] {NONE};
        xml.children(name -> {
            var old = look[0];
            look[0] = switch (name) {
                case "rFonts" -> new RunLook(font(xml, "ascii"), font(xml, "hAnsi"), old.vanish, old.raised, old.style);
                case "vanish" -> new RunLook(old.ascii, old.high, isOn(xml.attribute("val")), old.raised, old.style);
                case "vertAlign" -> new RunLook(old.ascii, old.high, old.vanish, isRaised(xml), old.style);
                case "rStyle" -> new RunLook(old.ascii, old.high, old.vanish, old.raised, xml.attribute("val"));
                default -> old;
            };
            xml.skip();
        });
        return look[0];
    }

    /// A font of the theme wins over a named one; themes hold Unicode fonts.
    private static @Nullable String font(XmlReader xml, String range) {
        return xml.attribute(range + "Theme") == null ? xml.attribute(range) : "";
    }

    private static boolean isRaised(XmlReader xml) {
        return "superscript".equals(xml.attribute("val"));
    }

    static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /// This look, with what it does not say taken from another.
    RunLook or(RunLook other) {
        return new RunLook(
                ascii == null ? other.ascii : ascii,
                high == null ? other.high : high,
                vanish == null ? other.vanish : vanish,
                raised == null ? other.raised : raised,
                style == null ? other.style : style);
    }

    /// The font that tells the encoding; null when none is named.
    @Nullable
    String font() {
        return high == null ? ascii : high;
    }

    boolean isRaised() {
        return Boolean.TRUE.equals(raised);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(vanish);
    }
}
