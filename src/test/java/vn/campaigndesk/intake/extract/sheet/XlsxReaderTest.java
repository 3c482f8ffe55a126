package vn.campaigndesk.intake.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.intake.extract.Extracts.cell;
import static vn.campaigndesk.intake.extract.Extracts.paragraphs;
import static vn.campaigndesk.intake.extract.Extracts.row;
import static vn.campaigndesk.intake.extract.Extracts.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.intake.extract.CellValue;
import vn.campaigndesk.intake.extract.Extract;
import vn.campaigndesk.intake.extract.Extracts;
import vn.campaigndesk.intake.extract.Limits;
import vn.campaigndesk.intake.extract.Locator;
import vn.campaigndesk.intake.extract.Region;
import vn.campaigndesk.intake.extract.Remark;
import vn.campaigndesk.intake.extract.SourceFile;

/// Workbooks that no test library writes, part by part.
class XlsxReaderTest {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private XlsxReaderTest relations(String part, String type, String... targets) {
        var text = new StringBuilder("<Relationships>");
        for (var i = 0; i < targets.length; i += 2) {
            text.append("<Relationship Id='r%d' Type='%s%s' Target='%s'/>"
                    .formatted(i / 2 + 1, type, targets[i], targets[i + 1]));
        }
        parts.put(part, text.append("</Relationships>").toString());
        return this;
    }

    private XlsxReaderTest workbook(String type, String sheet) {
        relations("_rels/.rels", type, "officeDocument", "xl/workbook.xml");
        relations("xl/_rels/workbook.xml.rels", type, "worksheet", "worksheets/sheet1.xml");
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet name='Một' sheetId='1' id='r1'/></sheets></workbook>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return this;
    }

    private XlsxReaderTest sheetData(String rows) {
        return workbook(TRANSITIONAL, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private byte[] packed(int level) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Extract read() throws IOException {
        return read(packed(Deflater.DEFAULT_COMPRESSION));
    }

    private static Extract read(byte[] file) throws IOException {
        return new XlsxReader(Extracts.MARKED).read(new SourceFile("a.xlsx", file), Limits.STANDARD);
    }

    @Test
    void readsAStrictWorkbookWithInlineTextAndWithoutReferences() throws IOException {
        workbook(STRICT, """
                <worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'><sheetData>
                <row><c t='inlineStr'><is><t>Tin</t><rPh><t>bỏ</t></rPh></is></c><c><v>5</v></c></row>
                <row r='4'><c r='C4' t='d'><v>2024-11-18T00:00:00</v></c></row>
                </sheetData></worksheet>""");

        var table = tables(read()).getFirst();
        assertThat(row(table, 1)).isEqualTo("1:Tin 2:5");
        assertThat(row(table, 4)).isEqualTo("3:2024-11-18T00:00:00");
        assertThat(cell(table, 4, 3).value()).isInstanceOf(CellValue.Date.class);
    }

    @Test
    void passesAMillionRowsThatAreOnlyDeclared() throws IOException {
        var rows = new StringBuilder();
        for (var row = 1; row <= 1_048_576; row++) {
            rows.append("<row r='").append(row).append("' spans='1:4' ht='15' x14ac:dyDescent='0.25'/>");
        }
        rows.insert(0, "<row r='1'><c r='A1'><v>1</v></c></row>")
                .append("<row r='1048576'><c r='B1048576'><v>2</v></c></row>");
        workbook(TRANSITIONAL, "<worksheet xmlns:x14ac='x'><sheetData>" + rows + "</sheetData></worksheet>");

        var table = tables(read()).getFirst();
        assertThat(table.rows()).hasSize(2);
        assertThat(row(table, 1_048_576)).isEqualTo("2:2");
    }

    @Test
    void saysWhichFormulaHasNoStoredValue() throws IOException {
        sheetData("<row r='1'><c r='A1'><f>SUM(B1:B9)</f></c><c r='B1'><f>1+1</f><v>2</v></c></row>");

        var extract = read();
        assertThat(cell(tables(extract).getFirst(), 1, 1).text()).isEqualTo("=SUM(B1:B9)");
        assertThat(cell(tables(extract).getFirst(), 1, 1).value()).isEqualTo(new CellValue.Faulty());
        assertThat(cell(tables(extract).getFirst(), 1, 2).value()).isEqualTo(new CellValue.Numeric(2, true));
        assertThat(extract.remarks()).containsExactlyInAnyOrder(Remark.INCOMPLETE, Remark.CACHED_FORMULAS);
    }

    @Test
    void tellsWhereANewerConditionShowsABarInsteadOfTheNumber() throws IOException {
        workbook(
                TRANSITIONAL,
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row></sheetData>"
                        + "<extLst><ext><conditionalFormattings><conditionalFormatting><cfRule type='dataBar'>"
                        + "<dataBar showValue='0'/></cfRule><sqref>B1:B2</sqref></conditionalFormatting>"
                        + "<conditionalFormatting><cfRule type='expression'><f>TRUE</f><dxf><font>"
                        + "<color rgb='FF000000'/></font></dxf></cfRule><sqref>A1</sqref></conditionalFormatting>"
                        + "</conditionalFormattings></ext></extLst></worksheet>");

        var extract = read();
        assertThat(extract.revised().stream().map(Locator::text)).containsExactly("s1r1c2:Một");
    }

    @Test
    void tellsOfHiddenColumnsMacrosAndLinks() throws IOException {
        workbook(
                TRANSITIONAL,
                "<worksheet><cols><col min='2' max='3' hidden='1'/></cols><sheetData>"
                        + "<row r='1'><c r='B1'><v>1</v></c></row></sheetData></worksheet>");
        parts.put("xl/vbaProject.bin", "x");
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");

        assertThat(read().remarks())
                .containsExactlyInAnyOrder(Remark.HIDDEN_PARTS, Remark.ACTIVE_CONTENT, Remark.EXTERNAL_LINKS);
    }

    @Test
    void readsTextBoxesOnceAndWhereTheyAre() throws IOException {
        sheetData("<row r='1'><c r='A1'><v>1</v></c></row>");
        relations("xl/worksheets/_rels/sheet1.xml.rels", TRANSITIONAL, "drawing", "../drawings/drawing1.xml");
        var box = "<sp><txBody><p><r><rPr><latin typeface='.VnTime'/></rPr><t>ng</t></r></p><p><r><t>hai</t></r></p>"
                + "</txBody></sp>";
        parts.put(
                "xl/drawings/drawing1.xml",
                "<wsDr><twoCellAnchor><from><col>2</col><row>6</row></from><AlternateContent><Choice>" + box
                        + "</Choice><Fallback>" + box + "</Fallback></AlternateContent></twoCellAnchor></wsDr>");

        var extract = read();
        assertThat(paragraphs(extract, Region.TEXT_BOX)).containsExactly("{ng}\nhai");
        assertThat(extract.blocks().getLast().at().text()).isEqualTo("s1r7c3:Một");
    }

    @Test
    void keepsARaisedMarkApartFromTheNumberBeforeIt() throws IOException {
        sheetData("<row r='1'><c r='A1' t='inlineStr'><is><r><t>1234</t></r><r><rPr><vertAlign val='superscript'/>"
                + "</rPr><t>1</t></r></is></c></row>");

        assertThat(row(tables(read()).getFirst(), 1)).isEqualTo("1:1234¹");
    }

    @Test
    void refusesWhatUnpacksToFarTooMuch() {
        sheetData("<row/>" + " ".repeat(30 << 20));

        assertThatThrownBy(this::read).hasMessage("intake.refused.bomb");
    }

    /// As Excel writes for every sheet whose page was set up once: no XML, and nothing to read.
    @Test
    void leavesAloneWhatASheetTellsThePrinter() throws IOException {
        sheetData("<row r='1'><c r='A1'><v>423</v></c></row>");
        relations(
                "xl/worksheets/_rels/sheet1.xml.rels",
                TRANSITIONAL,
                "printerSettings",
                "../printerSettings/printerSettings1.bin");
        parts.put("xl/printerSettings/printerSettings1.bin", "H\u0000P\u0000\u0001\u0004\u0006\u00dc");

        assertThat(row(tables(read()).getFirst(), 1)).isEqualTo("1:423");
    }

    /// Without its styles a date is a number, and what is struck through counts.
    @ParameterizedTest
    @ValueSource(strings = {"styles", "sharedStrings"})
    void tellsOfAPartThatTheWorkbookNamesButDoesNotHave(String part) throws IOException {
        sheetData("<row r='1'><c r='A1'><v>45614</v></c></row>");
        relations(
                "xl/_rels/workbook.xml.rels", TRANSITIONAL, "worksheet", "worksheets/sheet1.xml", part, part + ".xml");

        assertThat(read().remarks()).containsExactly(Remark.INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments", "drawing"})
    void tellsOfAPartThatASheetNamesButDoesNotHave(String part) throws IOException {
        sheetData("<row r='1'><c r='A1'><v>423</v></c></row>");
        relations("xl/worksheets/_rels/sheet1.xml.rels", TRANSITIONAL, part, "../" + part + "1.xml");

        assertThat(read().remarks()).containsExactly(Remark.INCOMPLETE);
    }

    /// Broken on its way, a packed text often still unpacks: into "123" where "423" was written.
    @Test
    void refusesAPartWhoseCheckSumIsWrong() {
        sheetData("<row r='1'><c r='A1'><v>423</v></c></row>");
        var whole = packed(Deflater.NO_COMPRESSION);
        var broken = new String(whole, StandardCharsets.ISO_8859_1).replace("<v>423<", "<v>123<");

        assertThatThrownBy(() -> read(broken.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(IOException.class);
    }

    /// Programs show either of the two.
    @Test
    void refusesTwoPartsOfOneName() {
        sheetData("<row r='1'><c r='A1'><v>1</v></c></row>");
        parts.put("xl/worksheets/Sheet1.xml", "<worksheet/>");

        assertThatThrownBy(this::read).isInstanceOf(IOException.class).hasMessageContaining("sheet1.xml");
    }

    @Test
    void refusesElementsInElementsWithoutEnd() {
        sheetData("<row>" + "<a>".repeat(200) + "</a>".repeat(200) + "</row>");

        assertThatThrownBy(this::read).hasMessage("intake.refused.toodeep");
    }

    @Test
    void refusesEntities() {
        workbook(
                TRANSITIONAL,
                "<!DOCTYPE worksheet [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row>"
                        + "<c t='str'><v>&a;</v></c></row></sheetData></worksheet>");

        assertThatThrownBy(this::read).isInstanceOf(IOException.class);
    }

    @Test
    void aSheetThatIsNamedButNotThereIsSaid() throws IOException {
        sheetData("");
        parts.remove("xl/worksheets/sheet1.xml");

        assertThat(read().remarks()).containsExactly(Remark.INCOMPLETE);
    }
}
