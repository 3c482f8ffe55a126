package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Texts as units really send them, and worse: no file may break and nothing readable may get lost.
class HostileTextTest {
    private static final String WORD = "x".repeat(5000);
    private static final String DECOMPOSED = Normalizer.normalize("Thọ Xuân đề nghị", Normalizer.Form.NFD);
    private static final List<String> TEXTS = List.of(
            "<b>&amp; </p></body> \"'&lt;script>",
            "điều khiển\u0000\u0001\u000Bdòng hai\uD800",
            "biểu tượng 😀👨‍👩‍👧 xong",
            DECOMPOSED,
            "{number} {symbol} $1 \\1 %s");

    private static OfficialDocument hostile() {
        var blocks = new Blocks();
        TEXTS.forEach(blocks::paragraph);
        blocks.paragraph(WORD);
        blocks.add(Table.of(
                List.of(new Column("A", 1, Align.LEFT), new Column("<i>B", 1, Align.LEFT)),
                List.of(Row.of(TEXTS.get(0), TEXTS.get(1)), Row.of(TEXTS.get(2), WORD.substring(0, 400)))));
        return Samples.bareReport()
                .to(TEXTS)
                .copies(TEXTS)
                .body(blocks.list())
                .signed(new Signature(TEXTS.get(0), TEXTS.get(1), TEXTS.get(2)))
                .appendix(TEXTS.get(0), blocks.list(), Orientation.LANDSCAPE, TEXTS.get(4))
                .build();
    }

    @Test
    void wordKeepsEveryReadableCharacter() throws IOException {
        try (var word = WordParts.of(hostile())) {
            assertThat(word.paragraph("<b>&amp; </p></body> \"'&lt;script>").getText())
                    .isNotEmpty();
            assertThat(word.texts(Look.BODY)).contains("điều khiển", "dòng hai");
            assertThat(word.texts(Look.COPIES)).contains("- điều khiển dòng hai;");
            assertThat(word.paragraph("😀").getText()).contains("xong");
            assertThat(word.paragraph("Thọ Xuân đề nghị").getText()).isNotEmpty();
            assertThat(word.paragraph(WORD).getText()).isEqualTo(WORD);
        }
    }

    @Test
    void pdfShowsASquareForWhatTheFontLacks() throws IOException {
        var pdf = PdfPages.of(hostile());
        assertThat(pdf.line("biểu tượng").text()).contains("□").contains("xong");
        assertThat(pdf.line("<b>&amp;").text()).contains("</p></body> \"'&lt;script>");
        assertThat(pdf.line("Thọ Xuân đề nghị")).isNotNull();
    }

    @Test
    void pdfWrapsAnEndlessWordWithinThePage() throws IOException {
        var pdf = PdfPages.of(hostile());
        assertThat(pdf.lines.stream().filter(line -> line.text().contains("xxxxx")))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line.right()).isLessThanOrEqualTo(282.5));
        var letters = pdf.text.chars().filter(c -> c == 'x').count();
        assertThat(letters).isGreaterThanOrEqualTo(2 * (5000 + 400));
    }

    @Test
    void aNarrativeOfTwentyPagesFlows() throws IOException {
        var blocks = new Blocks();
        for (var i = 0; i < 130; i++) {
            blocks.paragraph("Đoạn " + i + ". " + Samples.NARRATIVE + " " + Samples.NARRATIVE);
        }
        var pdf = PdfPages.of(Samples.bareReport().body(blocks.list()).build());
        assertThat(pdf.count).isGreaterThanOrEqualTo(20);
        for (var i = 0; i < 130; i++) {
            assertThat(pdf.line("Đoạn " + i + ". ")).isNotNull();
        }
        assertThat(pdf.onPage(pdf.count)).anyMatch(line -> line.text().contains("Nguyễn Văn Tước"));
    }

    @Test
    void aRowLongerThanAPageLosesNothing() throws IOException {
        var text = new StringBuilder();
        for (var i = 0; i < 150; i++) {
            text.append("Dòng ").append(i).append(" hết;\n");
        }
        var table = Table.of(List.of(new Column("A", 1, Align.LEFT)), List.of(Row.of(text.toString()), Row.of("cuối")));
        var pdf = PdfPages.of(Samples.bareReport().body(List.of(table)).build());
        for (var i = 0; i < 150; i++) {
            assertThat(pdf.line("Dòng " + i + " hết")).isNotNull();
        }
        assertThat(pdf.line("cuối").page()).isEqualTo(pdf.count);
    }

    @Test
    void aLongAgencyNameIsWrappedAndOverflowsNothing() throws IOException {
        var name = "Ban Chỉ đạo về chuyển đổi số, cải cách hành chính và Đề án 06 của Ủy ban nhân dân tỉnh Thanh Hóa";
        var head = new Letterhead(name, name + " " + name, "1", "BC-BCĐ", "Thành phố Thanh Hóa", null, 2024);
        var document = OfficialDocument.of(DocumentKind.REPORT, head, Samples.info())
                .named("Báo cáo", "Kết quả")
                .body(List.of(Paragraph.of("Nội dung")))
                .build();
        var pdf = PdfPages.of(document);
        var nation = pdf.line("CỘNG HÒA XÃ HỘI");
        assertThat(pdf.lines.stream()
                        .filter(line -> line.base() < pdf.line("Số: 01").base() && line.left() < 100))
                .hasSizeGreaterThan(6)
                .allSatisfy(line -> assertThat(line.right()).isLessThan(nation.left() + 0.5));
        assertThat(nation.right()).isLessThanOrEqualTo(195.2);
    }

    @Test
    void theSameDocumentGivesTheSamePdf() throws IOException {
        var first = PdfPages.of(Samples.report(60)).bytes;
        var second = PdfPages.of(Samples.report(60)).bytes;
        assertThat(second).isEqualTo(first);
        try (var pdf = Loader.loadPDF(first)) {
            var created = pdf.getDocumentInformation().getCreationDate().toInstant();
            assertThat(created).isEqualTo(Samples.CREATED.truncatedTo(ChronoUnit.SECONDS));
        }
        assertThat(PdfPages.of(Samples.report(61)).bytes).isNotEqualTo(first);
    }

    @Test
    void thePdfIsTaggedAndSaysWhatItIs() throws IOException {
        try (var pdf = Loader.loadPDF(PdfPages.of(Samples.dispatch()).bytes)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
            var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains(
                            "pdfaid:part>3",
                            "pdfaid:conformance>U",
                            "2024-11-18T01:02:03Z",
                            Samples.info().title());
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(Samples.info().title());
        }
    }

    @Test
    void theWordFileSaysWhatItIs() throws IOException {
        try (var word = WordParts.of(Samples.dispatch())) {
            var core = word.word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(Samples.info().title());
            assertThat(core.getCreator()).isEqualTo(Samples.ISSUER);
            assertThat(core.getCreated().toInstant()).isEqualTo(Samples.CREATED);
            assertThat(word.word.getSettings().getCTSettings().xmlText()).contains("compatibilityMode");
        }
    }

    @Test
    void writersLeaveTheStreamOpen() throws IOException {
        var closed = new AtomicBoolean();
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new WordWriter().write(Samples.dispatch(), out);
        new PdfWriter().write(Samples.dispatch(), out);
        assertThat(closed).isFalse();
    }

    @Test
    void aFullDiskIsAnIoException() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        Assertions.assertThatIOException().isThrownBy(() -> new WordWriter().write(Samples.dispatch(), full));
        Assertions.assertThatIOException().isThrownBy(() -> new PdfWriter().write(Samples.dispatch(), full));
    }
}
