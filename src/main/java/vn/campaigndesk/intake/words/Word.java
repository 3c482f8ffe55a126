package vn.campaigndesk.intake.words;

/// A word or a number of a text.
///
/// @param key lower case with the tone behind the letters, so that both places of a tone mark are the same; `y` as `i`
///     where both are written (Quản lý, Quản lí)
/// @param bare the key without any diacritic, `đ` as `d`
/// @param start where it begins in the text
/// @param end where it ends in the text
public record Word(String key, String bare, int start, int end) {

    public boolean isNumber() {
        return Character.isDigit(bare.charAt(0));
    }

    /// Whether it was written without any diacritic.
    public boolean isBare() {
        return key.equals(bare);
    }
}
