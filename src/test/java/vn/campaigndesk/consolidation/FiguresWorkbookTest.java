package vn.campaigndesk.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.letter.DocumentInfo;
import vn.campaigndesk.testing.CampaignFixture;

/// The workbook read back: formulas, the values kept beside them, and what Excel recomputes.
class FiguresWorkbookTest {
    private static final DocumentInfo INFO =
            new DocumentInfo("Báo cáo", "", "Sở", Instant.parse("2024-11-20T02:00:00Z"));
    private static final LocalDate CUT_OFF = day(20, 11);
    private static final int FIRST_INDICATOR = UnitSheetWriter.FIXED;

    private CampaignFixture fixture;

    @BeforeEach
    void openCampaign() {
        fixture = CampaignFixture.open();
    }

    @AfterEach
    void closeCampaign() {
        fixture.close();
    }

    @Test
    void theTotalsAreFormulasAndTheirValuesAreTheFigures() {
        fill();
        var figures = figures();
        try (var book = book()) {
            var total = row(book.getSheet("Theo đơn vị"), "Tổng cộng");
            for (var i = 0; i < figures.totals().size(); i++) {
                var cell = total.getCell(FIRST_INDICATOR + i);
                assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(cell.getNumericCellValue())
                        .isEqualTo(figures.totals().get(i).sum());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void recomputingChangesNothing() throws IOException {
        fill();
        recomputed();
    }

    @Test
    void recomputingAnEmptyCampaignChangesNothing() throws IOException {
        recomputed();
    }

    /// Every formula computed anew gives the value that was written beside it.
    private void recomputed() throws IOException {
        try (var book = book()) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            var formulas = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            var written = written(cell);
                            assertThat(evaluator.evaluate(cell).formatAsString())
                                    .as(sheet.getSheetName() + "!" + cell.getAddress() + " = " + cell.getCellFormula())
                                    .isEqualTo(written);
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(40);
        }
    }

    private static String written(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? "\"" + cell.getStringCellValue() + "\""
                : Double.toString(cell.getNumericCellValue()).replaceAll("\\.0$", ".0");
    }

    @Test
    void changingANumberChangesAllTotalsAboveIt() throws IOException {
        fill();
        try (var book = book()) {
            var units = book.getSheet("Theo đơn vị");
            row(units, "UBND huyện Thọ Xuân").getCell(FIRST_INDICATOR).setCellValue(125);
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator
                            .evaluate(row(units, "Tổng cộng").getCell(FIRST_INDICATOR))
                            .getNumberValue())
                    .isEqualTo(140);
            assertThat(evaluator
                            .evaluate(
                                    row(book.getSheet("Theo nhóm"), "Tổng cộng").getCell(6))
                            .getNumberValue())
                    .isEqualTo(140);
        }
    }

    @Test
    void eachCellIsShownInItsOwnWay() throws IOException {
        fill();
        try (var book = book()) {
            var units = book.getSheet("Theo đơn vị");
            assertThat(shown(units, "UBND huyện Thọ Xuân")).containsExactly("25", "20", "≈\u00a030", "60", "5,000");
            assertThat(shown(units, "UBND huyện Như Xuân")).containsExactly("10", "0", "", "?", "?");
            assertThat(shown(units, "Sở Y tế")).containsExactly("5", "5", "7", "(9)", "");
            assertThat(shown(units, "UBND huyện Đông Sơn")).containsExactly("", "", "", "", "");
            assertThat(shown(units, "Số đơn vị có số liệu (n)")).containsExactly("3", "3", "2", "1", "1");
            assertThat(shown(units, "Số đơn vị phải báo cáo chỉ tiêu (N)"))
                    .containsExactly("51", "51", "51", "27", "28");
        }
    }

    /// What is taken over and what is added up on the sheet of groups looks as on that of units.
    @Test
    void aSumWithAnEstimateSaysSoAlsoAmongTheGroups() throws IOException {
        fill();
        try (var book = book()) {
            var groups = book.getSheet("Theo nhóm");
            var districts = fixture.unit("Thọ Xuân").group().shortName();

            assertThat(shown(groups, districts, 6)).containsExactly("35", "20", "khoảng 30", "60", "5,000");
            assertThat(shown(groups, "Tổng cộng", 6))
                    .isEqualTo(shown(book.getSheet("Theo đơn vị"), "Tổng cộng"))
                    .contains("khoảng 37");
        }
    }

    @Test
    void aSumOfNothingAmongTheGroupsBecomesOneOfSomething() throws IOException {
        try (var book = book()) {
            row(book.getSheet("Theo đơn vị"), "UBND huyện Thọ Xuân")
                    .getCell(FIRST_INDICATOR)
                    .setCellValue(12);
            var total = row(book.getSheet("Theo nhóm"), "Tổng cộng").getCell(6);

            assertThat(total.getStringCellValue()).isEqualTo("chưa có");
            assertThat(book.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(total)
                            .getNumberValue())
                    .isEqualTo(12);
        }
    }

    @Test
    void nothingStatedIsNoZero() throws IOException {
        try (var book = book()) {
            assertThat(row(book.getSheet("Theo đơn vị"), "Tổng cộng")
                            .getCell(FIRST_INDICATOR)
                            .getStringCellValue())
                    .isEqualTo("chưa có");
        }
    }

    @Test
    void thereIsASheetForEachGroupAndForWhatIsMissing() throws IOException {
        fill();
        try (var book = book()) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName))
                    .startsWith("Theo đơn vị", "Theo nhóm")
                    .endsWith("Chưa gửi", "Ghi chú")
                    .hasSize(2 + figures().groups().size() + 2)
                    .doesNotHaveDuplicates();
            assertThat(row(book.getSheet("Chưa gửi"), "UBND huyện Đông Sơn")).isNotNull();
            assertThat(row(book.getSheet("Ghi chú"), "Sở Y tế").getCell(3).getStringCellValue())
                    .isEqualTo("9");
        }
    }

    @Test
    void headersStayInSightAndOnEveryPrintedPage() throws IOException {
        fill();
        try (var book = book()) {
            for (var sheet : book) {
                var pane = sheet.getPaneInformation();
                assertThat(pane).as(sheet.getSheetName()).isNotNull();
                assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) (SheetPageWriter.HEADER_ROW + 1));
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(SheetPageWriter.HEADER_ROW);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("20/11/2024");
            }
        }
    }

    @Test
    void theChartsStandOverTheCellsOfTheGroups() throws IOException {
        fill();
        try (var book = book()) {
            var charts = book.getSheet("Theo nhóm").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1 + figures().totals().size());
            var xml = charts.getFirst().getCTChart().xmlText();
            assertThat(xml).contains("Tình hình gửi báo cáo", "'Theo nhóm'!$D$4:$D$9", "Đúng hạn");
            assertThat(charts.get(3).getCTChart().xmlText())
                    .as("a group without values is a gap, not 0")
                    .contains("'Theo nhóm'!$I$4:$I$9")
                    .contains("dispBlanksAs val=\"gap\"");
        }
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        var evil = fixture.reportSaying("Thọ Xuân", day(15, 11), "=1+1", "@x", "=HYPERLINK(\"x\")", "+1", "", "", "");
        fixture.reports.save(fixture.campaignId, evil, "");
        try (var book = book()) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("[=+@-].*")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(cell.getStringCellValue())
                                    .isTrue();
                        }
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK");
                        }
                    }
                }
            }
            assertThat(row(book.getSheet("Ghi chú"), "UBND huyện Thọ Xuân")
                            .getCell(3)
                            .getStringCellValue())
                    .isEqualTo("=HYPERLINK(\"x\")");
        }
    }

    private static List<String> shown(XSSFSheet sheet, String name) {
        return shown(sheet, name, FIRST_INDICATOR);
    }

    private static List<String> shown(XSSFSheet sheet, String name, int first) {
        var formatter = new DataFormatter(Locale.ROOT);
        formatter.setUseCachedValuesForFormulaCells(true);
        var row = row(sheet, name);
        return IntStream.range(first, first + 5)
                .mapToObj(i -> formatter.formatCellValue(row.getCell(i)))
                .toList();
    }

    private static Row row(XSSFSheet sheet, String name) {
        for (var row : sheet) {
            for (var i = 0; i < 2; i++) {
                var cell = row.getCell(i);
                if (cell != null
                        && cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(name)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row '" + name + "' on " + sheet.getSheetName());
    }

    private Figures figures() {
        return FiguresRules.of(fixture.snapshot(), CUT_OFF);
    }

    private XSSFWorkbook book() {
        try {
            var out = new ByteArrayOutputStream();
            new ConsolidatedReport()
                    .writeWorkbook(fixture.snapshot().campaign(), figures(), INFO, CampaignFixture.ZONE, out);
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        fixture.enter("Thọ Xuân", day(15, 11), "25", "20", "khoảng 30", "60", "5.000");
        fixture.enter("Như Xuân", day(18, 11), "10", "0", "", "toàn bộ", "1,234");
        fixture.enter("Sở Y tế", day(16, 11), "5", "5", "7", "9", "");
        fixture.enter("Đông Sơn", day(25, 11), "1000", "1000", "1000", "1000", "1000");
        fixture.exempt("ĐH Hồng Đức", "báo cáo riêng cho Bộ");
    }
}
