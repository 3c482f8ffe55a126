package vn.campaigndesk.intake.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.campaigndesk.text.SearchKey;

/// Makes words alike however they are written: capitals, composed or decomposed, tone mark on the first or the second
/// vowel (Hóa, Hoá), the Icelandic letter that looks like Đ, punctuation, invisible characters.
final class WordSplitter {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    /// A tone mark (grave, acute, tilde, hook, dot below) with the rest of the vowels and their other marks behind it.
    private static final Pattern TONE = Pattern.compile(
            "([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\u0302\\u0306\\u031B]*(?:[aeiouy][\\u0302\\u0306\\u031B]*)*)");

    private static final char D_WITH_STROKE = '\u0111';
    private static final char ETH = '\u00F0';

    private WordSplitter() {}

    /// The words of a text; digits and everything else that is no letter part them.
    static List<Word> words(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return Arrays.stream(NO_LETTERS.split(visible, -1))
                .filter(word -> !word.isEmpty())
                .map(WordSplitter::word)
                .toList();
    }

    /// The same where capitals inside a word begin a new one, as in names of files.
    static List<Word> camelWords(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return words(CAMEL.matcher(composed).replaceAll(" "));
    }

    private static Word word(String written) {
        var lower = written.toLowerCase(Locale.ROOT).replace(ETH, D_WITH_STROKE);
        var bare = SearchKey.of(lower);
        var apart =
                TONE.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("$2$1");
        return new Word(Normalizer.normalize(apart, Normalizer.Form.NFC), bare, !bare.equals(lower));
    }
}
