package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A table of all units of the country: hundreds of pages, for which the memory of an office computer has to do.
class LongAppendixTest {
    private static final int UNITS = 150;
    private static final COSName STRUCTURE = COSName.getPDFName("StructElem");

    private static PdfPages pages;
    private static PDDocument pdf;

    @BeforeAll
    static void write() throws IOException {
        pages = PdfPages.of(Samples.report(UNITS));
        pdf = Loader.loadPDF(pages.bytes);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void everyPageOfTheTableBeginsWithItsHeader() {
        assertThat(appendix())
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(pages.onPage(page))
                        .as("page %d", page)
                        .extracting(PdfPages.Line::text)
                        .contains("STT", "HS, SV"));
    }

    @Test
    void thePageNumbersRunOnAndTheFirstPageHasNone() {
        var numbers = appendix().stream().map(LongAppendixTest::number).toList();
        assertThat(numbers.getFirst()).isEmpty();
        assertThat(numbers.subList(1, numbers.size()))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, numbers.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void everyUnitStandsOnceInTheTable() {
        for (var unit = 1; unit <= UNITS; unit++) {
            var name = "Ủy ban nhân dân huyện số " + unit;
            assertThat(pages.lines).filteredOn(line -> line.text().equals(name)).hasSize(1);
        }
    }

    @Test
    void theTreeOfTagsHoldsEveryRowOnce() {
        var groups = (UNITS + 24) / 25;
        var total = 1;
        assertThat(longest("TBody", pdf)).isEqualTo(UNITS + groups + total);
        assertThat(longest("THead", pdf)).as("the header is read once").isEqualTo(1);
    }

    @Test
    void twoWritingsAreTheSameBytes() throws IOException {
        assertThat(PdfPages.of(Samples.report(UNITS)).bytes).isEqualTo(pages.bytes);
    }

    @Test
    void whatIsSaidOfArtifactsIsKeptOnce() {
        var lists = new ArrayList<COSDictionary>();
        for (var page : pdf.getPages()) {
            var properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            assertThat(properties.size()).isPositive();
            properties.keySet().forEach(name -> lists.add(properties.getCOSDictionary(name)));
        }
        var written = lists.stream().distinct().toList();
        assertThat(written).extracting(Object::toString).doesNotHaveDuplicates();
        assertThat(written).hasSizeLessThan(lists.size() / 2);
    }

    @Test
    void theFileGrowsNoFasterThanItsRows() throws IOException {
        try (var twice = Loader.loadPDF(PdfPages.of(Samples.report(2 * UNITS)).bytes)) {
            assertThat(twice.getDocument().getXrefTable().size())
                    .isLessThan(2 * pdf.getDocument().getXrefTable().size());
        }
    }

    /// Writing takes as much memory as the boxes of all pages, so the two must not be there together.
    @Test
    void noBoxOfThePagesIsKeptWhileTheFileIsWritten() throws IOException {
        var out = new Weighed();
        new PdfWriter().write(Samples.report(UNITS), out);
        assertThat(out.living).contains("java.lang.String").doesNotContain("com.openhtmltopdf.render.LineBox");
    }

    /// The pages of the first appendix.
    private static List<Integer> appendix() {
        var first = pages.line("Phụ lục I").page();
        var last = pages.line("Phụ lục II").page() - 1;
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /// What stands at the head of a page besides the mark of sample data.
    private static String number(int page) {
        var head = pages.onPage(page).getFirst().text().strip();
        return head.equals(Samples.MARK) ? "" : head;
    }

    /// The most rows in one part of a table.
    private static int longest(String part, PDDocument pdf) {
        return pdf.getDocument().getObjectsByType(STRUCTURE).stream()
                .map(object -> (COSDictionary) Objects.requireNonNull(object.getObject()))
                .filter(element -> part.equals(element.getNameAsString(COSName.S)))
                .mapToInt(LongAppendixTest::children)
                .max()
                .orElseThrow();
    }

    private static int children(COSDictionary element) {
        var children = element.getCOSArray(COSName.K);
        return children != null ? children.size() : element.containsKey(COSName.K) ? 1 : 0;
    }

    /// Lists the classes of all living objects when the first byte arrives.
    private static final class Weighed extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String living = "";

        @Override
        public void write(int b) throws IOException {
            if (living.isEmpty()) {
                living = histogram();
            }
            bytes.write(b);
        }

        private static String histogram() throws IOException {
            try {
                return (String) ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
            } catch (JMException e) {
                throw new IOException(e);
            }
        }
    }
}
