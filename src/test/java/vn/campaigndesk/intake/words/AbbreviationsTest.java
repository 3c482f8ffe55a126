package vn.campaigndesk.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.intake.find.FormFinder;

/// Short forms in rows and labels, however their parts are joined.
class AbbreviationsTest {
    private final Abbreviations shipped = Abbreviations.load(FormFinder.class, "abbreviations.tsv");

    private String written(String text) {
        return Words.joined(shipped.expand(Words.of(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            HS, SV            | hoc sinh sinh vien
            HSSV              | hoc sinh sinh vien
            trang TTĐT        | trang thong tin dien tu
            trang TTDT        | trang thong tin dien tu
            MXH               | mang xa hoi
            bài trên báo      | bai tren bao
            """)
    void an_abbreviation_is_written_out(String text, String full) {
        assertThat(written(text)).isEqualTo(full);
    }

    @Test
    void its_words_stand_where_it_stood() {
        var words = shipped.expand(Words.of("trên MXH khác"));
        assertThat(words).extracting(Word::bare).containsExactly("tren", "mang", "xa", "hoi", "khac");
        assertThat(words.subList(1, 4)).allMatch(word -> word.start() == 5 && word.end() == 8);
        assertThat(words.getLast().start()).isEqualTo(9);
    }

    @Test
    void a_text_without_any_stays() {
        var words = Words.of("Tổng số bài viết");
        assertThat(shipped.expand(words)).isEqualTo(words);
    }
}
