package vn.campaigndesk.report.quantity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Two ways to compare Vietnamese words: exactly, wherever the tone mark was put, and without diacritics.
final class WordKey {
    /// grave, acute, tilde, hook above, dot below: the five tones, apart from the marks that make another vowel
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern UNMARKED = Pattern.compile("\\p{ASCII}*");
    private static final char D_WITH_STROKE = '\u0111';

    private WordKey() {}

    /// Lower case with the tone moved behind the word: both ways to place a tone (the old "oà" and the new "òa")
    /// give the same key.
    static String of(String word) {
        var spread = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tones = new StringBuilder();
        var rest = TONES.matcher(spread).replaceAll(tone -> {
            tones.append(tone.group());
            return "";
        });
        return rest + tones;
    }

    /// Lower case without any diacritic.
    static String fold(String word) {
        var spread = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(spread).replaceAll("").replace(D_WITH_STROKE, 'd');
    }

    static boolean isUnmarked(String text) {
        return UNMARKED.matcher(text).matches();
    }
}
