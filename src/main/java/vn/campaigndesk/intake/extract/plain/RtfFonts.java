package vn.campaigndesk.intake.extract.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.legacy.LegacyFont;

/// The fonts of a rich text: their names, and what their bytes mean.
final class RtfFonts {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /// Code pages by the number that Windows gives to sets of characters in fonts.
    private static final Map<Integer, String> PAGES = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private Charset page = WESTERN;

    /// The code page of the whole text.
    void page(int number) {
        page = charset("windows-" + number, charset("IBM" + number, WESTERN));
    }

    void name(int font, String name) {
        names.put(font, name);
    }

    void charset(int font, int set) {
        var name = PAGES.get(set);
        if (name != null) {
            charsets.put(font, charset(name, WESTERN));
        }
    }

    private static Charset charset(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }

    /// The name of a font; null when the text does not say.
    @Nullable
    String name(int font) {
        return names.get(font);
    }

    /// What bytes in a font mean. In an old Vietnamese font they are codes, whatever set of characters it
    /// claims.
    Charset charset(int font) {
        return LegacyFont.of(names.get(font)).isPresent()
                ? StandardCharsets.ISO_8859_1
                : charsets.getOrDefault(font, page);
    }
}
