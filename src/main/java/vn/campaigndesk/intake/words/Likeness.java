package vn.campaigndesk.intake.words;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// How alike two texts are, slips of the hand included. Without diacritics throughout.
public final class Likeness {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    /// Give up, with a negative answer, beyond one and two letters.
    private static final LevenshteinDistance ONE_SLIP = new LevenshteinDistance(1);

    private static final LevenshteinDistance TWO_SLIPS = new LevenshteinDistance(2);
    private static final int SHORT_WORD = 3;
    private static final int LONG_WORD = 6;

    private Likeness() {}

    /// How many letters have to be changed, added or dropped to make one text of the other, spaces not counted.
    public static int distance(List<Word> one, List<Word> other) {
        return DISTANCE.apply(glued(one), glued(other));
    }

    /// Whether two texts have the same letters, spaces not counted.
    public static boolean isSame(List<Word> one, List<Word> other) {
        return glued(one).equals(glued(other));
    }

    /// From 0, nothing in common, to 1, the same letters.
    public static double share(List<Word> one, List<Word> other) {
        var longest = Math.max(glued(one).length(), glued(other).length());
        return longest == 0 ? 0 : 1 - (double) distance(one, other) / longest;
    }

    /// Whether two words are the same but for a slip: one letter, in a long word two; short words have no slips.
    public static boolean isSlip(Word one, Word other) {
        var shorter = Math.min(one.bare().length(), other.bare().length());
        var allowed = shorter < SHORT_WORD ? 0 : shorter < LONG_WORD ? 1 : 2;
        if (allowed == 0 || Math.abs(one.bare().length() - other.bare().length()) > allowed) {
            return one.bare().equals(other.bare());
        }
        var slips = allowed == 1 ? ONE_SLIP : TWO_SLIPS;
        return slips.apply(one.bare(), other.bare()) >= 0;
    }

    /// The words of `wanted` that have no partner among `words`; each word is partner once, the same word before a
    /// slip.
    public static List<Word> missing(List<Word> wanted, List<Word> words) {
        var free = new ArrayList<>(words);
        var left = new ArrayList<Word>();
        for (var word : wanted) {
            if (!free.removeIf(new Once(candidate -> candidate.bare().equals(word.bare())))) {
                left.add(word);
            }
        }
        left.removeIf(word -> free.removeIf(new Once(candidate -> isSlip(candidate, word))));
        return left;
    }

    /// The words of `wanted` that do not stand among `words` letter for letter.
    public static List<Word> missingExactly(List<Word> wanted, List<Word> words) {
        var free = new ArrayList<>(words);
        var left = new ArrayList<>(wanted);
        left.removeIf(
                word -> free.removeIf(new Once(candidate -> candidate.bare().equals(word.bare()))));
        return left;
    }

    private static String glued(List<Word> words) {
        return Words.joined(words).replace(" ", "");
    }

    /// True for the first that fits, then for no other.
    private static final class Once implements java.util.function.Predicate<Word> {
        private final java.util.function.Predicate<Word> fits;
        private boolean done;

        Once(java.util.function.Predicate<Word> fits) {
            this.fits = fits;
        }

        @Override
        public boolean test(Word word) {
            var found = !done && fits.test(word);
            done |= found;
            return found;
        }
    }
}
