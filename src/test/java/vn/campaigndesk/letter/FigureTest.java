package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.chart.Chart;
import vn.campaigndesk.chart.ChartKind;
import vn.campaigndesk.chart.Tint;

/// Charts in documents: native and editable in Word, vectors in the PDF.
class FigureTest {
    private static final String ALT = "Biểu đồ cột: đúng hạn và trễ hạn theo nhóm";

    static Chart chart(ChartKind kind) {
        return Chart.of(kind, "Tình hình gửi báo cáo", List.of("Sở, ban, ngành", "UBND cấp huyện", "Trường đại học"))
                .counting("đơn vị")
                .described(ALT)
                .with("Đúng hạn", Tint.BLUE, Arrays.asList(14.0, 22.0, null))
                .with("Trễ hạn", Tint.ORANGE, Arrays.asList(0.0, 3.0, 1.0));
    }

    static OfficialDocument document(ChartKind kind) {
        return Samples.bareReport()
                .body(new Blocks()
                        .paragraph("Kết quả như sau:")
                        .chart(chart(kind))
                        .paragraph("Hết.")
                        .list())
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void wordHasTheNumbersAndKeepsTheGap(ChartKind kind) throws IOException {
        try (var parts = WordParts.of(document(kind))) {
            assertThat(parts.word.getCharts()).hasSize(1);
            var chart = parts.word.getCharts().getFirst();
            var xml = chart.getCTChart().xmlText();
            assertThat(xml).contains("Tình hình gửi báo cáo", "Times New Roman", "dispBlanksAs val=\"gap\"");
            var series = xml.split("<c:ser>|<c:ser ");
            assertThat(series).hasSize(3);
            assertThat(points(series[1])).as("a missing value is no point").isEqualTo("0=14.0 1=22.0");
            assertThat(points(series[2])).as("zero is one").isEqualTo("0=0.0 1=3.0 2=1.0");
        }
    }

    private static String points(String series) {
        return Pattern.compile("<c:pt idx=\"(\\d)\"><c:v>([^<]*)")
                .matcher(series.substring(series.indexOf("<c:val>")))
                .results()
                .map(point -> point.group(1) + "=" + point.group(2))
                .collect(Collectors.joining(" "));
    }

    @Test
    void theSheetBehindTheWordChartHasAnEmptyCellForTheGap() throws Exception {
        try (var parts = WordParts.of(document(ChartKind.BAR));
                var book = parts.word.getCharts().getFirst().getWorkbook()) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Đúng hạn");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("UBND cấp huyện");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(22);
            assertThat(sheet.getRow(3).getCell(1)).isNull();
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isZero();
        }
    }

    @Test
    void wordTellsWhoCannotSeeIt() throws IOException {
        try (var parts = WordParts.of(document(ChartKind.BAR))) {
            assertThat(parts.word.getDocument().xmlText()).contains("descr=\"" + ALT + "\"");
        }
    }

    @Test
    void theSameChartGivesTheSameBytes() throws IOException {
        var document = document(ChartKind.STACKED_BAR);
        try (var first = WordParts.of(document);
                var second = WordParts.of(document)) {
            assertThat(first.bytes).isEqualTo(second.bytes);
        }
        assertThat(PdfPages.of(document).bytes).isEqualTo(PdfPages.of(document).bytes);
    }

    @ParameterizedTest
    @EnumSource
    void thePdfDrawsVectors(ChartKind kind) throws IOException {
        var pages = PdfPages.of(document(kind));
        try (var pdf = Loader.loadPDF(pages.bytes)) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(name)).isFalse();
                }
            }
        }
        if (kind == ChartKind.BAR) {
            assertThat(pages.text).as("the values are text").contains("14", "22");
        }
    }

    @Test
    void thePdfTellsWhoCannotSeeIt() throws IOException {
        try (var pdf = Loader.loadPDF(PdfPages.of(document(ChartKind.BAR)).bytes)) {
            var figures = pdf.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream()
                    .map(object -> (COSDictionary) object.getObject())
                    .filter(element -> "Figure".equals(element.getNameAsString(COSName.S)))
                    .map(element -> element.getString(COSName.ALT))
                    .toList();
            assertThat(figures).containsExactly(ALT);
        }
    }

    @Test
    void aChartFitsAPage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure(chart(ChartKind.BAR), 300));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure(chart(ChartKind.BAR), Double.NaN));
    }

    @Test
    void hostileNamesBreakNothing() throws Exception {
        var chart = Chart.of(ChartKind.BAR, "<b>&\u0000 😀", List.of("=1+1", "x".repeat(300), "\"'&lt;"))
                .with("[a]'!*?:/\\", Tint.BLUE, Arrays.asList(1.0, null, 2.0));
        var document =
                Samples.bareReport().body(new Blocks().chart(chart).list()).build();
        try (var parts = WordParts.of(document);
                var book = new XSSFWorkbook(new ByteArrayInputStream(
                        bytes(parts.word.getCharts().getFirst().getWorkbook())))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("=1+1");
        }
        assertThat(PdfPages.of(document).count).isPositive();
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        }
    }
}
