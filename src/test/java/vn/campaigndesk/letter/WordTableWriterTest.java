package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Tables as Word gets them.
class WordTableWriterTest {
    @Test
    void aTotalIsNeverAloneOnItsPage() {
        var table = Table.of(
                List.of(new Column("A", 1, Align.LEFT)),
                List.of(Row.group("Nhóm", 1), Row.of("a"), Row.of("b"), Row.total(Cell.of("Cộng")), Row.of("c")));
        assertThat(IntStream.range(0, 5).mapToObj(table::keepsNext)).containsExactly(true, false, true, false, false);
    }

    private static WordParts word;
    private static XWPFTable units;

    @BeforeAll
    static void write() throws IOException {
        word = WordParts.of(Samples.report(30));
        units = word.word.getTables().get(3);
    }

    @AfterAll
    static void close() throws IOException {
        word.close();
    }

    @Test
    void columnsHaveTheirSharesOfTheTextWidth() {
        var columns = units.getCTTbl().getTblGrid().getGridColList();
        var widths = columns.stream()
                .mapToDouble(column -> PageGeometry.toMm(((Number) column.getW()).doubleValue() / 20))
                .toArray();
        assertThat(widths).hasSize(8);
        assertThat(Arrays.stream(widths).sum()).isCloseTo(252, within(0.2));
        assertThat(widths[1] / widths[0]).isCloseTo(6 / 1.2, within(0.02));
    }

    @Test
    void cellsSpanColumnsAndStandAsAsked() {
        var group = units.getRow(1).getTableCells();
        assertThat(group).hasSize(1);
        assertThat(group.getFirst().getCTTc().getTcPr().getGridSpan().getVal().intValue())
                .isEqualTo(8);
        var row = units.getRow(2);
        assertThat(alignment(row.getCell(0))).isEqualTo("center");
        assertThat(alignment(row.getCell(2))).isEqualTo("right");
        assertThat(row.getCell(1).getCTTc().getPArray(0).getPPr().isSetJc()).isFalse();
    }

    private static String alignment(XWPFTableCell cell) {
        return cell.getCTTc().getPArray(0).getPPr().getJc().getVal().toString();
    }

    @Test
    void groupsSumsAndHeadersAreBold() {
        for (var row : List.of(units.getRow(0), units.getRow(1), units.getRow(units.getNumberOfRows() - 1))) {
            assertThat(row.getCell(0).getParagraphs().getFirst().getRuns()).allMatch(run -> run.isBold());
        }
        assertThat(units.getRow(2).getCell(1).getParagraphs().getFirst().getRuns())
                .noneMatch(run -> run.isBold());
    }

    @Test
    void anotherSizeOfTextIsWrittenAtItsRuns() {
        assertThat(units.getRow(2).getCell(1).getParagraphs().getFirst().getRuns())
                .allSatisfy(run -> assertThat(run.getFontSizeAsDouble()).isEqualTo(11));
    }

    @Test
    void theTableBeginsAtTheEdgeOfTheTextAndItsFrameHasNoBorders() {
        assertThat(units.getCTTbl().getTblPr().getTblInd().getW().toString()).isEqualTo("0");
        assertThat(units.getTableAlignment()).isNotEqualTo(TableRowAlign.RIGHT);
        assertThat(word.word.getTables().getFirst().getCTTbl().getTblPr().isSetTblBorders())
                .isFalse();
        assertThat(units.getCTTbl().getTblPr().isSetTblBorders()).isTrue();
    }

    @Test
    void linesOfACellStayLines() throws IOException {
        var table = Table.of(List.of(new Column("A\nB", 1, Align.LEFT)), List.of(Row.of("một\nhai\n\nbốn")));
        try (var read = WordParts.of(Samples.bareReport().body(List.of(table)).build())) {
            var written = read.word.getTables().get(1);
            assertThat(written.getRow(0).getCell(0).getText()).isEqualTo("A\nB");
            assertThat(written.getRow(1).getCell(0).getText()).isEqualTo("một\nhai\n\nbốn");
        }
    }

    /// The time is no measurement: it fails when writing a row takes longer the more rows there are already.
    @Test
    void thousandsOfRowsAreWrittenInSeconds() {
        var document = Samples.report(3321);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            var out = new ByteArrayOutputStream();
            new WordWriter().write(document, out);
            assertThat(out.size()).isGreaterThan(50_000);
        });
    }
}
