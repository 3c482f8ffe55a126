package vn.campaigndesk.intake.find;

import java.util.List;
import java.util.Set;

/// A number in a sentence with what is said around it, all words without diacritics.
///
/// @param start where it begins in its line
/// @param written the number with a word such as "khoảng" before it
/// @param counted the things that stand directly behind it
/// @param before the words between the number before it, or the beginning of the sentence, and itself
/// @param after the words from it to the next number or the end of the sentence
/// @param sentence all words of its sentence
/// @param line all words of its line
/// @param ofSomethingElse whether a word that is no thing of a form stands directly behind it: "150 đại biểu"
/// @param trust how likely it is a figure of the report at all: little for aims, comparisons and parts of another one
record Figure(
        int start,
        String written,
        List<String> counted,
        Set<String> before,
        Set<String> after,
        Set<String> sentence,
        Set<String> line,
        boolean ofSomethingElse,
        double trust) {
    private static final double NEXT = 1;
    private static final double AHEAD = 0.8;
    private static final double FAR = 0.4;
    private static final double FARTHEST = 0.2;

    /// "đơn vị", "em", "người": what is counted was named before
    private static final Set<String> ANYTHING = Set.of("don", "vi", "em", "nguoi", "lan", "bai");

    Figure {
        counted = List.copyOf(counted);
        before = Set.copyOf(before);
        after = Set.copyOf(after);
        sentence = Set.copyOf(sentence);
        line = Set.copyOf(line);
    }

    boolean isCountedAsAnything() {
        return ANYTHING.containsAll(counted);
    }

    /// How near a word stands, from 0 for not at all to 1.
    double nearness(String word) {
        if (after.contains(word)) {
            return NEXT;
        }
        if (before.contains(word)) {
            return AHEAD;
        }
        return sentence.contains(word) ? FAR : line.contains(word) ? FARTHEST : 0;
    }
}
