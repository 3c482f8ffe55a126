package vn.campaigndesk.intake.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cuts texts into words; everything between words is left out.
public final class Words {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{Nd}+");
    /// grave, acute, tilde, hook above, dot below: the five tones, apart from the marks that make another vowel
    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    /// Syllables in which both letters are in use for the same sound.
    private static final Pattern Y_OR_I = Pattern.compile("[hklmst]y");

    private static final char ETH = '\u00f0';
    private static final char D_WITH_STROKE = '\u0111';

    private Words() {}

    /// The words of a text from left to right.
    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(word(matcher.group(), matcher.start(), matcher.end()));
        }
        return List.copyOf(words);
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
        return words.stream().map(Word::bare).collect(Collectors.joining(" "));
    }

    private static char bareLetter(char sign) {
        if (sign < 128) {
            return Character.toLowerCase(sign);
        }
        var lower = Character.toLowerCase(sign);
        if (lower == ETH || lower == D_WITH_STROKE) {
            return 'd';
        }
        return Character.isLetter(lower)
                ? Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .charAt(0)
                : lower;
    }

    private static Word word(String text, int start, int end) {
        var lower = text.toLowerCase(Locale.ROOT).replace(ETH, D_WITH_STROKE);
        var spread = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var tones = new StringBuilder();
        var letters = TONES.matcher(spread).replaceAll(tone -> {
            tones.append(tone.group());
            return "";
        });
        var plain = MARKS.matcher(letters).replaceAll("").replace(D_WITH_STROKE, 'd');
        if (Y_OR_I.matcher(plain).matches()) {
            letters = letters.replace('y', 'i');
            plain = plain.replace('y', 'i');
        }
        return new Word(letters + tones, plain, start, end);
    }
}
