package vn.campaigndesk.intake.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Slips of the hand, and what is none.
class LikenessTest {
    @ParameterizedTest(name = "{0} / {1} -> {2}")
    @CsvSource({
        "truyền, truyên, true", // no diacritic counts
        "truyen, tryen, true",
        "truyen, truyeenn, true",
        "truyen, truyeennn, false",
        "thông, thong, true",
        "bài, bai, true",
        "bai, bia, false", // two letters in a word of three
        "bai, bay, true",
        "xã, xa, true",
        "xa, xe, false", // two letters have no slips
        "so, soo, false",
        "chien, dich, false",
    })
    void a_slip_is_one_letter_and_two_in_a_long_word(String one, String other, boolean slip) {
        var first = Words.of(one).getFirst();
        var second = Words.of(other).getFirst();
        assertThat(Likeness.isSlip(first, second)).isEqualTo(slip);
        assertThat(Likeness.isSlip(second, first)).as("either way round").isEqualTo(slip);
    }

    @ParameterizedTest(name = "{0} / {1} -> {2}")
    @CsvSource({
        "Quan Hóa, Quan Sơn, 2",
        "Như Xuân, Như Thanh, 3",
        "Nga Sơn, Nghi Sơn, 2",
        "Nga Sơn, NGASƠN, 0",
        "Nga Sơn, Nga Son, 0",
    })
    void the_distance_of_names_is_counted_in_letters(String one, String other, int distance) {
        assertThat(Likeness.distance(Words.of(one), Words.of(other))).isEqualTo(distance);
        assertThat(Likeness.isSame(Words.of(one), Words.of(other))).isEqualTo(distance == 0);
    }

    @Test
    void the_share_of_what_two_texts_have_in_common() {
        assertThat(Likeness.share(Words.of("Nga Sơn"), Words.of("Nga Sơn"))).isEqualTo(1);
        assertThat(Likeness.share(Words.of("Nga Sơn"), Words.of("Nghi Sơn"))).isCloseTo(5 / 7.0, within(1e-9));
        assertThat(Likeness.share(Words.of("abc"), Words.of("xyz"))).isZero();
        assertThat(Likeness.share(Words.of(""), Words.of(""))).isZero();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            cơ quan đơn vị  | cơ quan, đơn vị      | ''
            cơ quan đơn vị  | đơn vị, cơ quan khác | ''
            cơ quan cơ sở   | cơ quan sở           | co
            học sinh        | hoc sinhh            | ''
            sinh viên       | học sinh             | vien
            tin tin         | tin                  | tin
            """)
    void each_word_is_the_partner_of_one(String wanted, String words, String missing) {
        assertThat(Words.joined(Likeness.missing(Words.of(wanted), Words.of(words))))
                .isEqualTo(missing);
    }
}
