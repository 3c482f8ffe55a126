package vn.campaigndesk.report.quantity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// The text of a cell with one way of writing each sign: composed letters, one space, one hyphen, one apostrophe.
/// Keeps upper case and diacritics. A line break stays a line break, because it parts two numbers where a space
/// groups one.
///
/// @param text the cleaned text without outer white space and without a closing mark
/// @param fullWidth whether there were full-width forms, as East Asian keyboards write them
/// @param trailingMark whether a closing full stop, comma, colon, semicolon or "./." was taken away; a full stop behind
///     number and unit, "110 bài.", only ends what is complete
record CleanText(String text, boolean fullWidth, boolean trailingMark) {
    private static final Pattern TRAILING = Pattern.compile("(?<=[\\p{L}0-9)])\\s?(?:\\./\\.|/\\.|[.;:,])$");
    private static final Pattern SENTENCE = Pattern.compile("[0-9][0-9.]* ?\\p{L}[\\p{L} ,]*\\.");
    private static final String DROPPED = "\u00AD\u200C\u200D\u200E\u200F\u2060\uFEFF";
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final String APOSTROPHES = "\u2018\u2019\u02BC\u2032\u00B4`";
    private static final String QUOTES = "\u201C\u201D\u201E\u2033\u3003\u00AB\u00BB";
    private static final String TILDES = "\u2248\u223C\u2245\u2243";
    private static final String AT_LEAST = "\u2265\u2267\u2A7E";
    private static final String AT_MOST = "\u2264\u2266\u2A7D";
    private static final String TIMES = "\u00D7\u2715\u2716\u22C5\u2217";
    private static final String SLASHES = "\u2044\u2215";
    private static final String MINUS = "\u2212";
    private static final String ELLIPSIS = "\u2026";
    private static final String LINE_BREAKS = "\n\r\t\u000B\f\u0085\u2028\u2029";

    static CleanText of(String raw) {
        var composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        var out = new StringBuilder(composed.length() + 8);
        composed.codePoints().forEach(sign -> append(out, sign));
        var text = out.toString().strip();
        var kept = TRAILING.matcher(text).replaceFirst("");
        return new CleanText(
                kept,
                composed.codePoints().anyMatch(CleanText::isFullWidth),
                kept.length() < text.length() && !SENTENCE.matcher(text).matches());
    }

    private static void append(StringBuilder out, int sign) {
        if (isFullWidth(sign)) {
            append(out, sign - 0xFEE0);
        } else if (!in(DROPPED, sign)) {
            punctuation(out, sign);
        }
    }

    private static void punctuation(StringBuilder out, int sign) {
        if (in(LINE_BREAKS, sign)) {
            out.append('\n');
        } else if (sign == ZERO_WIDTH_SPACE || Character.isSpaceChar(sign)) {
            out.append(' ');
        } else if (in(MINUS, sign) || Character.getType(sign) == Character.DASH_PUNCTUATION) {
            out.append('-');
        } else if (in(APOSTROPHES, sign)) {
            out.append('\'');
        } else if (in(QUOTES, sign)) {
            out.append('"');
        } else {
            symbol(out, sign);
        }
    }

    private static void symbol(StringBuilder out, int sign) {
        if (in(TILDES, sign)) {
            out.append('~');
        } else if (in(AT_LEAST, sign)) {
            out.append(">=");
        } else if (in(AT_MOST, sign)) {
            out.append("<=");
        } else if (in(TIMES, sign)) {
            out.append('*');
        } else if (in(SLASHES, sign)) {
            out.append('/');
        } else if (in(ELLIPSIS, sign)) {
            out.append("...");
        } else {
            out.appendCodePoint(sign);
        }
    }

    private static boolean isFullWidth(int sign) {
        return sign >= 0xFF01 && sign <= 0xFF5E;
    }

    private static boolean in(String signs, int sign) {
        return signs.indexOf(sign) >= 0;
    }
}
