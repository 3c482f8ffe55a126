package vn.campaigndesk.consolidation.narrative;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Passages that say the same in much the same words.
///
/// @param theme the title they are suggested under; empty for none
/// @param passages in the letter's order; at least one
public record Alike(String theme, List<Passage> passages) {
    public Alike {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("nothing is alike nothing");
        }
    }

    /// The words that most of them use; of two used as often the longer, of two as long the first.
    public String text() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        passages.forEach(passage -> counts.merge(passage.text(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /// The short names of the units, each once.
    public List<String> units() {
        return passages.stream().map(Passage::unit).distinct().toList();
    }

    /// In how many different ways it is written.
    public int ways() {
        return (int) passages.stream().map(Passage::key).distinct().count();
    }
}
