package vn.campaigndesk.intake.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a web page shows; most bodies of e-mails are one.
class WebTextTest {
    /// Lines parted by `/`, cells by `|`.
    private static String shown(String page) {
        return WebText.of(page).replace('\n', '/').replace('\t', '|');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            <p>Kính gửi</p><p>Sở</p>                                   ~ Kính gửi/Sở
            a<br>b<br/>c                                               ~ a/b/c
            <div>a<div>b</div></div>                                   ~ a/b
            Một   dòng                                                 ~ Một dòng
            <ul><li>một<li>hai</ul>                                    ~ một/hai
            <b>1</b>.<i>210</i> bài                                    ~ 1.210 bài
            <head><title>x</title></head><body>a</body>                ~ a
            a<script>if (1 < 2) { b(); }</script>c                     ~ ac
            a<style>p { color: red }</style>c                          ~ ac
            a<!-- 150 -->b                                             ~ ab
            3 < 5 bài                                                  ~ 3 < 5 bài
            """)
    void lines_as_they_are_shown(String page, String shown) {
        assertThat(shown(page)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            <table><tr><td>1</td><td>Bài</td><td>150</td></tr></table>                ~ 1|Bài|150
            <table><tr><th>STT<th>Số</tr><tr><td>1<td>7</tr></table>                  ~ STT|Số/1|7
            <table><tr><td><p>Số</p><p>bài</p></td><td>150</td></tr></table>          ~ Số bài|150
            <table><tr><td>150<br>200</td></tr></table>                               ~ 150; 200
            <table><tr><td></td><td>150</td></tr></table>                             ~ 150
            <tr><td>a</td><td></td><td>c</td></tr>                                    ~ a||c
            """)
    void cells_of_a_row_are_parted_and_lines_of_a_cell_are_not_one_number(String page, String shown) {
        assertThat(shown(page)).isEqualTo(shown);
    }

    @Test
    void what_does_not_count_is_marked() {
        assertThat(shown("150<sup>2</sup>")).isEqualTo("150²");
        assertThat(shown("<s>150</s> 160")).isEqualTo("~~150~~ 160");
        assertThat(shown("<del>150</del>")).isEqualTo("~~150~~");
        assertThat(shown("<strike>150</strike>")).isEqualTo("~~150~~");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            <td><span style="display:none">9</span>777</td>                       ~ 777
            <span style='mso-hide:all; DISPLAY: none'>9<span>8</span></span>777   ~ 777
            7<b hidden>8</b>9                                                     ~ 79
            7<span style="visibility:hidden">8<br>9</span>0                       ~ 70
            7<font style="font-size:0pt">8</font>9                                ~ 79
            7<font style="font-size:0.9em">8</font>9                              ~ 789
            7<input type=hidden style="display:none">8                            ~ 78
            <tr><td>a</td><td style="display:none">b</td><td>c</td></tr>          ~ a|c
            <p style="display:none">a<p>b                                         ~ b
            <style>p { display:none }</style><p>a</p>                             ~ a
            """)
    void what_a_page_hides_is_not_read(String page, String shown) {
        assertThat(shown(page)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            S&#7889; li&#7879;u    ~ Số liệu
            S&#x1ED1;              ~ Số
            b&aacute;o c&aacute;o  ~ báo cáo
            &Ocirc;&ccedil;        ~ Ô&ccedil;
            3 &lt; 5 &amp; 7       ~ 3 < 5 & 7
            1&nbsp;210             ~ '1\u00a0210'
            &#0; &#9999999;        ~ &#0; &#9999999;
            AT&T; R&D              ~ AT&T; R&D
            """)
    void letters_by_number_and_by_name(String page, String shown) {
        assertThat(shown(page)).isEqualTo(shown.replace("'", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>",
                "  <!DOCTYPE html>",
                "<?xml version=\"1.0\"?>\n<html>",
                "<!-- saved --><HTML>",
                "<table border=1>",
                "<div>",
            })
    void a_page_begins_like_one(String text) {
        assertThat(WebText.isPage(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kính gửi <b>Sở</b>", "<abc>", "Số liệu < 5", "{\\rtf1", "<htmlx>"})
    void other_texts_do_not(String text) {
        assertThat(WebText.isPage(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "</", "<!--", "<a ", "<script>", "<td>", "&#", "<sup>"})
    void a_million_broken_tags_are_read_in_one_pass(String tag) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> WebText.of(tag.repeat(1_000_000 / tag.length())));
    }

    @Test
    void what_is_never_closed_hides_nothing_that_follows() {
        assertThat(shown("a<!-- b")).contains("b");
        assertThat(shown("a<script>b")).contains("b");
        assertThat(shown("a<span style='display:none'>b")).contains("b");
        assertThat(shown("a<span style='display:none'/>b")).contains("b");
    }
}
