package vn.campaigndesk.sheet;

/// A text as one cell of a spreadsheet can hold it.
public final class CellText {
    /// What one cell holds, in characters (Excel specifications and limits).
    static final int MOST = 32_767;

    /// Stands where a text was cut, so that nobody takes a part for the whole.
    static final String CUT = " [\u2026]";

    private CellText() {}

    /// The text, or the beginning of one that no cell can hold with a mark behind it. A sign that takes two
    /// characters is not cut in two.
    public static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        var end = MOST - CUT.length();
        var whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole) + CUT;
    }
}
