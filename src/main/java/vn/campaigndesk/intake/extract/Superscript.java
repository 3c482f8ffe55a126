package vn.campaigndesk.intake.extract;

/// Raised digits as the signs that Unicode has for them. As plain digits the mark of a footnote would become a part of
/// the number before it: 1234 with a raised 1 is not 12341.
public final class Superscript {
    private static final String DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// From so many half points up letters are seen to stand above their line.
    private static final int LIFT = 4;

    private Superscript() {}

    /// Whether letters that were moved up by so many half points stand above the line.
    public static boolean isLift(int halfPoints) {
        return halfPoints >= LIFT;
    }

    public static String of(String text) {
        var raised = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            raised.append(sign >= '0' && sign <= '9' ? DIGITS.charAt(sign - '0') : sign);
        }
        return raised.toString();
    }
}
