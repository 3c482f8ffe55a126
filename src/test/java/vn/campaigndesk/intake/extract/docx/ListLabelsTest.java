package vn.campaigndesk.intake.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.XmlReader;

/// What Word draws before the paragraphs of its lists: "3.1" stands nowhere in the text of a row numbered by Word.
class ListLabelsTest {
    private static String level(int level, String format, String pattern, int start) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='%d'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, start, format, pattern);
    }

    private static ListLabels labels(String levels, String lists) {
        var xml = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='7'>" + levels + "</w:abstractNum>" + lists
                + "</w:numbering>";
        try {
            return new ListLabels(WordNumbering.read(
                    new XmlReader(XmlReader.factory(), xml.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String list(String id, String more) {
        return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='7'/>" + more + "</w:num>";
    }

    private static List<String> drawn(ListLabels labels, String id, @Nullable Integer... levels) {
        var drawn = new ArrayList<String>();
        for (var level : levels) {
            drawn.add(labels.next(new ListPlace(id, level)));
        }
        return drawn;
    }

    @ParameterizedTest(name = "{0} {1} from {2}")
    @CsvSource({
        "decimal, %1., 1, 1. , 2. ",
        "decimal, %1), 3, 3) , 4) ",
        "decimalZero, %1, 9, 09 , 10 ",
        "lowerLetter, %1), 1, a) , b) ",
        "upperLetter, %1., 26, Z. , AA. ",
        "lowerRoman, (%1), 4, (iv) , (v) ",
        "upperRoman, %1., 1, I. , II. ",
        "upperRoman, %1, 1998, MCMXCVIII , MCMXCIX ",
        "bullet, -, 1, - , - ",
        "bullet, o, 1, • , • ",
        "none, %1., 1, '', ''",
    })
    void a_level_is_drawn_in_its_format(String format, String pattern, int start, String first, String second) {
        var labels = labels(level(0, format, pattern, start), list("1", ""));
        assertThat(drawn(labels, "1", 0, 0).stream().map(String::strip)).containsExactly(first.strip(), second.strip());
    }

    @Test
    void a_deeper_level_counts_anew_under_each_higher_one() {
        var labels = labels(level(0, "decimal", "%1.", 1) + level(1, "decimal", "%1.%2.", 1), list("1", ""));
        assertThat(drawn(labels, "1", 0, 1, 1, 0, 1)).containsExactly("1. ", "1.1. ", "1.2. ", "2. ", "2.1. ");
    }

    @Test
    void a_higher_level_that_was_never_drawn_counts_as_begun() {
        var labels = labels(level(0, "upperRoman", "%1.", 1) + level(1, "decimal", "%1.%2", 1), list("1", ""));
        assertThat(drawn(labels, "1", 1)).containsExactly("I.1 ");
    }

    @Test
    void lists_of_one_kind_go_on_counting_unless_one_says_where_it_starts() {
        var starting = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>";
        var labels = labels(level(0, "decimal", "%1.", 1), list("1", "") + list("2", "") + list("3", starting));
        assertThat(drawn(labels, "1", 0, 0)).containsExactly("1. ", "2. ");
        assertThat(drawn(labels, "2", 0)).containsExactly("3. ");
        assertThat(drawn(labels, "3", 0, 0)).as("it starts once").containsExactly("1. ", "2. ");
    }

    @Test
    void a_list_may_draw_a_level_in_its_own_way() {
        var own = "<w:lvlOverride w:ilvl='0'>" + level(0, "lowerLetter", "%1)", 1) + "</w:lvlOverride>";
        assertThat(drawn(labels(level(0, "decimal", "%1.", 1), list("1", own)), "1", 0))
                .containsExactly("a) ");
    }

    @Test
    void what_the_document_does_not_describe_has_no_label() {
        var labels = labels(level(0, "decimal", "%1.", 1), list("1", ""));
        assertThat(drawn(labels, "9", 0)).containsExactly("");
        assertThat(drawn(labels, "0", 0)).as("taken out of its list").containsExactly("");
        assertThat(drawn(labels, "1", 5)).as("a level without a look").containsExactly("");
        assertThat(labels.next(ListPlace.NONE)).isEmpty();
        assertThat(drawn(labels, "1", (Integer) null)).as("the first level").containsExactly("1. ");
    }

    @Test
    void a_numbers_file_that_says_nonsense_draws_something() {
        var labels = labels(
                "<w:lvl w:ilvl='99'><w:start w:val='-4'/><w:numFmt w:val='?'/><w:lvlText w:val='%1%9%0'/></w:lvl>",
                list("1", "<w:lvlOverride w:ilvl='x'><w:startOverride w:val='99999999999'/></w:lvlOverride>"));
        assertThat(drawn(labels, "1", 8)).hasSize(1);
    }
}
