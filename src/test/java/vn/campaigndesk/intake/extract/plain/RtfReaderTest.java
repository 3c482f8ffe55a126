package vn.campaigndesk.intake.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.Seen;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.legacy.LegacyText;

/// Rich text as programs write it.
class RtfReaderTest {
    private static final String FONTS = "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman{\\*\\falt Tinos};}"
            + "{\\f1\\fcharset163 Arial;}{\\f2\\fcharset0 .VnTime;}{\\f3 VNI-Times;}{\\f4\\fcharset204 Cyr;}}";

    private final RtfReader reader = new RtfReader(new LegacyText());

    private Extract read(byte[] content) {
        try {
            return reader.read(new SourceFile("a.rtf", content), Limits.STANDARD);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Extract read(String body) {
        return read(("{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("plain", "1.234\\par", "1.234"),
                Arguments.of("Unicode with substitutes", "\\uc1 Th\\u7885\\'3f Xu\\u226?n\\par", "Thọ Xuân"),
                Arguments.of("no substitutes", "{\\uc0 Th\\u7885 Xu\\u226 n}\\par", "ThọXuân"),
                Arguments.of("two bytes for a sign", "{\\uc2 a\\u7885\\'3f\\'3fb}c\\u226?d\\par", "aọbcâd"),
                Arguments.of("negative", "\\u-3913?\\par", "\uf0b7"),
                Arguments.of("Vietnamese page", "{\\f1 \\'f0\\'ea\\'ecn}\\par", "đến".replace("đ", "đ")),
                Arguments.of("Russian page", "{\\f4 \\'c4\\'e0}\\par", "Да"),
                Arguments.of("TCVN3", "{\\f2 Th\\'e4 Xu\\'a9n, ng\\-\\'eai}\\par", "Thọ Xuân, người"),
                Arguments.of("VNI over two groups", "{\\f3 Tho}{\\f3\\b \\'ef}\\par", "Thọ"),
                Arguments.of("soft hyphen", "tuy\\-\\u234?n\\par", "tuyên"),
                Arguments.of("hyphen, blank, braces", "a\\_b\\~c \\{d\\} \\\\\\par", "a-b\u00a0c {d} \\"),
                Arguments.of("tab and line", "a\\tab b\\line c\\par", "a\tb\nc"),
                Arguments.of("field", "{\\field{\\*\\fldinst DATE 5}{\\fldrslt 05/11}}\\par", "05/11"),
                Arguments.of("picture", "1{\\pict\\pngblip 89504e47}2\\par", "12"),
                Arguments.of("bytes", "1{\\pict\\bin5 }}}}}}2\\par", "12"),
                Arguments.of("unknown destination", "1{\\*\\anything 99}2\\par", "12"),
                Arguments.of("hidden", "1{\\v 99}2\\par", "12"),
                Arguments.of("deleted", "1{\\deleted 99}2\\par", "12"),
                Arguments.of("raised", "150{\\super 1}\\par", "150¹"),
                Arguments.of("lifted by hand", "150{\\up6\\fs16 1}\\par", "150¹"),
                Arguments.of("lowered", "150{\\dn6 1}\\par", "1501"),
                Arguments.of("list number", "{\\listtext\\tab 1.\\tab}a\\par", "1. a"),
                Arguments.of("note", "15{\\footnote x} b\\'e0i\\par", "15 bài"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aParagraphSaysWhatIsShown(String what, String body, String shown) {
        assertThat(Seen.paragraphs(read(body)).getFirst().strip()).isEqualTo(shown);
    }

    @Test
    void cellsKeepTheirColumnsHoweverOthersMerge() {
        var extract =
                read("\\trowd\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\pard\\intbl a\\cell b\\cell\\cell\\row"
                        + "\\trowd\\clvmgf\\cellx1010\\cellx2000\\cellx3000\\pard\\intbl c\\par d\\cell e\\cell f\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1000\\cellx3000\\pard\\intbl\\cell g\\cell\\row\\pard end\\par");
        assertThat(Seen.cells(Seen.tables(extract).getFirst()))
                .containsExactly("1:1+1x1 a", "1:2+2x1 b", "2:1+1x2 c\nd", "2:2+1x1 e", "2:3+1x1 f", "3:2+2x1 g");
        assertThat(Seen.paragraphs(extract)).containsExactly("end");
    }

    @Test
    void tablesInTablesStandInTheirCells() {
        var extract = read(
                "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell\\pard\\intbl\\itap2 x\\nestcell y\\nestcell"
                        + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}\\pard\\intbl\\itap1 b\\cell\\row\\pard z\\par");
        var cells = Seen.tables(extract).getFirst().rows().getFirst().cells();
        assertThat(cells).extracting(Block.Cell::text).containsExactly("a", "b");
        assertThat(cells).extracting(Block.Cell::column).containsExactly(1, 2);
        assertThat(Seen.cells(cells.getLast().inner().getFirst())).containsExactly("1:1+1x1 x", "1:2+1x1 y");
    }

    @Test
    void boxesHeadersAndNotesHaveTheirRegion() {
        var extract = read(
                "{\\header h\\par}a{\\shp{\\*\\shpinst{\\sp{\\sn n}{\\sv 1}}{\\shptxt box\\par}}}{\\footnote n}\\par b\\par");
        assertThat(Seen.paragraphs(extract)).containsExactly("a", "box", "b", "h", "n");
        assertThat(extract.blocks().stream().map(Block::region))
                .containsExactly(Region.BODY, Region.TEXT_BOX, Region.BODY, Region.HEADER, Region.NOTE);
    }

    @Test
    void whatAPersonShouldKnowIsRemarkedOn() {
        assertThat(read("{\\deleted 1}{\\v 2}{\\object\\objdata 00}{\\f2 \\'a9}\\par")
                        .remarks())
                .containsExactlyInAnyOrder(
                        Remark.TRACKED_CHANGES, Remark.HIDDEN_TEXT, Remark.ACTIVE_CONTENT, Remark.LEGACY_FONT);
    }

    @Test
    void commentsAreNotesWithoutTheirAuthor() {
        var extract =
                read("15{\\*\\atnid A}{\\*\\atnauthor B}{\\*\\annotation{\\*\\atnref 0}{\\*\\atndate 7}250}\\par");
        assertThat(Seen.paragraphs(extract)).containsExactly("15", "250");
        assertThat(extract.blocks().getLast().region()).isEqualTo(Region.NOTE);
    }

    @Test
    void whatIsStruckThroughIsLeftOut() {
        var extract = read("{\\strike 9}5{\\striked1 9}{\\strike\\strike0 7}\\par");
        assertThat(Seen.paragraphs(extract)).containsExactly("57");
        assertThat(extract.remarks()).containsExactly(Remark.STRUCK_OUT);
    }

    private static final String COLOURS =
            "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;\\red31\\green78\\blue121;}";

    /// As AbiWord writes it: black is number 0, and no automatic colour stands before it.
    @Test
    void lettersAreSeenWhereTheTableOfColoursBeginsWithBlack() {
        var extract = read("{\\colortbl\\red0\\green0\\blue0;\\red255\\green255\\blue255;}45{\\cf0 6}{\\cf1 7}\\par");

        assertThat(Seen.paragraphs(extract)).containsExactly("456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\cf2 0}", "{\\fs2 0}", "{\\v 0}", "{\\cf3\\chcbpat3 0}"})
    void whatNobodySeesIsLeftOutAndItsPlaceIsTold(String unseen) {
        var extract = read(
                COLOURS + "\\trowd\\cellx900\\cellx1800\\pard\\intbl a\\cell 45" + unseen + "\\cell\\row\\pard z\\par");

        assertThat(Seen.cells(Seen.tables(extract).getFirst())).containsExactly("1:1+1x1 a", "1:2+1x1 45");
        assertThat(extract.remarks()).containsExactly(Remark.HIDDEN_TEXT);
        assertThat(extract.revised()).containsExactly(new Locator.InTable(1, 1, 2));
        assertThat(read(COLOURS + "45" + unseen + "\\par").revised()).containsExactly(new Locator.InParagraph(1));
    }

    @Test
    void whiteOnADarkGroundIsSeen() {
        var extract = read(COLOURS + "\\trowd\\clcbpat3\\cellx900\\cellx1800\\pard\\intbl\\cf2 a\\cell"
                + "\\cbpat3 b{\\highlight3 c}\\cell\\row\\pard\\plain z\\par");

        assertThat(Seen.cells(Seen.tables(extract).getFirst())).containsExactly("1:1+1x1 a", "1:2+1x1 bc");
        assertThat(extract.remarks()).isEmpty();
    }

    @Test
    void whatLibreOfficeSavesIsRead() throws IOException {
        var extract = read(Files.readAllBytes(Path.of("src/test/resources/intake/rtf/libreoffice.rtf")));
        assertThat(Seen.paragraphs(extract))
                .containsExactly(
                        "Tên đơn vị: UBND huyện Thọ Xuân",
                        "Uỷ ban nhân dân huyện Thọ Xuân, người dân",
                        "Số bài: 15¹",
                        "Đề xuất: tiếp tục {tuyên truyền} \\ 100%",
                        "Đầu trang");
        assertThat(Seen.cells(Seen.tables(extract).getFirst()))
                .containsExactly(
                        "1:1+1x1 TT",
                        "1:2+1x1 Nội dung",
                        "1:3+2x1 Số lượng",
                        "2:1+1x1 1",
                        "2:2+1x1 Tổng số cơ quan đã phổ biến",
                        "2:3+1x1 1.234",
                        "2:4+1x2 đến 10/11",
                        "3:1+1x1 2",
                        "3:2+1x1 Tổng số bài viết\n(lượt)",
                        "3:3+1x1 56");
        assertThat(extract.remarks()).containsExactly(Remark.LEGACY_FONT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1", "{\\rtf1 a", "{\\rtf1 {a}", "{\\rtf1\\'", "{\\rtf1\\bin999999999"})
    void aTextThatEndsTooEarlyIsDamaged(String text) {
        assertThatThrownBy(() ->
                        reader.read(new SourceFile("a.rtf", text.getBytes(StandardCharsets.US_ASCII)), Limits.STANDARD))
                .isInstanceOf(IOException.class);
    }

    @Test
    void hostileTextsEndAtALimit() {
        for (var body :
                List.of("{".repeat(1_000_000), "\\intbl\\itap1000000 x\\nestcell", "{\\footnote ".repeat(100))) {
            assertThatThrownBy(() -> read("{\\rtf1" + body + "}")).hasMessage("intake.refused.toodeep");
        }
        assertThatThrownBy(() -> read("\\par".repeat(50_001)))
                .isInstanceOf(ExpectedFailure.class)
                .hasMessage("intake.refused.toolong");
    }
}
