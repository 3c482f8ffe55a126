package vn.campaigndesk.report.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a number in Vietnamese words, from the left and as far as the words surely belong to it.
///
/// `number = {group scale} [group]` with falling scales; `group = hundreds [odd digit | tens] | tens | digit`. Short
/// forms of speech with two meanings ("một trăm hai" is 102 or 120) are not taken: the words that are left over make
/// the reading ask.
final class SpelledNumber {
    /// A number and where it ends.
    ///
    /// @param next the first token after the number
    record Spelled(long value, int next) {}

    private static final long NONE = -1;
    private static final List<Role> DIGITS = List.of(
            Role.DIGIT_0,
            Role.DIGIT_1,
            Role.DIGIT_2,
            Role.DIGIT_3,
            Role.DIGIT_4,
            Role.DIGIT_5,
            Role.DIGIT_6,
            Role.DIGIT_7,
            Role.DIGIT_8,
            Role.DIGIT_9);

    private final Vocabulary words;
    private final List<Token> tokens;
    private final boolean exactly;
    private int at;

    private SpelledNumber(Vocabulary words, List<Token> tokens, int at, boolean exactly) {
        this.words = words;
        this.tokens = tokens;
        this.at = at;
        this.exactly = exactly;
    }

    /// The number that begins at a token, or null when none does.
    ///
    /// @param exactly false to take bare letters for letters with diacritics
    static @Nullable Spelled read(Vocabulary words, List<Token> tokens, int from, boolean exactly) {
        var reader = new SpelledNumber(words, tokens, from, exactly);
        var value = reader.number();
        return reader.at == from ? null : new Spelled(value, reader.at);
    }

    private long number() {
        var total = 0L;
        var ceiling = Long.MAX_VALUE;
        while (true) {
            var mark = at;
            var group = group(ceiling != Long.MAX_VALUE);
            var scale = group == NONE ? NONE : scale();
            if (group == NONE || scale >= ceiling) {
                at = mark;
                return total;
            }
            if (scale == NONE) {
                return total + group;
            }
            total += group * scale;
            ceiling = scale;
            if (take(Role.HALF_MORE)) {
                return total + scale / 2;
            }
        }
    }

    private long scale() {
        if (take(Role.BILLION)) {
            return 1_000_000_000;
        }
        if (take(Role.MILLION)) {
            return 1_000_000;
        }
        if (take(Role.TEN_THOUSAND)) {
            return 10_000;
        }
        return take(Role.THOUSAND) ? 1000 : NONE;
    }

    private long group(boolean afterScale) {
        var mark = at;
        if (afterScale && take(Role.ODD)) {
            return orBack(mark, lastDigit());
        }
        var hundreds = hundreds();
        if (hundreds != NONE) {
            return hundreds;
        }
        var tens = tens();
        if (tens != NONE) {
            return tens;
        }
        return digitAlone(afterScale);
    }

    /// A bare digit after a scale ("một nghìn hai") has two meanings, unless a scale follows it.
    private long digitAlone(boolean afterScale) {
        var mark = at;
        var digit = digit();
        if (digit == NONE || !afterScale) {
            return digit;
        }
        var end = at;
        var scaleFollows = scale() != NONE;
        at = scaleFollows ? end : mark;
        return scaleFollows ? digit : NONE;
    }

    private long hundreds() {
        var mark = at;
        var digit = digit();
        if (digit == NONE || !take(Role.HUNDRED)) {
            return orBack(mark, NONE);
        }
        var hundreds = digit * 100;
        if (take(Role.HALF_MORE)) {
            return hundreds + 50;
        }
        var afterHundred = at;
        if (take(Role.ODD)) {
            var last = lastDigit();
            at = last == NONE ? afterHundred : at;
            return last == NONE ? hundreds : hundreds + last;
        }
        return hundreds + Math.max(0, tens());
    }

    private long tens() {
        var mark = at;
        if (take(Role.TEN)) {
            return 10 + unitAfterTens(false);
        }
        var digit = digit();
        if (digit < 2 || !take(Role.TENS)) {
            return orBack(mark, NONE);
        }
        return digit * 10 + unitAfterTens(true);
    }

    /// "năm" after ten is the word for year: five is written lăm there.
    private long unitAfterTens(boolean afterTwenty) {
        if (take(Role.FIVE_AFTER_TEN)) {
            return 5;
        }
        if (afterTwenty && take(Role.ONE_AFTER_TENS)) {
            return 1;
        }
        if (afterTwenty && take(Role.FOUR_AFTER_TENS)) {
            return 4;
        }
        var mark = at;
        var digit = digit();
        var fits = digit > 0 && digit != 5;
        at = fits ? at : mark;
        return fits ? digit : 0;
    }

    private long lastDigit() {
        if (take(Role.FOUR_AFTER_TENS)) {
            return 4;
        }
        var digit = digit();
        return digit == 0 ? NONE : digit;
    }

    private long digit() {
        for (var value = 0; value < DIGITS.size(); value++) {
            if (take(DIGITS.get(value))) {
                return value;
            }
        }
        return NONE;
    }

    private long orBack(int mark, long value) {
        at = value == NONE ? mark : at;
        return value;
    }

    private boolean take(Role role) {
        var length = words.match(role, tokens, at, exactly);
        at += length;
        return length > 0;
    }
}
