package vn.campaigndesk.report.original;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.report.original.ReadableLine.Box;
import vn.campaigndesk.report.original.ReadableLine.Breadth;
import vn.campaigndesk.report.original.ReadableLine.Kind;
import vn.campaigndesk.report.original.ReadableLine.Look;
import vn.campaigndesk.report.original.ReadableText.Cell;
import vn.campaigndesk.report.original.ReadableText.Grid;
import vn.campaigndesk.report.original.ReadableText.Line;
import vn.campaigndesk.report.original.ReadableText.Paragraph;

/// A text with its tables as lines of one list.
class ReadableLinesTest {
    private static final ReadableText REPORT = new ReadableText(List.of(
            new Paragraph("BÁO CÁO", "p1"),
            new Grid(
                    "",
                    List.of(
                            new Line(1, List.of(cell(1, 2, "Nội dung", "t1r1c1"), cell(3, 1, "SL", "t1r1c3")), false),
                            new Line(2, List.of(cell(2, 1, "Xã", "t1r2c2"), number(3, "1.234", "t1r2c3")), true)),
                    false),
            new Paragraph("Nơi nhận", "p2")));

    @Test
    void paragraphsAndRowsStandInReadingOrder() {
        var lines = ReadableLines.of(REPORT);

        assertThat(lines)
                .extracting(ReadableLine::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.ROW, Kind.ROW, Kind.PARAGRAPH);
        assertThat(lines).extracting(ReadableLine::hidden).containsExactly(false, false, true, false);
        assertThat(lines.get(1).copied()).isEqualTo("Nội dung\tSL");
    }

    @Test
    void cellsOfAColumnStandBelowEachOtherHoweverOthersMerge() {
        var lines = ReadableLines.of(REPORT);
        var head = lines.get(1).boxes();
        var row = lines.get(2).boxes();

        assertThat(row).extracting(Box::look).containsExactly(Look.GAP, Look.TEXT, Look.NUMBER);
        assertThat(row.get(0).breadth().plus(row.get(1).breadth()))
                .as("the merged heading is as wide as what stands below it")
                .isEqualTo(head.get(0).breadth());
        assertThat(row.get(2).breadth()).isEqualTo(head.get(1).breadth());
    }

    /// The number is what a person compares: beside a long text it must not stand outside of the window.
    @ParameterizedTest(name = "in {0} pixels")
    @ValueSource(doubles = {250, 300, 380, 900})
    void aTableIsNarrowedUntilItsNumbersAreSeen(double room) {
        var line = ReadableLines.of(new ReadableText(List.of(new Grid(
                        "Phụ lục",
                        List.of(new Line(
                                13,
                                List.of(
                                        cell(1, 1, "Tổng số cơ quan, tổ chức, doanh nghiệp nhận được thông tin", ""),
                                        number(2, "1.234.567", "")),
                                false)),
                        false))))
                .get(1);

        var share = line.breadth().squeeze(room);
        var number = line.boxes().getLast().breadth();
        var all = line.boxes().stream()
                .mapToDouble(box -> box.breadth().squeezed(share))
                .sum();

        assertThat(all).isLessThanOrEqualTo(room);
        assertThat(number.squeezed(share)).as("no number is broken").isEqualTo(number.wanted());
        assertThat(all)
                .as("and no more than has to be")
                .isCloseTo(Math.min(room, line.breadth().wanted()), within(1.0));
    }

    @Test
    void whatDoesNotFitAtAllIsLeftAsWideAsItsTexts() {
        assertThat(new Breadth(1_000, 500).squeeze(499)).isZero();
        assertThat(new Breadth(1_000, 500).squeeze(500)).isOne();
        assertThat(new Breadth(1_000, 500).squeeze(750)).isEqualTo(0.5);
        assertThat(new Breadth(1_000, 1_000).squeeze(1_000)).isZero();
    }

    @Test
    void aSheetShowsItsNameAndItsRowNumbersWhichAreNotCopied() {
        var lines = ReadableLines.of(new ReadableText(List.of(new Grid(
                "Phụ lục", List.of(new Line(7, List.of(cell(1, 1, "a\nb", "s1r7c1:Phụ lục")), false)), true))));

        assertThat(lines).extracting(ReadableLine::kind).containsExactly(Kind.TITLE, Kind.ROW);
        assertThat(lines).allMatch(ReadableLine::hidden);
        assertThat(lines.get(1).boxes().getFirst().text()).isEqualTo("7");
        assertThat(lines.get(1).copied()).isEqualTo("a b");
    }

    @ParameterizedTest(name = "{0} marks line {1}")
    @CsvSource({
        "p1, 0",
        "p2, 3",
        "t1r2c3, 2",
        "t1r2c0, 2",
        "t1r0c0, 1",
        "t1r9c9, -1",
        "t11r2c3, -1",
        "t2r0c0, -1",
        "'', -1",
        "'g1:10,20,30,40', -1",
    })
    void aPlaceIsFound(String place, int line) {
        assertThat(ReadableLines.find(ReadableLines.of(REPORT), place)).isEqualTo(line);
    }

    @Test
    void aPlaceMarksItsOwnBoxOnly() {
        var row = ReadableLines.of(REPORT).get(2).boxes();

        assertThat(row).filteredOn(box -> ReadableLines.isMarked(box, "t1r2c3")).hasSize(1);
        assertThat(row).filteredOn(box -> ReadableLines.isMarked(box, "t1r2c0")).hasSize(2);
        assertThat(row).noneMatch(box -> ReadableLines.isMarked(box, ""));
    }

    @Test
    void aRowWithTheSameBeginningIsNotMeant() {
        var lines = ReadableLines.of(new ReadableText(List.of(new Grid(
                "S",
                IntStream.rangeClosed(1, 12).mapToObj(ReadableLinesTest::row).toList(),
                false))));

        assertThat(ReadableLines.find(lines, "s1r12c0:S")).isEqualTo(12);
        assertThat(lines)
                .filteredOn(line -> line.boxes().stream().anyMatch(box -> ReadableLines.isMarked(box, "s1r1c0:S")))
                .hasSize(1);
    }

    private static Line row(int number) {
        return new Line(number, List.of(number(1, "x", "s1r" + number + "c1:S")), false);
    }

    private static Cell cell(int column, int columns, String text, String place) {
        return new Cell(column, columns, text, false, List.of(place));
    }

    private static Cell number(int column, String text, String place) {
        return new Cell(column, 1, text, true, List.of(place));
    }
}
