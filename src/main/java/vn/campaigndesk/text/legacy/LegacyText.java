package vn.campaigndesk.text.legacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Converts text of the years before Unicode. Stateless after it is made; one serves all threads.
public final class LegacyText {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

    private final Map<LegacyCharset, LegacyTable> tables = Map.of(
            LegacyCharset.TCVN3, new LegacyTable(LegacyCharset.TCVN3),
            LegacyCharset.VNI, new LegacyTable(LegacyCharset.VNI));
    private final LegacyGuess guess = new LegacyGuess(tables);

    /// A text as its font means it, composed (NFC). Without a legacy font, and when the text holds
    /// letters that only Unicode Vietnamese has, it is only composed.
    ///
    /// @param font the name of the font the text is written in, null when unknown
    public String convert(String text, @Nullable String font) {
        var legacy = LegacyFont.of(font);
        return legacy.isEmpty() ? compose(text) : convert(text, legacy.get());
    }

    /// As above for a font that was looked up before.
    public String convert(String text, LegacyFont font) {
        if (isPlain(text)) {
            return font.upperCase() ? text.toUpperCase(Locale.ROOT) : text;
        }
        var codes = codes(text);
        if (hasUnicodeVietnamese(codes)) {
            return compose(text);
        }
        var converted = convert(codes, font.charset());
        return font.upperCase() ? converted.toUpperCase(Locale.ROOT) : converted;
    }

    /// A text that is known to be in an encoding.
    public String convert(String text, LegacyCharset charset) {
        return compose(table(charset).convert(text));
    }

    /// The encoding of a text of which no font is known, such as a line of a CSV or a page of a PDF: only
    /// on strong evidence, and never for Unicode Vietnamese. The longer the text the surer the answer;
    /// ask for a whole file.
    public Optional<LegacyCharset> guess(String text) {
        return isPlain(text) ? Optional.empty() : guess.of(codes(text));
    }

    /// A text of which no font is known, converted if [#guess] knows how; otherwise only composed.
    public String convertGuessed(String text) {
        return guess(text).map(charset -> convert(codes(text), charset)).orElseGet(() -> compose(text));
    }

    /// Whether a text of a legacy font holds codes that Unicode Vietnamese never has, so that it is
    /// surely what the font's name says.
    boolean tells(String text, LegacyCharset charset) {
        return guess.tells(codes(text), charset);
    }

    /// Whether a text has a letter that Vietnamese has only in Unicode: if so it is in none of the old
    /// encodings.
    public static boolean hasUnicodeVietnamese(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isUnicodeVietnamese(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnicodeVietnamese(int letter) {
        return switch (letter) {
            case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0 -> true;
            default -> (letter >= 0x1EA0 && letter <= 0x1EF9) || (letter >= 0x300 && letter <= 0x323);
        };
    }

    /// The Latin-1 codes behind a text: symbol fonts are stored at F000 and above, and some programs show
    /// the codes through the Vietnamese Windows code page instead of the western one.
    private String codes(String text) {
        var lowered = isSymbolArea(text) ? lowerSymbols(text) : text;
        return guess.hasSymbolBetweenLetters(lowered) && !hasPrecomposedVietnamese(lowered)
                ? throughWindows1258(lowered)
                : lowered;
    }

    private static boolean isSymbolArea(String text) {
        return text.chars().anyMatch(sign -> sign >= 0xF020 && sign <= 0xF0FF);
    }

    private static String lowerSymbols(String text) {
        var lowered = new StringBuilder(text);
        for (var i = 0; i < lowered.length(); i++) {
            var sign = lowered.charAt(i);
            if (sign >= '\uf020' && sign <= '\uf0ff') {
                lowered.setCharAt(i, (char) (sign - 0xF000));
            }
        }
        return lowered.toString();
    }

    private static boolean hasPrecomposedVietnamese(String text) {
        return text.chars().anyMatch(sign -> sign >= 0x1EA0 && sign <= 0x1EF9);
    }

    private static String throughWindows1258(String text) {
        if (!hasUnicodeVietnamese(text) && text.indexOf('\u20ab') < 0) {
            return text;
        }
        try {
            ByteBuffer bytes = WINDOWS_1258.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.ISO_8859_1.decode(bytes).toString();
        } catch (CharacterCodingException notOfThatPage) {
            return text;
        }
    }

    /// Whether a text is plain ASCII, the same in every encoding.
    static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String compose(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private LegacyTable table(LegacyCharset charset) {
        var table = tables.get(charset);
        if (table == null) {
            throw new IllegalStateException("no table for " + charset);
        }
        return table;
    }
}
