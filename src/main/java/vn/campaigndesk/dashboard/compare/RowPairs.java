package vn.campaigndesk.dashboard.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.campaigndesk.campaign.Indicator;
import vn.campaigndesk.text.SearchKey;

/// Which row of one form is which of the other: that of the same text; else of the same text but for the year in it,
/// which a campaign begun from the other has set forward; else of the same short name, which two rows of a form may
/// share. No row is taken twice.
final class RowPairs {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private final List<Indicator> before;
    private final List<Indicator> now;
    private final Map<Integer, Integer> pairs = new HashMap<>();

    private RowPairs(List<Indicator> before, List<Indicator> now) {
        this.before = before;
        this.now = now;
    }

    /// The pairs of two forms.
    static RowPairs of(List<Indicator> before, List<Indicator> now) {
        var pairs = new RowPairs(before, now);
        pairs.pair((one, other) -> isSame(one.text(), other.text(), text -> text));
        pairs.pair((one, other) -> isSame(one.text(), other.text(), RowPairs::withoutYears));
        pairs.pair((one, other) -> isSame(one.shortText(), other.shortText(), RowPairs::withoutYears));
        return pairs;
    }

    private void pair(BiPredicate<Indicator, Indicator> isSame) {
        for (var place = 0; place < now.size(); place++) {
            for (var other = 0; other < before.size() && !pairs.containsKey(place); other++) {
                if (!pairs.containsValue(other) && isSame.test(before.get(other), now.get(place))) {
                    pairs.put(place, other);
                }
            }
        }
    }

    private static boolean isSame(String one, String other, UnaryOperator<String> bare) {
        return SearchKey.of(bare.apply(one)).equals(SearchKey.of(bare.apply(other)));
    }

    private static String withoutYears(String text) {
        return YEAR.matcher(text).replaceAll("");
    }

    /// The place in the earlier form of a row of the later one.
    Optional<Integer> before(int place) {
        return Optional.ofNullable(pairs.get(place));
    }
}
