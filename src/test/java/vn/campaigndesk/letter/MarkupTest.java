package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    private static final FontMetrics METRICS = TinosReader.metrics(TinosReader.files());

    private static Markup markup() {
        return new Markup(METRICS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>       | &lt;b&gt;
            &amp;     | &amp;amp;
            say "x"   | say &quot;x&quot;
            ]]>       | ]]&gt;
            Đ₫–“ợ”    | Đ₫–“ợ”
            😀        | □
            漢        | □
            """)
    void nothingAPersonTypedBecomesMarkup(String text, String written) {
        assertThat(markup().text(text)).hasToString(written);
    }

    @Test
    void invisibleMarksVanish() {
        assertThat(markup().text("a\u200D\uFE0Fb")).hasToString("ab");
    }

    @Test
    void lineEndsAreBreaks() {
        assertThat(markup().text("a\nb")).hasToString("a<br/>b");
        assertThat(markup().lines("p", Look.AGENCY, List.of("A", "<B")))
                .hasToString("<p class=\"agency\">A<br/>&lt;B</p>");
    }

    @Test
    void elementsAreClosed() {
        assertThat(markup().element("p", "", "x")).hasToString("<p>x</p>");
        assertThat(markup().element("td", "left em", "x")).hasToString("<td class=\"left em\">x</td>");
    }

    @Test
    void lengthsAreWrittenWithAPointInAnyLanguage() {
        assertThat(markup().rule(56.125)).asString().contains("width: 56.1").doesNotContain(",");
        assertThat(StyleSheetWriter.write()).contains("text-indent: 12.7mm");
    }

    @Test
    void tablesSayWhatTheirCellsAre() {
        var html = markup();
        HtmlTable.write(Samples.indicatorTable(), 165, html);
        assertThat(html.toString())
                .contains("<thead><tr><th>STT</th>")
                .contains("<td class=\"right none\"></td>")
                .contains("<td class=\"left em\">Dành cho UBND cấp huyện</td>");
    }

    @Test
    void groupsAndSumsAreStrongAndSpan() {
        var html = markup();
        HtmlTable.write((Table) Samples.unitTable(1).getFirst(), 252, html);
        assertThat(html.toString())
                .contains("<tr class=\"strong group\"><td class=\"left\" colspan=\"8\">I. Nhóm")
                .contains("<tr class=\"strong\"><td class=\"centre\" colspan=\"2\">Tổng cộng</td>")
                .contains("font-size: 11pt");
    }

    @Test
    void aHeaderThatIsNotRepeatedIsAnOrdinaryRow() {
        var html = markup();
        var table = new Table(List.of(new Column("A", 1, Align.LEFT)), List.of(), false, 12);
        HtmlTable.write(table, 165, html);
        assertThat(html.toString()).doesNotContain("thead").contains("<th>A</th>");
    }
}
