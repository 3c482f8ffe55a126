package vn.campaigndesk.intake.extract.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Counts the paragraphs of lists and says what Word draws before each. Lists of one kind go on counting
/// together, as in Word, unless one says where it starts.
final class ListLabels {
    private static final int LEVELS = 9;
    private static final String BULLET = "\u2022";
    /// Bullets that mean something as they are.
    private static final String PLAIN_BULLETS = "-+*\u2013\u2014\u2022\u25cf\u2043";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 40;

    private final WordNumbering numbering;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    ListLabels(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /// What is drawn before the next paragraph at a place, with a space behind it; empty for no label.
    String next(ListPlace place) {
        var id = place.list();
        if (id == null || id.equals("0")) {
            return "";
        }
        var list = numbering.list(id);
        var level = place.level() == null ? 0 : place.level();
        return list.map(of -> label(id, of, level)).orElse("");
    }

    private String label(String id, WordNumbering.ListOf list, int level) {
        var counts = counters.computeIfAbsent(list.kind(), _ -> new int[LEVELS]);
        var start = list.starts().get(level);
        if (start != null && started.add(id + "/" + level)) {
            counts[level] = 0;
        }
        if (counts[level] == 0) {
            counts[level] = start != null ? start : start(list, level);
        } else {
            counts[level]++;
        }
        for (var deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        var text = numbering
                .level(list, level)
                .map(look -> draw(list, look, counts))
                .orElse("");
        return text.isEmpty() ? "" : text + " ";
    }

    private int start(WordNumbering.ListOf list, int level) {
        return numbering.level(list, level).map(WordNumbering.Level::start).orElse(1);
    }

    private String draw(WordNumbering.ListOf list, WordNumbering.Level look, int[] counts) {
        if (look.format().equals("bullet")) {
            return look.pattern().length() == 1 && PLAIN_BULLETS.contains(look.pattern()) ? look.pattern() : BULLET;
        }
        if (look.format().equals("none")) {
            return "";
        }
        var text = look.pattern();
        for (var level = 0; level < LEVELS; level++) {
            var sign = "%" + (level + 1);
            if (text.contains(sign)) {
                var format = numbering
                        .level(list, level)
                        .map(WordNumbering.Level::format)
                        .orElse("decimal");
                var count = counts[level] == 0 ? start(list, level) : counts[level];
                text = text.replace(sign, number(count, format));
            }
        }
        return text.strip();
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            case "none" -> "";
            default -> Integer.toString(count);
        };
    }

    /// a to z, then aa, bb: as Word counts.
    private static String letters(int count) {
        if (count < 1) {
            return Integer.toString(count);
        }
        var letter = Character.toString('a' + (count - 1) % LETTERS);
        return letter.repeat(Math.min(MOST_LETTERS, 1 + (count - 1) / LETTERS));
    }

    private static String roman(int count) {
        var rest = count;
        var text = new StringBuilder();
        for (var i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return count < 1 ? Integer.toString(count) : text.toString();
    }
}
