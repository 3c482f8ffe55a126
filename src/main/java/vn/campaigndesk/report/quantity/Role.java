package vn.campaigndesk.report.quantity;

import java.util.EnumSet;
import java.util.Set;

/// The part that words play in a cell; each is one line of `words.properties`, where the words are.
enum Role {
    LEAD,
    AT_LEAST,
    AT_MOST,
    APPROXIMATE,
    AFTER_AT_LEAST,
    AFTER_AT_MOST,
    AFTER_APPROXIMATE,
    SCALE_10,
    SCALE_12,
    SCALE_100,
    SCALE_1000,
    SCALE_10000,
    SCALE_1000000,
    SCALE_1000000000,
    HALF,
    SUSPICIOUS,
    UNIT,
    WARNING,
    RATE,
    PER,
    ZERO,
    NOT_STARTED,
    PLACEHOLDER,
    SAME_AS_ABOVE,
    SAME_AS_ABOVE_START,
    NO_FIGURE,
    NO_FIGURE_END,
    VAGUE,
    POSITIVE,
    PERCENT,
    RANGE_START,
    RANGE,
    TIMES,
    LIST,
    INCLUDING,
    TIME,
    MONTH,
    DIGIT_0,
    DIGIT_1,
    DIGIT_2,
    DIGIT_3,
    DIGIT_4,
    DIGIT_5,
    DIGIT_6,
    DIGIT_7,
    DIGIT_8,
    DIGIT_9,
    TEN,
    TENS,
    ONE_AFTER_TENS,
    FOUR_AFTER_TENS,
    FIVE_AFTER_TEN,
    ODD,
    HUNDRED,
    THOUSAND,
    TEN_THOUSAND,
    MILLION,
    BILLION,
    HALF_MORE;

    /// The words that numbers are written with.
    static final Set<Role> NUMBER_WORDS = EnumSet.range(DIGIT_0, HALF_MORE);

    /// One to ten, and the word for tens.
    static final Set<Role> SMALL_NUMBERS = EnumSet.range(DIGIT_1, TENS);

    private static final Set<Role> SCALES = EnumSet.range(SCALE_10, HALF);

    /// Whether only the exact spelling counts, because the bare letters are also other words.
    boolean exactSpellingOnly() {
        return SCALES.contains(this) || NUMBER_WORDS.contains(this);
    }
}
