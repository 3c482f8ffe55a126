package vn.campaigndesk.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text folded for finding: lower case, without diacritics, `đ` as `d`, one space between words. "Thọ Xuân",
/// "tho xuan" and the decomposed form that a Mac writes all fold to the same key, and so do the two places where a
/// tone mark may stand (Hóa, Hoá).
public final class SearchKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");

    private SearchKey() {}

    /// The folded form of a text; empty for blank text.
    public static String of(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : folded(text);
    }

    /// Whether there is nothing to fold but the case: most numbers and symbols of documents.
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return GAPS.matcher(bare.replace('\u0111', 'd')).replaceAll(" ").strip();
    }

    /// Whether every word of `query` stands somewhere in `text`, in any order; a blank query is in every text.
    public static boolean matches(String query, String text) {
        return holds(words(query), of(text));
    }

    /// The folded words of a query, for [#holds]; a blank query has the empty word alone.
    public static List<String> words(String query) {
        return List.of(of(query).split(" ", -1));
    }

    /// Whether every word stands somewhere in a text that is folded already: for searching many texts.
    public static boolean holds(List<String> words, String key) {
        for (var word : words) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
