package vn.campaigndesk.intake.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All writings of all candidates. Words are compared without the gaps between them, so "GD & ĐT" and "GDĐT" or
/// "QuanHoa" and "Quan Hoa" are alike; what is written without any diacritics is compared without them.
final class NameIndex {
    private static final int SHORTEST = 3;

    /// One writing of one candidate.
    ///
    /// @param bare without diacritics and gaps
    record Writing(int who, String text, String bare, boolean placeOnly) {}

    private final NameWords vocabulary;
    private final Set<Writing> writings = new LinkedHashSet<>();
    private final Map<String, List<Writing>> byText = new HashMap<>();
    private final Map<String, List<Writing>> byBare = new HashMap<>();
    private int longest = 1;

    NameIndex(NameWords vocabulary, List<Candidate> candidates) {
        this.vocabulary = vocabulary;
        for (var who = 0; who < candidates.size(); who++) {
            add(who, candidates.get(who));
        }
    }

    private void add(int who, Candidate candidate) {
        var recipient = candidate.recipient();
        var governsPlace = vocabulary.at("place", key(recipient.name()), 0) > 0;
        Stream.concat(Stream.of(recipient.name(), recipient.shortName()), candidate.aliases().stream())
                .map(this::key)
                .filter(words -> !words.isEmpty())
                .forEach(words -> add(who, words, governsPlace && !saysWhatItIs(words)));
    }

    private List<Word> key(String name) {
        return vocabulary.withoutCouncil(vocabulary.full(name));
    }

    private boolean saysWhatItIs(List<Word> words) {
        return vocabulary.at("place", words, 0) > 0 || vocabulary.at("council", words, 0) > 0;
    }

    private void add(int who, List<Word> words, boolean placeOnly) {
        var writing = new Writing(who, NameWords.text(words), NameWords.bare(words), placeOnly);
        if (writing.bare().length() < SHORTEST || !writings.add(writing)) {
            return;
        }
        byText.computeIfAbsent(writing.text(), _ -> new ArrayList<>()).add(writing);
        byBare.computeIfAbsent(writing.bare(), _ -> new ArrayList<>()).add(writing);
        longest = Math.max(longest, words.size());
    }

    List<Writing> writings() {
        return List.copyOf(writings);
    }

    /// Whose name these words are, from the first to the last.
    Set<Integer> exactly(List<Word> words) {
        for (var way : vocabulary.withoutHome(vocabulary.withoutCouncil(words))) {
            var found = at(way);
            if (!found.isEmpty()) {
                return numbers(found);
            }
        }
        return Set.of();
    }

    /// Whose name these words are when all diacritics are left away, though some are written.
    Set<Integer> apartFromMarks(List<Word> words) {
        for (var way : vocabulary.withoutHome(vocabulary.withoutCouncil(words))) {
            var found = byBare.getOrDefault(NameWords.bare(way), List.of());
            if (!found.isEmpty()) {
                return numbers(found);
            }
        }
        return Set.of();
    }

    private List<Writing> at(List<Word> words) {
        var found = byText.getOrDefault(NameWords.text(words), List.of());
        if (found.isEmpty() && words.stream().noneMatch(Word::marked)) {
            return byBare.getOrDefault(NameWords.bare(words), List.of());
        }
        return found;
    }

    /// Where recipients are named, from left to right; a longer name hides the shorter ones inside it.
    List<Mention> mentions(List<Word> words) {
        var mentions = new ArrayList<Mention>();
        var from = 0;
        while (from < words.size()) {
            var mention = mentionAt(words, from);
            if (mention == null) {
                from++;
            } else {
                mentions.add(mention);
                from = mention.to();
            }
        }
        return mentions;
    }

    private @Nullable Mention mentionAt(List<Word> words, int from) {
        for (var to = Math.min(words.size(), from + longest); to > from; to--) {
            var found = at(words.subList(from, to));
            if (!found.isEmpty()) {
                return new Mention(from, to, numbers(found), found.stream().allMatch(Writing::placeOnly));
            }
        }
        return null;
    }

    private static Set<Integer> numbers(List<Writing> writings) {
        var numbers = new TreeSet<Integer>();
        writings.forEach(writing -> numbers.add(writing.who()));
        return numbers;
    }
}
