package vn.campaigndesk.intake.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.Seen;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.legacy.LegacyText;

/// Plain texts in the encodings and shapes in which they arrive.
class TextReaderTest {
    private static final String LINE = "Ủy ban nhân dân huyện Thọ Xuân, người dân: 1.234";

    private final TextReader reader = new TextReader(new LegacyText());

    private Extract read(byte[] content) {
        try {
            return reader.read(new SourceFile("a.txt", content), Limits.STANDARD);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Extract read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Signs for bold and slanted are no words; stars behind a number lead to a note.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **2. Thông tin số liệu**          | 2. Thông tin số liệu
            - **Tên đơn vị:** UBND thị xã     | - Tên đơn vị: UBND thị xã
            <i>Dành cho UBND</i> cấp <B>x</B> | Dành cho UBND cấp x
            45** (** ước tính)                | 45** (** ước tính)
            ** ước tính; 45 **                | ** ước tính; 45 **
            2 ** 3 ** 4                       | 2 ** 3 ** 4
            """)
    void signsForLooksAreNoText(String line, String shown) {
        assertThat(Seen.paragraphs(read(line))).containsExactly(shown);
    }

    /// What a spreadsheet saved with separators is a table under any name; sentences are none.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Tên đơn vị;Số bài;Số lượt~Sở Y tế;96;1.210                              | 1
            "Tên đơn vị","Số bài, tin",Số lượt~Sở Y tế,96,"1.210"                   | 1
            Phụ lục;;~STT;Nội dung;Số~1;"Bài; tin";96                               | 1
            BÁO CÁO~STT;Nội dung;Số~1;Bài;96~2;Lượt;7~Hết                           | 1
            BÁO CÁO~STT;Nội dung;Số~1;"Bài; tin";96                                 | 0
            Các xã đăng bài, phát thanh, treo băng~Các trường dạy, học, thi         | 0
            Đăng bài; phát thanh; treo băng~Các trường dạy; học; thi~Hội; đoàn; đội | 0
            Một dòng;hai;ba                                                         | 0
            """)
    void whatASpreadsheetSavedIsATableUnderAnyName(String text, int tables) {
        assertThat(read(text.replace('~', '\n')).blocks())
                .filteredOn(Block.Table.class::isInstance)
                .hasSize(tables);
    }

    static Stream<Arguments> encodings() {
        var latin = StandardCharsets.ISO_8859_1;
        return Stream.of(
                Arguments.of("UTF-8", LINE.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with mark", ("\ufeff" + LINE).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16 of Windows", ("\ufeff" + LINE).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16 the other way", ("\ufeff" + LINE).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16 without mark", LINE.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of(
                        "decomposed",
                        Normalizer.normalize(LINE, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("TCVN3", "ñy ban nh©n d©n huyÖn Thä Xu©n, ng\u00adêi d©n: 1.234".getBytes(latin)),
                Arguments.of("VNI", "uûy ban nhaân daân huyeän Thoï Xuaân, ngöôøi daân: 1.234".getBytes(latin)),
                Arguments.of(
                        "TCVN3 in UTF-8",
                        "ñy ban nh©n d©n huyÖn Thä Xu©n, ng\u00adêi d©n: 1.234".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("windows-1258", windows1258(LINE)));
    }

    /// The page has base letters with circumflex, breve and horn, and tones that follow.
    private static byte[] windows1258(String text) {
        var written = new StringBuilder();
        for (var sign : text.toCharArray()) {
            var single = Character.toString(sign);
            var parts = Normalizer.normalize(single, Normalizer.Form.NFD);
            var tone = parts.chars()
                    .filter(mark -> "\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0)
                    .findFirst();
            if (tone.isPresent()) {
                var base = Normalizer.normalize(
                        parts.replace(Character.toString(tone.getAsInt()), ""), Normalizer.Form.NFC);
                written.append(base).append((char) tone.getAsInt());
            } else {
                written.append(single);
            }
        }
        return written.toString().getBytes(Charset.forName("windows-1258"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void everyEncodingIsReadAsItWasMeant(String name, byte[] content) {
        assertThat(Seen.paragraphs(read(content)).getFirst()).isEqualToIgnoringCase(LINE);
    }

    @Test
    void textThatWasConvertedWithoutAFontIsRemarkedOn() {
        assertThat(read("Sè l\u00adîng: 5, ®Òn huyÖn".getBytes(StandardCharsets.ISO_8859_1))
                        .remarks())
                .containsExactly(Remark.LEGACY_GUESSED);
        assertThat(read(LINE).remarks()).isEmpty();
    }

    @Test
    void westernBytesStayWestern() {
        assertThat(Seen.paragraphs(read("Café – 5 €".getBytes(Charset.forName("windows-1252")))))
                .containsExactly("Café – 5 €");
    }

    @Test
    void aPromiseThatIsNotKeptIsDamage() {
        var broken = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC3, 'b'};
        assertThatThrownBy(() -> reader.read(new SourceFile("a.txt", broken), Limits.STANDARD))
                .isInstanceOf(IOException.class);
    }

    @Test
    void linesAreParagraphsWithTheirNumbers() {
        var extract = read("a\r\n\r\n  b\n");
        assertThat(Seen.paragraphs(extract)).containsExactly("a", "", "b");
        assertThat(extract.blocks().getLast().at().text()).isEqualTo("l3");
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("tabs", "TT\tNội dung\tSố lượng\n1\tSố bài\t1.234\n2\t\t5\n"),
                Arguments.of(
                        "bars",
                        "| TT | Nội dung | Số lượng |\n|----|:---|---:|\n| 1 | Số bài | 1.234 |\n| 2 | | 5 |\n"),
                Arguments.of(
                        "drawn",
                        "+---+----+\n|TT|Nội dung|Số lượng|\n+---+---+\n|1|Số bài|1.234|\n|2| |5|\n+---+---+\n"),
                Arguments.of("blanks", "TT  Nội dung  Số lượng\n1   Số bài    1.234\n2             5\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void linesWithColumnsAreATable(String name, String lines) {
        var extract = read("Báo cáo\n" + lines + "Hết\n");
        assertThat(Seen.paragraphs(extract)).containsExactly("Báo cáo", "Hết");
        assertThat(Seen.rows(extract)).containsExactly("TT|Nội dung|Số lượng", "1|Số bài|1.234", "2||5");
        assertThat(extract.blocks().get(1).at().text()).isEqualTo("l2");
    }

    @Test
    void cellsOfSeveralLinesAsExcelWritesThemBetweenTabsStayWhole() {
        var extract = read("TT\tNội dung\tGhi chú\n1\tSố bài\t\"Dành cho UBND\nCổng TTĐT\"\n");

        assertThat(Seen.rows(extract)).containsExactly("TT|Nội dung|Ghi chú", "1|Số bài|Dành cho UBND\nCổng TTĐT");
    }

    @Test
    void aSingleLineWithATabIsNoTable() {
        assertThat(read("Số:\t12/BC\nThanh Hóa\n").blocks()).hasOnlyElementsOfType(Block.Paragraph.class);
    }

    @Test
    void webPagesAreReadAsTheTextTheyShow() {
        var page =
                "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><p>Huy&#7879;n Th&#x1ECD; Xu&acirc;n"
                        + "<!-- no --></p><script>5</script><table><tr><td><p>1</p></td><td>Số<br>bài</td><td>1.234</td></tr>"
                        + "<tr><td>2</td><td></td><td>5</td></tr></table>a &lt; b</body></html>";
        var extract = read(page);
        assertThat(Seen.paragraphs(extract)).containsExactly("Huyện Thọ Xuân", "a < b");
        assertThat(Seen.rows(extract)).containsExactly("1|Số bài|1.234", "2||5");
    }

    @Test
    void digitsOfAPageThatDoNotBelongTogetherAreKeptApart() {
        var cells = "<td>150<sup>1</sup></td><td><s>99</s> 45</td><td>12<br>345</td><td>96<br>bài</td>";
        var extract = read("<html><table><tr>" + cells + "</tr><tr>" + cells + "</tr></table></html>");
        assertThat(Seen.rows(extract).getFirst()).isEqualTo("150\u00b9|~~99~~ 45|12; 345|96 bài");
    }

    /// As mail programs write it.
    @Test
    void whatAStyleCrossesOutIsNoNumberEither() {
        var cells = "<td>150</td><td><span style='TEXT-DECORATION:line-through'>99</span> 45</td><td>12</td>";
        var extract = read("<html><table><tr>" + cells + "</tr><tr>" + cells + "</tr></table></html>");
        assertThat(Seen.rows(extract).getFirst()).isEqualTo("150|~~99 45|12");
    }

    @Test
    void aPageOfBrokenTagsTakesNoLongerThanAnyOther() {
        var page = "<html>" + "<!--<script><td".repeat(200_000);
        assertThat(read(page).blocks()).isNotEmpty();
    }

    @Test
    void limitsAreKept() {
        var small = new Limits(1 << 20, 1 << 20, 10, 10, 3, 20, 20, 1_000, 3);
        for (var text : new String[] {"a\n".repeat(21), "x".repeat(1_001), "a\tb\n".repeat(11)}) {
            assertThatThrownBy(() -> reader.read(new SourceFile("a", text.getBytes(StandardCharsets.UTF_8)), small))
                    .isInstanceOf(ExpectedFailure.class)
                    .hasMessage("intake.refused.toolong");
        }
    }
}
