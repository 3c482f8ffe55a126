package vn.campaigndesk.intake.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.intake.extract.docx.WordFile.font;
import static vn.campaigndesk.intake.extract.docx.WordFile.p;
import static vn.campaigndesk.intake.extract.docx.WordFile.r;
import static vn.campaigndesk.intake.extract.docx.WordFile.tbl;
import static vn.campaigndesk.intake.extract.docx.WordFile.tc;
import static vn.campaigndesk.intake.extract.docx.WordFile.tr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.extract.Block;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.legacy.LegacyText;

/// What a person sees in Word is what is read.
class DocxReaderTest {
    private static final String TCVN3 = "ñy ban nh©n d©n huyÖn Thä Xu©n, ng";

    private final DocxReader reader = new DocxReader(new LegacyText());

    private Extract read(WordFile file) {
        return read(file.file(), Limits.STANDARD);
    }

    private Extract read(SourceFile file, Limits limits) {
        try {
            return reader.read(file, limits);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Extract extract) {
        return extract.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private String onlyText(String inline) {
        return texts(read(WordFile.of("<w:p>" + inline + "</w:p>"))).getFirst();
    }

    private Block.Table onlyTable(String... rows) {
        return tables(read(WordFile.of(tbl(rows)))).getFirst();
    }

    private static List<Block.Table> tables(Extract extract) {
        return extract.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /// Each cell as "row:column+columns×rows text".
    private static List<String> cells(Block.Table table) {
        var cells = new ArrayList<String>();
        for (var row : table.rows()) {
            for (var cell : row.cells()) {
                cells.add(row.number() + ":" + cell.column() + "+" + cell.columns() + "x" + cell.rows() + " "
                        + cell.text());
            }
        }
        return cells;
    }

    static Stream<Arguments> inlineTexts() {
        return Stream.of(
                Arguments.of("runs split anywhere", r("1") + r(".2") + "<w:proofErr/>" + r("34"), "1.234"),
                Arguments.of(
                        "tab and break", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
                Arguments.of(
                        "hyphens", "<w:r><w:t>27</w:t><w:noBreakHyphen/><w:t>CT</w:t><w:softHyphen/></w:r>", "27-CT"),
                Arguments.of("link", "<w:hyperlink>" + r("khonggianmang.vn") + "</w:hyperlink>", "khonggianmang.vn"),
                Arguments.of("inserted", r("1") + "<w:ins>" + r("5") + "</w:ins>", "15"),
                Arguments.of("deleted", r("1") + "<w:del><w:r><w:delText>9</w:delText></w:r></w:del>", "1"),
                Arguments.of(
                        "moved away",
                        "<w:moveFrom>" + r("12") + "</w:moveFrom><w:moveTo>" + r("7") + "</w:moveTo>",
                        "7"),
                Arguments.of(
                        "note mark", r("15") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r(" bài"), "15 bài"),
                Arguments.of("simple field", "<w:fldSimple w:instr=\"DATE\">" + r("05/11") + "</w:fldSimple>", "05/11"),
                Arguments.of("hidden", r("15") + r("<w:vanish/>", "99"), "15"),
                Arguments.of("not hidden", r("15") + r("<w:vanish w:val=\"0\"/>", "99"), "1599"),
                Arguments.of("raised mark", r("150") + r("<w:vertAlign w:val=\"superscript\"/>", "1"), "150\u00b9"),
                Arguments.of(
                        "lifted by hand",
                        r("150") + r("<w:position w:val=\"8\"/><w:sz w:val=\"14\"/>", "1"),
                        "150\u00b9"),
                Arguments.of("moved by a hair", r("150") + r("<w:position w:val=\"2\"/>", "1"), "1501"),
                Arguments.of("lowered", r("150") + r("<w:position w:val=\"-8\"/>", "1"), "1501"),
                Arguments.of("decomposed", r("Tho\u0323") + r(" Xua\u0302n"), "Thọ Xuân"),
                Arguments.of("mark in the next run", r("o") + r("\u0323"), "ọ"),
                Arguments.of("tick", "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", "☑"),
                Arguments.of(
                        "ruby",
                        "<w:r><w:ruby><w:rt>" + r("x") + "</w:rt><w:rubyBase>" + r("12")
                                + "</w:rubyBase></w:ruby></w:r>",
                        "12"),
                Arguments.of("unknown wrapper", "<w:smartTag><w:dir>" + r("12") + "</w:dir></w:smartTag>", "12"),
                Arguments.of(
                        "old look of a run",
                        "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>5</w:t></w:r>",
                        "5"),
                Arguments.of(
                        "choice list",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"A\"/><w:listEntry w:val=\"B\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                        "B"),
                Arguments.of(
                        "prompt",
                        r("Tên: ") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("bấm để nhập")
                                + "</w:sdtContent></w:sdt>",
                        "Tên:"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inlineTexts")
    void aParagraphSaysWhatIsShown(String what, String inline, String shown) {
        assertThat(onlyText(inline)).isEqualTo(shown);
    }

    @Test
    void ofAFieldOnlyTheResultIsText() {
        var begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        var separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        var end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var code = "<w:r><w:instrText>MERGEFIELD 5</w:instrText></w:r>";
        assertThat(onlyText(begin + code + separate + r("27") + end)).isEqualTo("27");
        assertThat(onlyText(begin + code + begin + code + separate + r("9") + end + separate + r("27") + end))
                .isEqualTo("27");
        assertThat(onlyText(begin + code + r("27")))
                .as("a field that never ends")
                .isEqualTo("27");
    }

    @Test
    void changesAndHiddenTextAreRemarkedOn() {
        assertThat(read(WordFile.of("<w:p><w:ins>" + r("5") + "</w:ins></w:p>")).remarks())
                .containsExactly(Remark.TRACKED_CHANGES);
        assertThat(read(WordFile.of("<w:p>" + r("<w:vanish/>", "5") + "</w:p>")).remarks())
                .containsExactly(Remark.HIDDEN_TEXT);
        var struck = read(WordFile.of("<w:p>" + r("<w:strike/>", "9") + r("<w:strike w:val=\"0\"/>", "5") + "</w:p>"));
        assertThat(struck.remarks()).containsExactly(Remark.STRUCK_OUT);
        assertThat(texts(struck)).containsExactly("5");
        assertThat(struck.revised()).containsExactly(new Locator.InParagraph(1));
        assertThat(read(WordFile.of(p("5"))).remarks()).isEmpty();
    }

    private static final String DARK = "<w:shd w:val=\"clear\" w:fill=\"1F4E79\"/>";

    private static String white(String text) {
        return r("<w:color w:val=\"FFFFFF\"/>", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:color w:val=\"FFFFFF\"/>",
                "<w:color w:val=\"F2F2F2\"/>",
                "<w:sz w:val=\"2\"/>",
                "<w:vanish/>",
                "<w:color w:val=\"000000\"/><w:highlight w:val=\"black\"/>",
                "<w:color w:val=\"FF0000\"/><w:shd w:val=\"clear\" w:fill=\"FF0000\"/>"
            })
    void whatNobodySeesIsLeftOutAndItsPlaceIsTold(String look) {
        var cells = onlyCells(tr(tc("", p("a")), tc("", "<w:p>" + r("45") + r(look, "0") + "</w:p>")));

        assertThat(cells.remarks()).containsExactly(Remark.HIDDEN_TEXT);
        assertThat(cells(tables(cells).getFirst())).containsExactly("1:1+1x1 a", "1:2+1x1 45");
        assertThat(cells.revised()).containsExactly(new Locator.InTable(1, 1, 2));
    }

    @Test
    void whiteOnADarkGroundIsSeen() {
        var shaded = "<w:p><w:pPr>" + DARK + "</w:pPr>" + white("b") + "</w:p>";
        var highlighted = "<w:p>" + r("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"blue\"/>", "c") + "</w:p>";
        var extract = onlyCells(
                tr(tc(DARK, "<w:p>" + white("a") + "</w:p>"), tc("", shaded), tc("", highlighted), tc("", p("d"))));

        assertThat(extract.remarks()).isEmpty();
        assertThat(cells(tables(extract).getFirst()))
                .containsExactly("1:1+1x1 a", "1:2+1x1 b", "1:3+1x1 c", "1:4+1x1 d");
    }

    @Test
    void whereTheGroundIsNotKnownWhiteIsReadAndItsPlaceIsTold() {
        var styled = "<w:tbl><w:tblPr><w:tblStyle w:val=\"GridTable4-Accent1\"/></w:tblPr>"
                + tr(tc("", "<w:p>" + white("5") + "</w:p>")) + "</w:tbl>";
        var extract = read(WordFile.of(styled));

        assertThat(cells(tables(extract).getFirst())).containsExactly("1:1+1x1 5");
        assertThat(extract.revised()).containsExactly(new Locator.InTable(1, 1, 1));
    }

    @Test
    void blanksThatNobodySeesPartWordsAllTheSame() {
        var extract = read(WordFile.of("<w:p>" + r("12") + white(" ") + r("34") + "</w:p>"));

        assertThat(texts(extract)).containsExactly("12 34");
        assertThat(extract.remarks()).isEmpty();
    }

    @Test
    void aRowWithoutHeightIsHidden() {
        var row = "<w:tr><w:trPr><w:trHeight w:val=\"20\" w:hRule=\"exact\"/></w:trPr>" + tc("", p("5")) + "</w:tr>";

        assertThat(tables(onlyCells(row, tr(tc("", p("6"))))).getFirst().rows())
                .extracting(Block.Row::hidden)
                .containsExactly(true, false);
    }

    private Extract onlyCells(String... rows) {
        return read(WordFile.of(tbl(rows)));
    }

    @Test
    void aParagraphWhoseMarkWasDeletedRunsOn() {
        var file = WordFile.of("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("12") + "</w:p>" + p("34") + p("x"));
        assertThat(texts(read(file))).containsExactly("1234", "x");
    }

    @Test
    void blocksStandInReadingOrderWithTheirPlaces() {
        var blocks = read(WordFile.of(p("a") + tbl(tr(tc("", p("in")))) + p("") + tbl(tr(tc("", p("in")))) + p("b")))
                .blocks();
        assertThat(blocks.stream().map(block -> block.at().text()))
                .containsExactly("p1", "t1r0c0", "p2", "t2r0c0", "p3");
    }

    @Test
    void mergedCellsStandOnceWithTheirSpans() {
        var table = onlyTable(
                tr(
                        tc("<w:vMerge w:val=\"restart\"/>", p("TT")),
                        tc("<w:gridSpan w:val=\"2\"/>", p("Số liệu")),
                        tc("", p("x"))),
                tr(
                        tc("<w:vMerge/>", p("")),
                        tc("", p("a")),
                        tc("<w:vMerge w:val=\"restart\"/>", p("b")),
                        tc("", p("y"))),
                tr(tc("", p("1")), tc("", p("c")), tc("<w:vMerge/>", p("")), tc("", p("z"))));
        assertThat(cells(table))
                .containsExactly(
                        "1:1+1x2 TT",
                        "1:2+2x1 Số liệu",
                        "1:4+1x1 x",
                        "2:2+1x1 a",
                        "2:3+1x2 b",
                        "2:4+1x1 y",
                        "3:1+1x1 1",
                        "3:2+1x1 c",
                        "3:4+1x1 z");
        assertThat(table.rows().get(1).cells().getFirst().at()).isEqualTo(new Locator.InTable(1, 2, 2));
    }

    @Test
    void rowsThatBeginLaterKeepTheirColumns() {
        var table = onlyTable(tr("<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>", tc("", p("c"))));
        assertThat(cells(table)).containsExactly("1:3+1x1 c");
    }

    @Test
    void deletedRowsAreGoneAndHiddenOnesAreMarked() {
        var table = onlyTable(
                tr("<w:trPr><w:del/></w:trPr>", tc("", p("gone"))),
                tr("<w:trPr><w:hidden/></w:trPr>", tc("", p("hidden"))),
                tr(tc("", p("shown"))));
        assertThat(cells(table)).containsExactly("1:1+1x1 hidden", "2:1+1x1 shown");
        assertThat(table.rows()).extracting(Block.Row::hidden).containsExactly(true, false);
    }

    @Test
    void paragraphsOfACellArePartedAndTablesInItAreApart() {
        var table = onlyTable(tr(tc("", p("a") + p("b") + tbl(tr(tc("", p("inner")))) + p(""))));
        var cell = table.rows().getFirst().cells().getFirst();
        assertThat(cell.text()).isEqualTo("a\nb");
        assertThat(cells(cell.inner().getFirst())).containsExactly("1:1+1x1 inner");
        assertThat(cell.inner().getFirst().at().text()).isEqualTo("t2r0c0");
    }

    @Test
    void aTextBoxIsReadOnceBehindItsParagraph() {
        var box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + p("box")
                        + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                        + p("box") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var extract = read(WordFile.of("<w:p>" + r("anchor") + box + "</w:p>" + p("next")));
        assertThat(texts(extract)).containsExactly("anchor", "box", "next");
        assertThat(extract.blocks().get(1).region()).isEqualTo(Region.TEXT_BOX);
        var inCell = read(WordFile.of(tbl(tr(tc("", "<w:p>" + r("5") + box + "</w:p>"))) + p("next")));
        assertThat(texts(inCell)).containsExactly("box", "next");
        assertThat(cells(tables(inCell).getFirst())).containsExactly("1:1+1x1 5");
    }

    @Test
    void headersFootersAndNotesComeAfterTheBody() {
        var file = WordFile.of("<w:p>" + r("body") + "<w:r><w:footnoteReference/></w:r></w:p>")
                .with("header", "hdr", p("head"))
                .with("footer", "ftr", p("foot") + p(""))
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\">" + p("-") + "</w:footnote><w:footnote>" + p("note")
                                + "</w:footnote>")
                .with("comments", "comments", "<w:comment w:id=\"0\">" + p("remark") + "</w:comment>");
        var extract = read(file);
        assertThat(texts(extract)).containsExactly("body", "note", "remark", "head", "foot");
        assertThat(extract.blocks().stream().map(Block::region))
                .containsExactly(Region.BODY, Region.NOTE, Region.NOTE, Region.HEADER, Region.FOOTER);
    }

    @Test
    void theFontOfEachRunSaysHowItIsRead() {
        var extract = read(WordFile.of("<w:p>" + r(font("Times New Roman"), "Đơn vị: ") + r(font(".VnTime"), TCVN3)
                + "<w:r><w:rPr>" + font(".VnTime") + "</w:rPr><w:softHyphen/><w:t>êi</w:t></w:r>"
                + r(font(".VnTimeH"), " ®Òn") + r(font("VNI-Times"), " o") + r(font("VNI-Times"), "à") + "</w:p>"));
        assertThat(texts(extract).getFirst()).isEqualTo("Đơn vị: ủy ban nhân dân huyện Thọ Xuân, người ĐỀN ồ");
        assertThat(extract.remarks()).containsExactly(Remark.LEGACY_FONT);
    }

    @ParameterizedTest
    @CsvSource({"direct", "character style", "paragraph style", "parent style", "defaults", "symbols"})
    void theFontIsFoundWhereverItIsSaid(String where) {
        var old = "<w:rPr>" + font(".VnTime") + "</w:rPr>";
        var styles = switch (where) {
            case "character style" -> "<w:style w:styleId=\"C\" w:type=\"character\">" + old + "</w:style>";
            case "paragraph style" -> "<w:style w:styleId=\"P\" w:type=\"paragraph\">" + old + "</w:style>";
            case "parent style" ->
                "<w:style w:styleId=\"P\" w:type=\"paragraph\"><w:basedOn w:val=\"Q\"/></w:style><w:style"
                        + " w:styleId=\"Q\" w:type=\"paragraph\">" + old + "</w:style>";
            case "defaults" -> "<w:docDefaults><w:rPrDefault>" + old + "</w:rPrDefault></w:docDefaults>";
            default -> "";
        };
        var run = where.equals("character style")
                ? "<w:rStyle w:val=\"C\"/>"
                : where.equals("direct") ? font(".VnTime") : "";
        var text = where.equals("symbols")
                ? "<w:r><w:t>Th</w:t><w:sym w:font=\".VnTime\" w:char=\"F0E4\"/></w:r>"
                : r(run, "Thä");
        var body = "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" + text + "</w:p>";
        assertThat(texts(read(WordFile.of(body).with("styles", "styles", styles))))
                .containsExactly("Thọ");
    }

    @Test
    void unicodeTypedInAnOldFontStaysUnicodeThroughoutTheFile() {
        var file = WordFile.of(
                "<w:p>" + r(font(".VnTime"), "Thanh Hóa") + "</w:p><w:p>" + r(font(".VnTime"), "Thọ Xuân") + "</w:p>");
        assertThat(texts(read(file))).containsExactly("Thanh Hóa", "Thọ Xuân");
        assertThat(read(file).remarks()).isEmpty();
    }

    @Test
    void oldTextInAFontOfTodayIsConvertedOnStrongEvidence() {
        var extract = read(WordFile.of(p("Uû ban nh©n d©n huyÖn Thä Xu©n") + p("Sè l\u00adîng: 12")));
        assertThat(texts(extract)).containsExactly("Uỷ ban nhân dân huyện Thọ Xuân", "Số lượng: 12");
        assertThat(extract.remarks()).containsExactly(Remark.LEGACY_GUESSED);
    }

    @Test
    void numbersThatWordDrawsArePartOfTheText() {
        var numbering =
                "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2)")
                        + level(2, "bullet", "\uf0b7")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride"
                        + " w:val=\"1\"/></w:lvlOverride></w:num>";
        var file = WordFile.of(item(1, 0, "a")
                        + item(1, 1, "b")
                        + item(1, 1, "c")
                        + item(1, 0, "d")
                        + item(1, 1, "e")
                        + item(1, 2, "f")
                        + item(0, 0, "g")
                        + item(2, 0, "h")
                        + tbl(tr(tc("", item(2, 0, "")))))
                .with("numbering", "numbering", numbering);
        var extract = read(file);
        assertThat(texts(extract)).containsExactly("I. a", "I.1) b", "I.2) c", "II. d", "II.1) e", "• f", "g", "I. h");
        assertThat(cells(tables(extract).getFirst())).containsExactly("1:1+1x1 II.");
    }

    private static String level(int number, String format, String text) {
        return "<w:lvl w:ilvl=\"" + number + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    @Test
    void marksOfThisProgramAreItsIdentity() {
        var inline = "<w:sdt><w:sdtPr><w:tag w:val=\"campaigndesk.unit\"/></w:sdtPr><w:sdtContent>" + r("Thọ Xuân")
                + "</w:sdtContent></w:sdt>";
        var block = "<w:sdt><w:sdtPr><w:alias w:val=\"campaigndesk.text\"/></w:sdtPr><w:sdtContent>" + p("a") + p("b")
                + "</w:sdtContent></w:sdt>";
        var file = WordFile.of("<w:p>" + r("Tên: ") + inline + "</w:p>" + block)
                .withPart(
                        "docProps/custom.xml",
                        "<Properties><property name=\"campaigndesk.form\"><v>7</v></property>"
                                + "<property name=\"other\"><v>8</v></property></Properties>");
        var extract = read(file);
        assertThat(extract.identity())
                .containsOnly(
                        java.util.Map.entry("campaigndesk.unit", "Thọ Xuân"),
                        java.util.Map.entry("campaigndesk.text", "a\nb"),
                        java.util.Map.entry("campaigndesk.form", "7"));
        assertThat(texts(extract)).containsExactly("Tên: Thọ Xuân", "a", "b");
    }

    @Test
    void whatAFileCarriesBesideItsTextIsRemarkedOnAndLeftAlone() {
        assertThat(read(WordFile.of(p("x")).withPart("word/vbaProject.bin", "x").pointingOutside("attachedTemplate"))
                        .remarks())
                .containsExactlyInAnyOrder(Remark.ACTIVE_CONTENT, Remark.EXTERNAL_LINKS);
        assertThat(read(WordFile.of(p("x")).pointingOutside("hyperlink")).remarks())
                .isEmpty();
    }

    /// Without its notes a number may seem certain; without its styles a text in an old font is none.
    @ParameterizedTest
    @ValueSource(strings = {"styles", "numbering", "footnotes", "endnotes", "comments", "header", "footer"})
    void aPartThatIsNamedButNotThereIsTold(String kind) {
        assertThat(read(WordFile.of(p("x")).without(kind)).remarks()).containsExactly(Remark.INCOMPLETE);
    }

    @Test
    void picturesAndSettingsThatAreNotThereAreNotMissed() {
        assertThat(read(WordFile.of(p("x")).without("image").without("theme").without("settings"))
                        .remarks())
                .isEmpty();
    }

    @Test
    void theCaseOfLettersMakesNoOtherPart() {
        var file = WordFile.of("<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr>" + r("x") + "</w:p>")
                .without("styles")
                .withPart(
                        "word/STYLES4.xml",
                        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style"
                                + " w:type=\"paragraph\" w:styleId=\"h\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>");

        assertThat(read(file).remarks()).containsExactly(Remark.HIDDEN_TEXT);
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        var file = WordFile.of(p("x"))
                .withPart("word/Document.xml", "<w:document/>")
                .file();

        assertThatThrownBy(() -> reader.read(file, Limits.STANDARD)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>', '&b;'",
        "'<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>', '&a;'",
        "'<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">', 'x'",
        "'', '&undeclared;'"
    })
    void entitiesAreRefused(String declaration, String use) {
        var file = WordFile.of("")
                .withPart(
                        "word/document.xml",
                        declaration + "<w:document xmlns:w=\"x\"><w:p><w:r><w:t>" + use
                                + "</w:t></w:r></w:p></w:document>");
        assertThatThrownBy(() -> reader.read(file.file(), Limits.STANDARD)).isInstanceOf(IOException.class);
    }

    @Test
    void limitsAreKept() {
        var deep = p("x");
        for (var i = 0; i < 2_000; i++) {
            deep = i < 40 ? tbl(tr(tc("", deep + p("")))) : "<w:tbl><w:tr><w:tc>" + deep + "</w:tc></w:tr></w:tbl>";
        }
        assertRefused(WordFile.of(deep).file(), Limits.STANDARD, "intake.refused.toodeep");
        var small = new Limits(1 << 20, 1 << 20, 200, 10, 3, 20, 20, 1_000, 3);
        assertRefused(WordFile.of(p("x").repeat(21)).file(), small, "intake.refused.toolong");
        assertRefused(WordFile.of(p("x".repeat(1_001))).file(), small, "intake.refused.toolong");
        assertRefused(WordFile.of(tbl(tr(tc("", "").repeat(21)))).file(), small, "intake.refused.toolong");
        var random = new Random(1);
        var digits = new StringBuilder();
        for (var i = 0; i < 5_000_000; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        assertRefused(WordFile.of(p(digits.toString())).file(), Limits.STANDARD, "intake.refused.toolong");
        assertRefused(WordFile.of(p(" ".repeat(2 << 20))).file(), small, "intake.refused.bomb");
        assertRefused(WordFile.of(p(" ".repeat(4 << 20))).file(), Limits.STANDARD, "intake.refused.bomb");
    }

    @Test
    void manySignsThatMustBeEscapedAreNoBomb() {
        assertThat(texts(read(WordFile.of(p("&amp;&lt;&#7885;".repeat(50_000)))))
                        .getFirst())
                .hasSize(150_000)
                .endsWith("&<ọ");
    }

    private void assertRefused(SourceFile file, Limits limits, String key) {
        assertThatThrownBy(() -> reader.read(file, limits))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.key()).isEqualTo(key));
    }

    @Test
    void aTruncatedFileIsDamaged() {
        var whole = WordFile.of(p("x".repeat(5_000))).bytes();
        for (var length = 1; length < whole.length; length += 37) {
            var part = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> reader.read(new SourceFile("a.docx", part), Limits.STANDARD))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatPoiWritesIsRead() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Tên đơn vị: Thọ Xuân");
            var table = document.createTable(2, 3);
            table.getRow(1).getCell(2).setText("1.234");
            document.write(bytes);
            var extract = read(new SourceFile("a.docx", bytes.toByteArray()), Limits.STANDARD);
            assertThat(texts(extract)).containsExactly("Tên đơn vị: Thọ Xuân");
            assertThat(cells(tables(extract).getFirst()))
                    .contains("2:3+1x1 1.234")
                    .hasSize(6);
        }
    }
}
