package vn.campaigndesk.intake.words;

import java.text.Normalizer;

/// What each letter is made of, looked up instead of decomposed anew: the letter without its tone, the tone, and the
/// letter without any mark; all in lower case.
final class Letters {
    /// Latin letters and marks with all that Vietnamese needs (Unicode 0000 to 1EFF).
    private static final int KNOWN = 0x1F00;

    private static final char ETH = '\u00f0';
    private static final char D_WITH_STROKE = '\u0111';
    /// grave, acute, tilde, hook above, dot below: the five tones, apart from the marks that make another vowel
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final String[] TONELESS = new String[KNOWN];
    private static final String[] TONE = new String[KNOWN];
    private static final String[] BARE = new String[KNOWN];

    static {
        for (var sign = 0; sign < KNOWN; sign++) {
            TONELESS[sign] = toneless((char) sign);
            TONE[sign] = tone((char) sign);
            BARE[sign] = bare((char) sign);
        }
    }

    private Letters() {}

    /// The letter with the marks that make another vowel, decomposed; empty for a tone mark.
    static String toneless(int sign) {
        return sign < KNOWN ? TONELESS[sign] : toneless((char) sign);
    }

    /// Its tone mark; empty for none.
    static String tone(int sign) {
        return sign < KNOWN ? TONE[sign] : tone((char) sign);
    }

    /// The letter without any mark; empty for a mark.
    static String bare(int sign) {
        return sign < KNOWN ? BARE[sign] : bare((char) sign);
    }

    private static String spread(char sign) {
        var lower = Character.toLowerCase(sign);
        return Normalizer.normalize(String.valueOf(lower == ETH ? D_WITH_STROKE : lower), Normalizer.Form.NFD);
    }

    private static String toneless(char sign) {
        return kept(spread(sign), false);
    }

    private static String tone(char sign) {
        return kept(spread(sign), true);
    }

    private static String kept(String spread, boolean tones) {
        var kept = new StringBuilder();
        spread.chars().filter(part -> (TONES.indexOf(part) >= 0) == tones).forEach(part -> kept.append((char) part));
        return kept.toString();
    }

    private static String bare(char sign) {
        var kept = new StringBuilder();
        spread(sign).chars().filter(part -> !isMark(part)).forEach(part -> kept.append((char) part));
        return kept.toString().replace(D_WITH_STROKE, 'd');
    }

    /// Whether a sign is a mark on the letter before it.
    static boolean isMark(int sign) {
        var type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
