package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers, paragraphs and the closing mark of a body.
class FlowTest {
    private static final List<String> POINTS = new DecreeText().points();

    private static List<String> texts(Blocks blocks) {
        return Flow.of(blocks.list(), POINTS).stream().map(FlowTest::text).toList();
    }

    private static String text(Piece piece) {
        return piece instanceof Piece.Text text
                ? text.runs().stream().map(Run::text).collect(Collectors.joining())
                : "table";
    }

    @Test
    void eachLevelBeginsAnewUnderAHigherOne() {
        var blocks = new Blocks()
                .part("một")
                .clause("x")
                .point("p")
                .point("q")
                .clause("y")
                .point("r")
                .part("hai")
                .clause("z")
                .paragraph("hết");
        assertThat(texts(blocks))
                .containsExactly("I. MỘT", "1. x", "a) p", "b) q", "2. y", "a) r", "II. HAI", "1. z", "hết./.");
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        var blocks = new Blocks();
        for (var i = 0; i < 26; i++) {
            blocks.point("");
        }
        var letters = texts(blocks).stream()
                .map(text -> text.substring(0, text.indexOf(')')))
                .toList();
        assertThat(letters.subList(0, 8)).containsExactly("a", "b", "c", "d", "đ", "e", "g", "h");
        assertThat(letters.subList(22, 25)).containsExactly("y", "aa", "bb");
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "99,XCIX", "2024,MMXXIV"})
    void romanNumbers(int number, String roman) {
        assertThat(Numbering.roman(number)).isEqualTo(roman);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thực hiện.   | thực hiện./.
            thực hiện;   | thực hiện./.
            thực hiện    | thực hiện./.
            thực hiện./. | thực hiện./.
            'thực hiện ' | thực hiện./.
            (nếu có)     | (nếu có)./.
            vân vân...   | vân vân..../.
            """)
    void theLastTextEndsWithTheClosingMark(String raw, String closed) {
        assertThat(texts(new Blocks().paragraph("trước.").paragraph(raw))).containsExactly("trước.", closed);
    }

    @Test
    void afterATableTheClosingMarkStandsAlone() {
        var blocks = new Blocks().paragraph("trước").add(Samples.indicatorTable());
        assertThat(texts(blocks)).containsExactly("trước", "table", "./.");
    }

    @Test
    void anEmptyBodyStaysEmpty() {
        assertThat(texts(new Blocks())).isEmpty();
        assertThat(texts(new Blocks().paragraph(" \n "))).isEmpty();
    }

    @Test
    void aLineEndStartsAParagraphAndRunsKeepTheirStyle() {
        var paragraph = Paragraph.of(Run.plain("một\n\nhai "), Run.bold("ba\nbốn"));
        var pieces = Flow.of(List.of(paragraph), POINTS);
        assertThat(pieces.stream().map(FlowTest::text)).containsExactly("một", "hai ba", "bốn./.");
        assertThat(((Piece.Text) pieces.get(2)).runs()).allMatch(Run::bold);
    }

    @Test
    void listItemsBeginWithADash() {
        assertThat(texts(new Blocks().bullets(List.of("một;", "", "hai.")))).containsExactly("- một;", "- hai./.");
    }

    @Test
    void titlesStayWithWhatFollowsAndRunningTextDoesNot() {
        var pieces = Flow.of(
                new Blocks()
                        .part("I")
                        .numbered(2, Run.plain("việc"))
                        .paragraph("hết")
                        .list(),
                POINTS);
        assertThat(pieces.stream().map(piece -> ((Piece.Text) piece).keepsNext()))
                .containsExactly(true, false, true);
        assertThat(((Piece.Text) pieces.get(1)).look()).isEqualTo(Look.BODY);
    }
}
