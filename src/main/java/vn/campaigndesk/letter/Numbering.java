package vn.campaigndesk.letter;

import java.util.List;

/// Counts the headings of one body: "I.", "1.", "a)"; each level begins anew under a higher one.
final class Numbering {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final List<String> points;
    private final int[] counts = new int[4];

    Numbering(List<String> points) {
        this.points = points;
    }

    /// The next number of a level, with its mark and without a space.
    String next(int level) {
        counts[level]++;
        for (var below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        return switch (level) {
            case 1 -> roman(counts[1]) + ".";
            case 2 -> counts[2] + ".";
            default -> point(counts[level]) + ")";
        };
    }

    static String roman(int number) {
        var roman = new StringBuilder();
        var rest = number;
        for (var i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(LETTERS[i]);
            }
        }
        return roman.toString();
    }

    private String point(int number) {
        var letter = points.get((number - 1) % points.size());
        return letter.repeat((number - 1) / points.size() + 1);
    }
}
