package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.chart.ChartKind;

/// What PDF/A-3u (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) ask of a file, as far as it can be read back.
class PdfArchiveTest {
    private static PDDocument pdf;

    @BeforeAll
    static void write() throws IOException {
        pdf = Loader.loadPDF(PdfPages.of(Samples.bareReport()
                        .body(new Blocks()
                                .part("Kết quả")
                                .paragraph("Như sau")
                                .chart(FigureTest.chart(ChartKind.STACKED_BAR))
                                .add(Table.of(
                                        List.of(new Column("A", 1, Align.LEFT), new Column("B", 1, Align.RIGHT)),
                                        List.of(Row.of("a", "1"))))
                                .list())
                        .build())
                .bytes);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void itSaysWhatItKeeps() throws IOException {
        var xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertThat(xmp)
                .containsPattern("pdfaid:part[>=\"]+3")
                .containsPattern("pdfaid:conformance[>=\"]+U")
                .containsPattern("pdfuaid:part[>=\"]+1")
                .contains("Báo cáo kết quả Chiến dịch");
    }

    @Test
    void coloursHaveTheirProfile() throws IOException {
        var intents = pdf.getDocumentCatalog().getOutputIntents();
        assertThat(intents).hasSize(1);
        assertThat(intents.getFirst().getDestOutputIntent().getLength()).isGreaterThan(300);
        assertThat(intents.getFirst().getCOSObject().getNameAsString(COSName.S)).isEqualTo("GTS_PDFA1");
    }

    @Test
    void itIsTaggedAndInVietnamese() {
        var catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("vi");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(structure()).contains("Document", "H1", "H2", "P", "Figure", "Table", "TR", "TH", "TD");
        PDNumberTreeNode parents = catalog.getStructureTreeRoot().getParentTree();
        assertThat(parents).as("content finds its tag").isNotNull();
    }

    @Test
    void everyFontIsEmbeddedWithItsLetters() throws IOException {
        var fonts = new ArrayList<String>();
        for (var object : pdf.getDocument().getObjectsByType(COSName.FONT)) {
            var font = (COSDictionary) object.getObject();
            if ("Type0".equals(font.getNameAsString(COSName.SUBTYPE))) {
                fonts.add(font.getNameAsString(COSName.BASE_FONT));
                assertThat(font.getDictionaryObject(COSName.TO_UNICODE))
                        .as("text can be copied")
                        .isNotNull();
            }
        }
        assertThat(fonts).isNotEmpty().allMatch(name -> name.contains("Tinos"));
        for (var object : pdf.getDocument().getObjectsByType(COSName.FONT_DESC)) {
            assertThat(((COSDictionary) object.getObject()).getDictionaryObject(COSName.FONT_FILE2))
                    .as("the font is in the file")
                    .isNotNull();
        }
    }

    @Test
    void nothingInItActsOrIsLocked() {
        assertThat(pdf.isEncrypted()).isFalse();
        assertThat(pdf.getDocument().getObjectsByType(COSName.getPDFName("Action")))
                .isEmpty();
        assertThat(pdf.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.getPDFName("AA")))
                .isNull();
    }

    private static List<String> structure() {
        return pdf.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream()
                .map(object -> ((COSDictionary) object.getObject()).getNameAsString(COSName.S))
                .distinct()
                .toList();
    }
}
