package vn.campaigndesk.intake.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/// Names with slips of the pen. Names of neighbours differ by one or two letters, so the nearest is proposed only when
/// the next is clearly farther.
final class Likeness {
    private static final int SHORT = 6;
    private static final int MARGIN = 2;
    private static final int SHORTEST_PART = 6;
    private static final double WORTH_OFFERING = 0.6;

    private final List<NameIndex.Writing> writings;
    private final LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();

    Likeness(NameIndex index) {
        writings = index.writings();
    }

    /// The candidate that a name with at most one (short names) or two wrong letters means; null when none is near or
    /// two are.
    ///
    /// @param readings the name without diacritics and gaps, with and without the kind of its place
    @Nullable
    Integer nearest(Collection<String> readings) {
        var nearest = distances(readings).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(2)
                .toList();
        if (nearest.isEmpty() || nearest.getFirst().getValue() > slips(readings)) {
            return null;
        }
        var clear = nearest.size() < 2
                || nearest.getLast().getValue() - nearest.getFirst().getValue() >= MARGIN;
        return clear ? nearest.getFirst().getKey() : null;
    }

    /// Those that the name may mean with some more wrong letters.
    Set<Integer> near(Collection<String> readings) {
        return distances(readings).entrySet().stream()
                .filter(entry -> entry.getValue() <= slips(readings) + MARGIN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int slips(Collection<String> readings) {
        return readings.stream().anyMatch(reading -> reading.length() <= SHORT) ? 1 : 2;
    }

    /// Those in whose names all of this stands.
    Set<Integer> containing(String bare) {
        if (bare.length() < SHORTEST_PART) {
            return Set.of();
        }
        return writings.stream()
                .filter(writing -> writing.bare().contains(bare))
                .map(NameIndex.Writing::who)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// How alike each candidate is, from 0 to 1; those that are not worth offering are left out.
    Map<Integer, Double> alike(Collection<String> readings) {
        var alike = new HashMap<Integer, Double>();
        for (var writing : writings) {
            for (var bare : readings) {
                var length = Math.max(writing.bare().length(), bare.length());
                var score = 1 - distance.apply(writing.bare(), bare) / (double) length;
                if (score >= WORTH_OFFERING) {
                    alike.merge(writing.who(), score, Math::max);
                }
            }
        }
        return alike;
    }

    private Map<Integer, Integer> distances(Collection<String> readings) {
        var distances = new HashMap<Integer, Integer>();
        for (var writing : writings) {
            readings.forEach(bare -> distances.merge(writing.who(), distance.apply(writing.bare(), bare), Math::min));
        }
        return distances;
    }
}
