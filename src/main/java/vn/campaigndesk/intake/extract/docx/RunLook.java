package vn.campaigndesk.intake.extract.docx;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.intake.extract.Ink;
import vn.campaigndesk.intake.extract.Superscript;
import vn.campaigndesk.intake.extract.XmlReader;

/// What decides how a run's letters are to be read; null where nothing is said and the style decides.
///
/// @param ascii the font of plain letters
/// @param high the font of the letters of the old encodings
/// @param raised whether it stands above the line, as the mark of a note does
/// @param struck whether it is struck through
/// @param style a character style
/// @param ink whether it is seen
record RunLook(
        @Nullable String ascii,
        @Nullable String high,
        @Nullable Boolean vanish,
        @Nullable Boolean raised,
        @Nullable Boolean struck,
        @Nullable String style,
        RunInk ink) {
    private static final Pattern LIFT = Pattern.compile("\\d{1,4}");

    static final RunLook NONE = new RunLook(null, null, null, null, null, null, RunInk.NONE);

    /// Reads `w:rPr` and goes past its end.
    static RunLook read(XmlReader xml) throws IOException {
        var look = new RunLook[] {NONE};
        xml.children(name -> {
            var old = look[0];
            look[0] = part(name, xml).or(old);
            xml.skip();
        });
        return look[0];
    }

    /// What one property says.
    private static RunLook part(String name, XmlReader xml) {
        return switch (name) {
            case "rFonts" -> new RunLook(font(xml, "ascii"), font(xml, "hAnsi"), null, null, null, null, RunInk.NONE);
            case "vanish" -> new RunLook(null, null, isOn(xml.attribute("val")), null, null, null, RunInk.NONE);
            case "vertAlign" -> new RunLook(null, null, null, isRaised(xml), null, null, RunInk.NONE);
            case "position" -> isLifted(xml) ? new RunLook(null, null, null, true, null, null, RunInk.NONE) : NONE;
            case "strike", "dstrike" ->
                new RunLook(null, null, null, null, isOn(xml.attribute("val")), null, RunInk.NONE);
            case "rStyle" -> new RunLook(null, null, null, null, null, xml.attribute("val"), RunInk.NONE);
            case "color" -> inked(RunInk.colour(xml));
            case "sz" -> inked(RunInk.size(xml));
            case "highlight" -> inked(RunInk.highlight(xml));
            case "shd" -> inked(RunInk.shade(xml));
            default -> NONE;
        };
    }

    private static RunLook inked(RunInk ink) {
        return new RunLook(null, null, null, null, null, null, ink);
    }

    /// A font of the theme wins over a named one; themes hold Unicode fonts.
    private static @Nullable String font(XmlReader xml, String range) {
        return xml.attribute(range + "Theme") == null ? xml.attribute(range) : "";
    }

    private static boolean isRaised(XmlReader xml) {
        return "superscript".equals(xml.attribute("val"));
    }

    /// Moved up by hand, in half points: the mark of a note all the same.
    private static boolean isLifted(XmlReader xml) {
        var height = xml.attribute("val");
        return height != null && LIFT.matcher(height).matches() && Superscript.isLift(Integer.parseInt(height));
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
                struck == null ? other.struck : struck,
                style == null ? other.style : style,
                ink.or(other.ink));
    }

    /// The font that tells the encoding; null when none is named.
    @Nullable
    String font() {
        return high == null ? ascii : high;
    }

    boolean isRaised() {
        return Boolean.TRUE.equals(raised);
    }

    boolean isStruck() {
        return Boolean.TRUE.equals(struck);
    }

    boolean isVanished() {
        return Boolean.TRUE.equals(vanish);
    }

    /// @param around the colour of the paragraph, cell or page
    Ink.Sight sight(int around) {
        return isVanished() ? Ink.Sight.UNSEEN : ink.sight(around);
    }
}
