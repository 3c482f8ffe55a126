package vn.campaigndesk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Charts painted into a picture; the pictures of the last run lie in `target/screens/charts`.
class ChartDrawingTest {
    private static final int WIDE = 640;
    private static final int HIGH = 320;

    static Chart chart(ChartKind kind) {
        return Chart.of(kind, "Tình hình gửi báo cáo", List.of("Sở, ban, ngành", "UBND cấp huyện", "Trường đại học"))
                .counting("đơn vị")
                .with("Đúng hạn", Tint.BLUE, Arrays.asList(14.0, 22.0, null))
                .with("Trễ hạn", Tint.ORANGE, Arrays.asList(2.0, 3.0, 0.0));
    }

    private static BufferedImage paint(Chart chart) throws IOException {
        var picture = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        var font = new Font(Font.SERIF, Font.PLAIN, 13);
        ChartDrawing.paint(chart, canvas, WIDE, HIGH, font, font.deriveFont(Font.BOLD));
        canvas.dispose();
        var folder = Files.createDirectories(Path.of("target", "screens", "charts"));
        ImageIO.write(
                picture,
                "png",
                folder.resolve(chart.kind() + "-" + chart.series().size() + "x"
                                + chart.categories().size() + ".png")
                        .toFile());
        return picture;
    }

    private static long pixels(BufferedImage picture, Tint tint, int left, int right) {
        return IntStream.range(0, HIGH)
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> (picture.getRGB(x, y) & 0xFFFFFF) == tint.rgb())
                        .count())
                .sum();
    }

    @ParameterizedTest
    @EnumSource
    void drawsEverySeriesInItsColour(ChartKind kind) throws IOException {
        var picture = paint(chart(kind));
        assertThat(pixels(picture, Tint.BLUE, 0, WIDE)).isGreaterThan(100);
        assertThat(pixels(picture, Tint.ORANGE, 0, WIDE)).isGreaterThan(50);
        assertThat(pixels(picture, Tint.GREEN, 0, WIDE)).isZero();
        assertThat(picture.getRGB(2, 2)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void aMissingValueDrawsNothing() throws IOException {
        var single = Chart.of(ChartKind.BAR, "", List.of("a", "b")).with("n", Tint.BLUE, Arrays.asList(5.0, null));
        var picture = paint(single);
        assertThat(pixels(picture, Tint.BLUE, 0, WIDE / 2)).isGreaterThan(1000);
        assertThat(pixels(picture, Tint.BLUE, WIDE / 2 + 20, WIDE)).isZero();
    }

    @Test
    void lyingBarsOfOneSeriesNameTheirValues() throws IOException {
        var names = IntStream.range(0, 12).mapToObj(i -> "UBND huyện số " + i).toList();
        var values = IntStream.range(0, 12).mapToObj(i -> 1234.0 * i).toList();
        var picture = paint(Chart.of(ChartKind.HORIZONTAL_BAR, "Theo đơn vị", names)
                .counting("lượt")
                .with("Lượt", Tint.GREEN, values));
        assertThat(pixels(picture, Tint.GREEN, 0, WIDE)).isGreaterThan(1000);
        var longest = IntStream.range(0, HIGH)
                .filter(y -> (picture.getRGB(WIDE - 60, y) & 0xFFFFFF) == Tint.GREEN.rgb())
                .summaryStatistics();
        assertThat(longest.getMin()).as("the last category is the lowest").isGreaterThan(HIGH / 2);
    }

    @ParameterizedTest
    @EnumSource
    void nothingStatedIsStillAPicture(ChartKind kind) throws IOException {
        var picture = paint(
                Chart.of(kind, "Chưa có số liệu", List.of("a")).with("n", Tint.BLUE, Collections.singletonList(null)));
        assertThat(pixels(picture, Tint.BLUE, 0, WIDE)).isZero();
    }

    @Test
    void valuesAreWrittenInTheVietnameseWay() {
        assertThat(ChartLabels.text(1234567)).isEqualTo("1.234.567");
        assertThat(ChartLabels.text(0.5)).isEqualTo("0,5");
    }

    /// Lines across an empty part of the picture are those of the axis: so many steps has it.
    private static int steps(BufferedImage picture, boolean lying) {
        var found = 0;
        var before = false;
        for (var at = 0; at < (lying ? WIDE : HIGH); at++) {
            var run = 0;
            for (var along = 0; along < (lying ? HIGH : WIDE); along++) {
                var rgb = lying ? picture.getRGB(at, along) : picture.getRGB(along, at);
                run += (rgb & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
            var line = run > (lying ? HIGH : WIDE) / 2;
            found += line && !before ? 1 : 0;
            before = line;
        }
        return found;
    }

    @ParameterizedTest(name = "{0} with {1} units")
    @CsvSource({"BAR, 1", "BAR, 2", "BAR, 3", "BAR, 4", "HORIZONTAL_BAR, 1", "HORIZONTAL_BAR, 2", "HORIZONTAL_BAR, 3"})
    void fewUnitsHaveNoStepShorterThanOne(ChartKind kind, double most) throws IOException {
        var chart = Chart.of(kind, "", List.of("a", "b")).with("n", Tint.BLUE, List.of(most, 0.0));
        var lying = kind == ChartKind.HORIZONTAL_BAR;
        assertThat(steps(paint(chart), lying)).isBetween(1, (int) most + 2);
    }
}
