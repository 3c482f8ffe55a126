package vn.campaigndesk.consolidation.narrative;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.campaigndesk.text.SearchKey;
import vn.campaigndesk.text.TabTable;

/// Which of two opposite words a text uses, such as "more" or "less". In a text without any diacritics the words count
/// without theirs.
final class Opposites {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    private final Map<String, List<Side>> sides = new HashMap<>();
    private final Map<String, List<Side>> bareSides = new HashMap<>();

    /// One word of a pair.
    record Side(int pair, boolean first) {
        Side opposite() {
            return new Side(pair, !first);
        }
    }

    private Opposites(List<TabTable.Line> pairs) {
        for (var pair = 0; pair < pairs.size(); pair++) {
            know(pairs.get(pair).get("one"), new Side(pair, true));
            know(pairs.get(pair).get("other"), new Side(pair, false));
        }
    }

    private void know(String word, Side side) {
        sides.computeIfAbsent(word, key -> new ArrayList<>()).add(side);
        bareSides.computeIfAbsent(SearchKey.of(word), key -> new ArrayList<>()).add(side);
    }

    /// The pairs that the program ships with.
    static Opposites shipped() {
        return new Opposites(TabTable.read(Opposites.class, "opposites.tsv"));
    }

    /// The sides that a text takes.
    Set<Side> in(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var known = SearchKey.of(lower).equals(lower.strip()) ? bareSides : sides;
        var taken = new HashSet<Side>();
        WORD.matcher(lower).results().forEach(word -> taken.addAll(known.getOrDefault(word.group(), List.of())));
        return taken;
    }

    /// Whether two texts take no opposite sides; one that takes both sides of a pair opposes nobody in it.
    static boolean agree(Set<Side> one, Set<Side> other) {
        return one.stream()
                .filter(side -> !one.contains(side.opposite()))
                .noneMatch(side -> other.contains(side.opposite()) && !other.contains(side));
    }
}
