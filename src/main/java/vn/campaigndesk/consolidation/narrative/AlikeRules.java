package vn.campaigndesk.consolidation.narrative;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.CosineSimilarity;
import vn.campaigndesk.text.SearchKey;

/// Finds passages that say the same in much the same words, so that they can be chosen as one point.
///
/// Two passages are alike when the cosine of their words and pairs of words is at least [#ALIKE] - and only if
/// they name the same numbers, in figures or in words, and the same negations: "has difficulties" and "has no
/// difficulties" share nearly all words and are opposites, and so do "more" and "less" ([Opposites]). A passage
/// joins the first group whose first passage it is alike to, in the letter's order, so the same texts always
/// make the same groups.
public final class AlikeRules {
    /// From this cosine on two passages are alike; found on the pairs in `AlikeRulesTest`.
    static final double ALIKE = 0.62;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    /// Folded: no, not yet, cannot, without.
    private static final Set<String> NEGATIONS = Set.of("khong", "chua", "chang", "thieu", "het");

    private AlikeRules() {}

    /// The groups of alike passages, in the order of their first passages, each under its theme.
    public static List<Alike> of(List<Passage> passages, Themes themes) {
        var numerals = Numerals.shipped();
        var opposites = Opposites.shipped();
        var groups = new ArrayList<List<Passage>>();
        var firsts = new ArrayList<Words>();
        for (var passage : passages) {
            var words = Words.of(passage.text(), numerals, opposites);
            var at = 0;
            while (at < firsts.size() && !isAlike(firsts.get(at), words)) {
                at++;
            }
            if (at == firsts.size()) {
                firsts.add(words);
                groups.add(new ArrayList<>());
            }
            groups.get(at).add(passage);
        }
        return groups.stream()
                .map(group -> new Alike(themes.of(group.getFirst().text()), group))
                .toList();
    }

    /// Whether two texts say the same in much the same words.
    static boolean isAlike(String one, String other) {
        var numerals = Numerals.shipped();
        var opposites = Opposites.shipped();
        return isAlike(Words.of(one, numerals, opposites), Words.of(other, numerals, opposites));
    }

    private static boolean isAlike(Words one, Words other) {
        return one.negations().equals(other.negations())
                && one.numbers().equals(other.numbers())
                && Opposites.agree(one.sides(), other.sides())
                && (one.counts().equals(other.counts())
                        || new CosineSimilarity().cosineSimilarity(one.sequences(), other.sequences()) >= ALIKE);
    }

    /// The words of a text, counted.
    ///
    /// @param counts words and pairs of words
    /// @param negations must be the same
    /// @param numbers must be the same in the same order: five meetings and three courses are not three and five
    /// @param sides of the pairs of opposites it takes
    private record Words(
            Map<String, Integer> counts, Set<String> negations, List<String> numbers, Set<Opposites.Side> sides) {
        /// As the measure takes them.
        Map<CharSequence, Integer> sequences() {
            return Collections.unmodifiableMap(counts);
        }

        static Words of(String text, Numerals numerals, Opposites opposites) {
            var words = WORD.matcher(SearchKey.of(text))
                    .results()
                    .map(found -> found.group())
                    .toList();
            var counts = new HashMap<String, Integer>();
            for (var i = 0; i < words.size(); i++) {
                counts.merge(words.get(i), 1, Integer::sum);
                if (i > 0) {
                    counts.merge(words.get(i - 1) + " " + words.get(i), 1, Integer::sum);
                }
            }
            return new Words(
                    counts,
                    words.stream().filter(NEGATIONS::contains).collect(Collectors.toSet()),
                    numerals.in(text),
                    opposites.in(text));
        }
    }
}
