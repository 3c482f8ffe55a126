package vn.campaigndesk.intake.find;

import java.util.regex.Pattern;

/// The reckoning in a remark, "30 đài x 40 lượt + 10 lượt": what comes of it is the number beside it, or is asked.
final class Products {
    /// a letter x alone, or a sign
    private static final String BY = "(?:(?<!\\p{L})[xX](?!\\p{L})|[\\u00d7*+])";

    /// words, few enough that nothing is searched for long
    private static final String WORDS = "[\\p{L} ]{0,24}?";

    private static final Pattern RECKONING = Pattern.compile("\\p{Nd}" + WORDS + "\\s*" + BY + WORDS + "\\p{Nd}");

    /// so many of something, and the sign behind it when a number follows
    private static final Pattern TERM =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+|\\p{Nd}{1,9})(?!\\p{Nd})" + "(?:" + WORDS
                    + "\\s*(" + BY + ")(?=" + WORDS + "\\p{Nd}))?");

    private Products() {}

    /// Whether a remark multiplies or adds, and something else comes of it.
    static boolean differ(String remark, long amount) {
        return isReckoning(remark) && result(remark) != amount;
    }

    /// Whether a remark multiplies or adds, and the number comes of it.
    static boolean make(String remark, long amount) {
        return isReckoning(remark) && result(remark) == amount;
    }

    private static boolean isReckoning(String remark) {
        return RECKONING.matcher(remark).find();
    }

    private static long result(String remark) {
        var sum = 0L;
        var product = 1L;
        var found = TERM.matcher(remark);
        while (found.find()) {
            product *= Long.parseLong(found.group(1).replace(".", ""));
            if (found.group(2) == null || found.group(2).equals("+")) {
                sum += product;
                product = 1;
            }
        }
        return sum;
    }
}
