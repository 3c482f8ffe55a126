package vn.campaigndesk.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What counts as the same word.
class WordsTest {
    private static List<String> bare(String text) {
        return Words.of(text).stream().map(Word::bare).toList();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "Hoá, Hóa",
        "Thuỷ, Thủy",
        "Quản lý, quản lí",
        "KỸ NĂNG, kĩ năng",
        "uỷ ban, Ủy ban",
        "Kỳ, Kì",
        "ĐẠI HỌC, đại học"
    })
    void spellings_of_one_word_have_one_key(String one, String other) {
        assertThat(Words.of(one))
                .extracting(Word::key)
                .isEqualTo(Words.of(other).stream().map(Word::key).toList());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"Hòa, Hóa", "trụ, trừ", "báo, bao", "đường, dường", "y, i", "Mỹ, mi"})
    void other_words_have_other_keys(String one, String other) {
        assertThat(Words.of(one).getFirst().key())
                .isNotEqualTo(Words.of(other).getFirst().key());
    }

    @Test
    void words_are_letters_with_their_marks_or_digits() {
        assertThat(bare("Sở TT&TT: 1.210 bài/2 xã - (đợt 3)"))
                .containsExactly("so", "tt", "tt", "1", "210", "bai", "2", "xa", "dot", "3");
        assertThat(bare("TH1B2")).containsExactly("th", "1", "b", "2");
        assertThat(bare(" \t.,;")).isEmpty();
        assertThat(bare("")).isEmpty();
    }

    @Test
    void a_word_says_where_it_stands() {
        var text = "– Tên  đơn vị: Nga Sơn";
        assertThat(Words.of(text).stream().map(word -> text.substring(word.start(), word.end())))
                .containsExactly("Tên", "đơn", "vị", "Nga", "Sơn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng số lượt tuyên truyền", "ĐẠI HỌC HỒNG ĐỨC", "Ngọc Lặc, Quan Hóa"})
    void decomposed_letters_are_the_same_words(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(text);
        assertThat(bare(apart)).isEqualTo(bare(text));
        assertThat(Words.of(apart))
                .extracting(Word::key)
                .isEqualTo(Words.of(text).stream().map(Word::key).toList());
    }

    @Test
    void a_bare_text_keeps_each_letter_at_its_place() {
        assertThat(Words.bareText("Số: 12/BC – ĐƯỜNG")).isEqualTo("so: 12/bc – duong");
        for (var text : List.of("Quý Ðơn İstanbul ß", "ﬁ 2½ ①", Normalizer.normalize("Hóa", Normalizer.Form.NFD))) {
            assertThat(Words.bareText(text)).hasSameSizeAs(text);
        }
    }

    @Test
    void some_words_stand_at_a_place_of_others() {
        var all = Words.of("đề xuất, kiến nghị");
        assertThat(Words.stand(Words.of("KIẾN NGHỊ"), all, 2)).isTrue();
        assertThat(Words.stand(Words.of("kiến nghị"), all, 1)).isFalse();
        assertThat(Words.stand(Words.of("kiến nghị gì"), all, 2)).isFalse();
        assertThat(Words.stand(Words.of("đề"), all, -1)).isFalse();
        assertThat(Words.stand(List.of(), all, 4)).isTrue();
    }
}
