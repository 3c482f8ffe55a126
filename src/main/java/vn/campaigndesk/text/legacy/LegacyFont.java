package vn.campaigndesk.text.legacy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the name of a font says about the letters written in it.
///
/// @param charset the encoding
/// @param upperCase whether the font shows small letters as capitals, such as `.VnTimeH`
public record LegacyFont(LegacyCharset charset, boolean upperCase) {
    /// What PDF writers put before and after a font's name.
    private static final Pattern AROUND =
            Pattern.compile("^[A-Z]{6}\\+|[,-](Bold|Italic|Regular|BoldItalic|BoldMT|ItalicMT|Identity-H)*$");

    private static final Pattern TCVN3 = Pattern.compile("\\.vn.*|vn(time|arial|courier|century|avant).*");

    /// The encoding behind a font's name; empty for any font that holds Unicode, and for no name.
    public static Optional<LegacyFont> of(@Nullable String name) {
        if (name == null || name.length() < 3) {
            return Optional.empty();
        }
        var bare = AROUND.matcher(name.strip()).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT);
        if (lower.startsWith("vni")) {
            return Optional.of(new LegacyFont(LegacyCharset.VNI, false));
        }
        return TCVN3.matcher(lower).matches()
                ? Optional.of(new LegacyFont(LegacyCharset.TCVN3, bare.endsWith("H")))
                : Optional.empty();
    }
}
