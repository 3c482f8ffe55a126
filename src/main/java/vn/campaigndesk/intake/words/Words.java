package vn.campaigndesk.intake.words;

import java.util.ArrayList;
import java.util.List;

/// Cuts texts into words; everything between words is left out.
public final class Words {
    /// Syllables in which both letters are in use for the same sound.
    private static final String Y_OR_I = "hklmst";

    private static final Spellings SPELLINGS = new Spellings();
    private static final Remembered<List<Word>> KNOWN = new Remembered<>(Words::cut);

    private Words() {}

    /// The words of a text from left to right: letters with their marks, or digits.
    public static List<Word> of(String text) {
        return KNOWN.of(text);
    }

    private static List<Word> cut(String text) {
        var words = new ArrayList<Word>();
        var at = 0;
        while (at < text.length()) {
            var end = end(text, at);
            if (end > at) {
                words.add(word(text, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return List.copyOf(words);
    }

    /// Where the word that begins here ends; the same place when none begins.
    private static int end(String text, int start) {
        var end = start;
        if (Character.isDigit(text.charAt(start))) {
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(text.charAt(start))) {
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || Letters.isMark(text.charAt(end)))) {
                end++;
            }
        }
        return end;
    }

    /// The text in lower case without diacritics, each letter at its place, so that what is found in it can be cut out
    /// of the text.
    public static String bareText(String text) {
        var bare = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            bare.append(bareLetter(text.charAt(i)));
        }
        return bare.toString();
    }

    /// The bare words with a space between them.
    public static String joined(List<Word> words) {
        var joined = new StringBuilder();
        for (var word : words) {
            joined.append(joined.isEmpty() ? "" : " ").append(word.bare());
        }
        return joined.toString();
    }

    /// Whether some words stand at a place of others, compared without diacritics.
    ///
    /// @param at where the first of them has to stand, any number
    public static boolean stand(List<Word> some, List<Word> words, int at) {
        if (at < 0 || at + some.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < some.size(); i++) {
            if (!words.get(at + i).bare().equals(some.get(i).bare())) {
                return false;
            }
        }
        return true;
    }

    private static char bareLetter(char sign) {
        if (!Character.isLetter(sign)) {
            return Character.toLowerCase(sign);
        }
        var bare = Letters.bare(sign);
        return bare.isEmpty() ? sign : bare.charAt(0);
    }

    /// The languages of the forms have a few thousand syllables: each is spelled out once.
    private static Word word(String text, int start, int end) {
        return SPELLINGS.of(text, start, end).at(start, end);
    }

    static Spellings.Spelling spelled(String text, int start, int end) {
        var letters = new StringBuilder(end - start + 2);
        var tones = new StringBuilder(2);
        var bare = new StringBuilder(end - start);
        for (var i = start; i < end; i++) {
            var sign = text.charAt(i);
            letters.append(Letters.toneless(sign));
            tones.append(Letters.tone(sign));
            bare.append(Letters.bare(sign));
        }
        var plain = bare.toString();
        var key = letters.append(tones).toString();
        if (plain.length() == 2 && plain.charAt(1) == 'y' && Y_OR_I.indexOf(plain.charAt(0)) >= 0) {
            key = key.replace('y', 'i');
            plain = plain.replace('y', 'i');
        }
        return new Spellings.Spelling(text.substring(start, end), key, plain);
    }
}
