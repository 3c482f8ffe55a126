package vn.campaigndesk.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Vietnamese order of names, syllable by syllable. The JDK's collator alone ignores spaces and so puts Quảng Xương
/// before Quan Hóa; a dictionary compares the first syllables first.
public final class VietnameseOrder implements Comparator<String> {
    private static final Pattern GAP = Pattern.compile("\\s+");
    private final Collator collator = Collator.getInstance(Locale.of("vi", "VN"));

    @Override
    public int compare(String left, String right) {
        var leftSyllables = GAP.split(left.strip(), -1);
        var rightSyllables = GAP.split(right.strip(), -1);
        for (var i = 0; i < Math.min(leftSyllables.length, rightSyllables.length); i++) {
            var order = collator.compare(leftSyllables[i], rightSyllables[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(leftSyllables.length, rightSyllables.length);
    }

    /// The same order for one who compares the same texts again and again, as a table does: each is taken apart once.
    public Comparator<String> remembering() {
        var known = new ConcurrentHashMap<String, CollationKey[]>();
        return (left, right) -> Arrays.compare(
                known.computeIfAbsent(left, this::syllables), known.computeIfAbsent(right, this::syllables));
    }

    private CollationKey[] syllables(String text) {
        return GAP.splitAsStream(text.strip()).map(collator::getCollationKey).toArray(CollationKey[]::new);
    }
}
