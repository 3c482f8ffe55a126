package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists in workbooks: sheets, formulas, merged cells, formats.
class RecipientSheetReaderTest {
    private static final List<String> HEADER = List.of("STT", "Tên đơn vị", "Nhóm");

    @TempDir
    Path folder;

    private ListFiles files;

    @BeforeEach
    void openFolder() {
        files = new ListFiles(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.xlsx", "list.xls", "LIST.XLSX"})
    void oldAndNewWorkbooksAreRead(String name) {
        var file = files.sheet(
                name, List.of(HEADER, List.of("1", "Sở Tài chính", "department"), List.of("2", "Báo", "press")));

        assertThat(ListFiles.read(file))
                .containsExactly(
                        new RecipientLine(1, "Sở Tài chính", "Sở Tài chính", "department", List.of()),
                        new RecipientLine(2, "Báo", "Báo", "press", List.of()));
    }

    @Test
    void aWorkbookNamedTextIsReadAllTheSame() {
        var workbook = files.sheet("list.xlsx", List.of(HEADER, List.of("1", "Báo", "press")));

        assertThat(workbook.toFile().renameTo(folder.resolve("list.csv").toFile()))
                .isTrue();
        assertThat(ListFiles.names(folder.resolve("list.csv"))).containsExactly("Báo");
    }

    @Test
    void theFirstSheetWithAHeaderCounts() {
        var file = files.workbook("list.xlsx", workbook -> {
            ListFiles.fill(workbook.createSheet("Hướng dẫn"), List.of(List.of("Đọc kỹ trước khi điền")));
            ListFiles.fill(workbook.createSheet("Danh sách"), List.of(HEADER, List.of("1", "Báo", "press")));
            ListFiles.fill(workbook.createSheet("Cũ"), List.of(HEADER, List.of("1", "Đài", "press")));
        });

        assertThat(ListFiles.names(file)).containsExactly("Báo");
    }

    @Test
    void formulasCountByTheirLastValueAndErrorsAsNothing() {
        var file = files.workbook("list.xlsx", workbook -> {
            var sheet = workbook.createSheet();
            ListFiles.fill(sheet, List.of(HEADER, List.of("1", "x", "press"), List.of("2", "Đài", "x")));
            sheet.getRow(1).getCell(1).setCellFormula("\"Báo \"&\"Thanh Hóa\"");
            sheet.getRow(2).getCell(2).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(ListFiles.read(file))
                .containsExactly(
                        new RecipientLine(1, "Báo Thanh Hóa", "Báo Thanh Hóa", "press", List.of()),
                        new RecipientLine(2, "Đài", "Đài", "", List.of()));
    }

    @Test
    void numbersReadAsTheyAreShown() {
        var file = files.workbook("list.xlsx", workbook -> {
            var sheet = workbook.createSheet();
            ListFiles.fill(sheet, List.of(HEADER, List.of("1", "x", "y")));
            sheet.getRow(1).getCell(1).setCellValue(115);
            sheet.getRow(1).getCell(2).setCellValue(true);
        });

        assertThat(ListFiles.read(file)).containsExactly(new RecipientLine(1, "115", "115", "TRUE", List.of()));
    }

    @Test
    void wideMergedRowsAreHeadingsAndTallMergedCellsHoldForEachRow() {
        var file = files.workbook("list.xlsx", workbook -> {
            var sheet = workbook.createSheet();
            ListFiles.fill(
                    sheet,
                    List.of(
                            HEADER,
                            List.of("", "I. Báo, đài", ""),
                            List.of("1", "Báo", "press"),
                            List.of("2", "Đài", "")));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 2, 2));
            sheet.createRow(4).createCell(1);
        });

        assertThat(ListFiles.read(file))
                .containsExactly(
                        new RecipientLine(2, "Báo", "Báo", "press", List.of()),
                        new RecipientLine(3, "Đài", "Đài", "press", List.of()));
    }

    @Test
    void namesMergedOverTwoColumnsStayNames() {
        var file = files.workbook("list.xlsx", workbook -> {
            var sheet = workbook.createSheet();
            ListFiles.fill(sheet, List.of(List.of("Đơn vị", "", "Nhóm"), List.of("Báo", "", "press")));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
        });

        assertThat(ListFiles.names(file)).containsExactly("Báo");
    }

    @Test
    void aMergedCellWhoseUpperRowIsMissingIsEmpty() {
        var file = files.workbook("list.xlsx", workbook -> {
            var sheet = workbook.createSheet();
            ListFiles.fill(sheet, List.of(HEADER, List.of("1", "Báo", "press")));
            sheet.createRow(9).createCell(1).setCellValue("Đài");
            sheet.addMergedRegion(new CellRangeAddress(8, 9, 2, 2));
        });

        assertThat(ListFiles.read(file))
                .containsExactly(
                        new RecipientLine(1, "Báo", "Báo", "press", List.of()),
                        new RecipientLine(9, "Đài", "Đài", "", List.of()));
    }
}
