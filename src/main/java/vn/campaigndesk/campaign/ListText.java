package vn.campaigndesk.campaign;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is done to every text that comes from a list in a file.
final class ListText {
    private static final char D_WITH_STROKE = '\u0111';
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private ListText() {}

    /// Precomposed letters, single spaces, nothing invisible, nothing around it.
    static String clean(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /// The title of a column for comparison: lower case, no diacritics, no punctuation, nothing in brackets.
    static String fold(String title) {
        var plain = BRACKETS.matcher(clean(title)).replaceAll(" ").toLowerCase(Locale.ROOT);
        var letters =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTERS
                .matcher(letters.replace(D_WITH_STROKE, 'd'))
                .replaceAll(" ")
                .strip();
    }
}
