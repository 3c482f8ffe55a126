package vn.campaigndesk.report.quantity;

/// Knows the text that most cells hold, digits alone or in groups of three parted by dots ("150", "1.234.567"), without
/// the many questions that other texts need. `PlainCountTest` holds its answers beside those of the long way.
final class PlainCount {
    private static final int GROUP = 3;
    /// So many digits stay below what [Answers] finds too large.
    private static final int MOST_DIGITS = 7;

    private PlainCount() {}

    /// The count that a text states; -1 for every other text.
    static long of(String text) {
        var digits = 0;
        var behindDot = 0;
        var dots = 0;
        var count = 0L;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign >= '0' && sign <= '9') {
                count = 10 * count + sign - '0';
                digits++;
                behindDot++;
            } else if (sign != '.' || !endsGroup(dots, behindDot)) {
                return -1;
            } else {
                dots++;
                behindDot = 0;
            }
            if (digits > MOST_DIGITS) {
                return -1;
            }
        }
        var whole = digits > 0 && text.charAt(0) != '0' && (dots == 0 || behindDot == GROUP);
        return whole ? count : -1;
    }

    /// Whether a dot may stand here: behind one to three digits, then behind three each.
    private static boolean endsGroup(int dots, int behindDot) {
        return dots == 0 ? behindDot >= 1 && behindDot <= GROUP : behindDot == GROUP;
    }
}
