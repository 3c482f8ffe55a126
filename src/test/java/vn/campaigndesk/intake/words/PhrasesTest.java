package vn.campaigndesk.intake.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.intake.find.FormFinder;

/// Lists of phrases, compared without diacritics.
class PhrasesTest {
    private final Phrases words = Phrases.load(FormFinder.class, "words.properties");

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            content  | Nội dung báo cáo khác | 4
            content  | nội dung khác         | 2
            content  | Tên chỉ tiêu          | 3
            content  | Các nội dung          | 0
            ordinal  | STT                   | 1
            """)
    void the_longest_phrase_wins(String list, String text, int length) {
        assertThat(words.match(list, Words.of(text), 0)).isEqualTo(length);
    }

    @Test
    void a_phrase_is_found_anywhere_and_only_there() {
        var all = Words.of("Số liệu này chưa đầy đủ do thiếu 2 xã");
        assertThat(words.indexOf("doubtful_note", all)).isEqualTo(3);
        assertThat(words.contains("doubtful_note", all)).isTrue();
        assertThat(words.match("doubtful_note", all, 4)).isZero();
        assertThat(words.match("doubtful_note", all, -1)).isZero();
        assertThat(words.match("doubtful_note", all, 99)).isZero();
        assertThat(words.contains("doubtful_note", Words.of("đã tổng hợp"))).isFalse();
    }

    @Test
    void is_means_nothing_else() {
        assertThat(words.is("note", Words.of("Ghi chú"))).isTrue();
        assertThat(words.is("note", Words.of("Ghi chú của huyện"))).isFalse();
        assertThat(words.is("note", Words.of(""))).isFalse();
    }

    @Test
    void words_are_covered_when_each_belongs_to_a_phrase() {
        assertThat(words.covers("counted", Words.of("bài viết, tin bài"))).isTrue();
        assertThat(words.covers("counted", Words.of("bài viết hay"))).isFalse();
        assertThat(words.covers("counted", Words.of(""))).isTrue();
    }

    @Test
    void what_is_not_there_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> words.match("no such list", Words.of("a"), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words.properties");
        assertThatThrownBy(() -> Phrases.load(FormFinder.class, "none.properties"))
                .isInstanceOf(UncheckedIOException.class);
    }
}
