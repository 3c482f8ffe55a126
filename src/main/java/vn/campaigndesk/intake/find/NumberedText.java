package vn.campaigndesk.intake.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.campaigndesk.intake.find.RowMatcher.Match;

/// Cuts "3. Tổng số bài viết ...: 150 bài (12 bài trên fanpage)" into the row it names and what is said of it.
///
/// @param match the row
/// @param rest what stands behind the row's words, without the sign between
/// @param plain whether a sign or the word "là" parts the two
record NumberedText(Match match, String rest, boolean plain) {
    private static final Pattern CUT =
            Pattern.compile("[:=\\t|\\uff1a]|\\s[-\\u2013\\u2014]\\s|\\s+l\\u00e0\\s+|\\s+(?=\\d)|\\.{3,}|\\u2026+");
    private static final String CUT_SIGNS = ":=\t|\uff1a-\u2013\u2014.\u2026";
    private static final Pattern SIGNS = Pattern.compile("^[\\s:=|\\-\\u2013\\u2014.\\u2026,;\\uff1a]+");

    private static final int DOTS_OF_ELLIPSIS = 3;

    /// The row that a text begins with and what it says of it; empty when the text names no row.
    static Optional<NumberedText> of(String text, RowMatcher rows) {
        var likely = new ArrayList<NumberedText>();
        for (var cut : cuts(text, rows.longest())) {
            var match = rows.match(text.substring(0, cut));
            if (match.isPresent()) {
                var rest = withoutLine(SIGNS.matcher(text.substring(cut)).replaceFirst(""));
                var found = new NumberedText(match.get(), rest, cut < text.length());
                if (match.get().sure()) {
                    return Optional.of(found);
                }
                likely.add(found);
            }
        }
        return likely.stream()
                .filter(found -> !found.rest.isEmpty())
                .findFirst()
                .or(() -> likely.stream().findFirst());
    }

    /// Without the dots of the line that the form prints to write on; three alone may mean that something is missing.
    private static String withoutLine(String text) {
        var end = text.length();
        var dots = 0;
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || isDot(text.charAt(end - 1)))) {
            end--;
            dots += text.charAt(end) == '.' ? 1 : text.charAt(end) == '\u2026' ? DOTS_OF_ELLIPSIS : 0;
        }
        return dots > DOTS_OF_ELLIPSIS ? text.substring(0, end) : text.strip();
    }

    private static boolean isDot(char sign) {
        return sign == '.' || sign == '\u2026';
    }

    /// Where the row's words may end. Behind the longest that a row could be there is no need to look: a text of a
    /// thousand numbers would be matched a thousand times, each time longer.
    private static List<Integer> cuts(String text, int longest) {
        var cuts = new ArrayList<Integer>();
        if (hasCut(text)) {
            var matcher = CUT.matcher(text).region(0, Math.min(text.length(), longest));
            while (matcher.find()) {
                cuts.add(matcher.start());
            }
        }
        if (text.length() <= longest) {
            cuts.add(text.length());
        }
        return cuts;
    }

    /// Whether a sign stands in a text that every cut has one of.
    private static boolean hasCut(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (CUT_SIGNS.indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return text.contains("l\u00e0");
    }
}
