package vn.campaigndesk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Charts as files: pictures in their sizes, SVG that is read back, workbooks with Excel's own chart.
class ChartFilesTest {
    private static Chart chart(ChartKind kind) {
        return Chart.of(kind, "Lượt truyền thanh cấp huyện / xã", List.of("Thọ Xuân", "Quan Sơn", "Mường Lát (chưa)"))
                .counting("lượt / xã")
                .with("Số liệu", Tint.BLUE, Arrays.asList(30.0, 0.0, null))
                .marked("Trung vị", 15);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aPictureIsAsLargeAsItsScale(ChartKind kind) throws Exception {
        for (var scale = 1; scale <= 3; scale++) {
            var picture = ImageIO.read(new ByteArrayInputStream(ChartPicture.png(chart(kind), scale)));
            assertThat(picture.getWidth()).isEqualTo(ChartPicture.WIDTH * scale);
            assertThat(picture.getHeight()).isEqualTo(ChartPicture.height(chart(kind)) * scale);
            var blue = 0;
            for (var x = 0; x < picture.getWidth(); x += 2) {
                for (var y = 0; y < picture.getHeight(); y += 2) {
                    blue += (picture.getRGB(x, y) & 0xFFFFFF) == Tint.BLUE.rgb() ? 1 : 0;
                }
            }
            assertThat(blue).as("something of the series is drawn").isPositive();
        }
        assertThatThrownBy(() -> ChartPicture.draw(chart(kind), 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyLyingBarsMakeAHighPicture() {
        var many = Chart.of(
                ChartKind.HORIZONTAL_BAR,
                "",
                IntStream.range(0, 60).mapToObj(Integer::toString).toList());
        assertThat(ChartPicture.height(many)).isGreaterThan(1200);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void anSvgFileHoldsItsNumbersAndItsColour(ChartKind kind) throws Exception {
        var bytes = ChartSvgWriter.write(chart(kind));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Lượt truyền thanh cấp huyện / xã");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Thọ Xuân: 30", "Quan Sơn: 0")
                .doesNotContain("Mường Lát (chưa): 0");
        assertThat(document.getElementsByTagName("path").getLength())
                .as("letters and bars are outlines, the same on every machine")
                .isGreaterThan(10);
        assertThat(document.getElementsByTagName("image").getLength())
                .as("vectors only")
                .isZero();
        assertThat(new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                .containsAnyOf("rgb(0,114,178)", "#0072b2");
    }

    @Test
    void ofSeveralSeriesAnSvgFileSaysToWhichEachNumberBelongs() throws Exception {
        var chart = Chart.of(ChartKind.STACKED_BAR, "Nhóm", List.of("Sở", "Huyện"))
                .with("Đúng hạn", Tint.BLUE, List.of(3.0, 5.0))
                .with("Muộn", Tint.ORANGE, Arrays.asList(1.0, null));

        assertThat(new String(ChartSvgWriter.write(chart), StandardCharsets.UTF_8))
                .contains("<desc>Nhóm; Đúng hạn, Sở: 3; Đúng hạn, Huyện: 5; Muộn, Sở: 1</desc>");
    }

    @Test
    void aWorkbookHoldsTheNumbersAndAChartThatFollowsThem() throws Exception {
        var bytes = ChartSheetWriter.write(chart(ChartKind.HORIZONTAL_BAR), "Biểu đồ", "Mẫu số: 2024");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheet("Biểu đồ");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Thọ Xuân");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(30);
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue())
                    .as("zero is a number")
                    .isZero();
            assertThat(sheet.getRow(3).getCell(1)).as("missing is no zero").isNull();
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("Mẫu số: 2024");
            var charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            assertThat(charts.getFirst().getTitleText().getString()).endsWith("Trung vị 15");
            var series = charts.getFirst().getChartSeries().getFirst().getSeries(0);
            assertThat(series.getValuesData().getFormula()).contains("$B$2:$B$4");
            assertThat(series.getCategoryData().getFormula()).contains("$A$2:$A$4");
        }
    }

    /// An axis of halves written as whole numbers would say 1 twice, and a rate of 0.5 would become 1.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3, 2, 0    | #,##0     | 1
            1200, 4, 0 | #,##0     |
            0.5, 2, 0  | #,##0.0## |
            """)
    void excelWritesWhatTheValuesAre(String values, String format, Double step) throws Exception {
        var numbers = Arrays.stream(values.split(", ", -1)).map(Double::valueOf).toList();
        var chart = Chart.of(ChartKind.BAR, "", List.of("a", "b", "c")).with("n", Tint.BLUE, numbers);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ChartSheetWriter.write(chart, "Biểu đồ", "")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo(format);
            var area = sheet.getDrawingPatriarch()
                    .getCharts()
                    .getFirst()
                    .getCTChart()
                    .getPlotArea();
            var axis = area.getValAxArray(0);
            assertThat(axis.getNumFmt().getFormatCode()).isEqualTo(format);
            assertThat(axis.isSetMajorUnit() ? axis.getMajorUnit().getVal() : null)
                    .isEqualTo(step);
            var labels = area.getBarChartArray(0).getSerArray(0).getDLbls();
            assertThat(labels.getNumFmt().getFormatCode()).isEqualTo(format);
        }
    }
}
