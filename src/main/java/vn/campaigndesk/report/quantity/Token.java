package vn.campaigndesk.report.quantity;

import java.util.Locale;

/// One number, word or sign of a cell.
///
/// @param text as it stands in the cleaned text
/// @param key for a word what [WordKey] makes of it, otherwise the text
/// @param start where it begins in the cleaned text
/// @param glued whether it follows the token before without a space
/// @param newLine whether a line break stands before it
record Token(Kind kind, String text, String key, int start, boolean glued, boolean newLine) {
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    int end() {
        return start + text.length();
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.length() == 1 && text.charAt(0) == sign;
    }

    /// Whether this token is the given one of a word list. A word typed without diacritics matches too.
    boolean matches(Token listed) {
        return key.equals(listed.key)
                || (isWord()
                        && WordKey.isUnmarked(text)
                        && WordKey.fold(listed.text).equals(text.toLowerCase(Locale.ROOT)));
    }
}
