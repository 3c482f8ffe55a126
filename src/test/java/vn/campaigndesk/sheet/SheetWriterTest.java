package vn.campaigndesk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.Formats;

/// What a spreadsheet finds in a list that the program wrote.
class SheetWriterTest {
    private static final SheetColumn COLUMN = new SheetColumn("Nội dung", 20);

    private static XSSFWorkbook written(Object value) throws Exception {
        var content = new SheetContent("Sổ: a/b", List.of(COLUMN), List.of(Arrays.asList(value)));
        return new XSSFWorkbook(new ByteArrayInputStream(SheetWriter.write(List.of(content))));
    }

    private static Cell cell(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(1).getCell(0);
    }

    @Test
    void aTextThatNoCellHoldsIsCutWithAMarkAndNoSignIsCutInTwo() throws Exception {
        for (var begin : List.of("", "x")) {
            try (var workbook = written(begin + "\uD83D\uDE00".repeat(20_000))) {
                var held = cell(workbook).getStringCellValue();
                assertThat(held).hasSizeLessThanOrEqualTo(32_767).endsWith("\uD83D\uDE00 [\u2026]");
            }
        }
        try (var workbook = written("x".repeat(32_767))) {
            assertThat(cell(workbook).getStringCellValue()).isEqualTo("x".repeat(32_767));
        }
    }

    /// A row of Excel ends at 409 points, and what its cell says beyond is neither seen nor printed.
    @ParameterizedTest
    @CsvSource({"200, 10, 1", "2000, 400, 1", "5000, 5000, 2", "2000, 10, 2", "40000, 90, 2", "5000, 3, 2"})
    void everyWordOfALongTextHasItsRoomInSomeRow(int signs, int paragraph, int sheets) throws Exception {
        var text = paragraphs(signs, paragraph);
        try (var workbook = written(text)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(sheets);
            var printed = workbook.getSheetAt(sheets - 1);
            var words = new StringBuilder();
            for (var row = 1; row <= printed.getLastRowNum(); row++) {
                var cell = printed.getRow(row).getCell(0);
                assertThat(points(cell)).isLessThanOrEqualTo(409);
                words.append(cell.getStringCellValue());
            }
            assertThat(words).isEqualToIgnoringWhitespace(text);
        }
    }

    /// Who sorts and filters has one row for one thing, with all that it says.
    @Test
    void whatIsInPiecesOnASheetOfItsOwnIsWholeInItsRowAndSaysWhereItBelongs() throws Exception {
        var text = paragraphs(5000, 5000);
        var columns = List.of(new SheetColumn("STT", 6), COLUMN, new SheetColumn("Đơn vị", 20));
        var content = new SheetContent("Sổ", columns, List.of(List.of(1, "a", "b"), List.of(2, text, "c")));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetWriter.write(List.of(content))))) {
            var whole = workbook.getSheetAt(0);
            assertThat(whole.getLastRowNum()).isEqualTo(2);
            assertThat(whole.getRow(2).getCell(1).getStringCellValue()).isEqualTo(text);
            var pieces = workbook.getSheetAt(1);
            assertThat(pieces.getSheetName()).isEqualTo("Sổ (2)");
            assertThat(pieces.getLastRowNum()).isEqualTo(2);
            for (var row = 1; row <= 2; row++) {
                assertThat(pieces.getRow(row).getCell(0).getNumericCellValue()).isEqualTo(2);
                assertThat(pieces.getRow(row).getCell(2).toString()).isEqualTo(row == 1 ? "c" : "");
            }
        }
    }

    private static String paragraphs(int signs, int length) {
        var text = new StringBuilder();
        while (text.length() < signs) {
            text.append((text.length() + 1) % length == 0 ? '\n' : text.length() % 7 == 0 ? ' ' : 'a');
        }
        return text.toString().strip();
    }

    /// How high the row of a cell has to be, as its lines of Times New Roman 12 need it.
    private static double points(Cell cell) {
        var width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256 - 1;
        return cell.getStringCellValue()
                        .lines()
                        .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), width)))
                        .sum()
                * 15.75;
    }

    @Test
    void aNumberIsANumber() throws Exception {
        try (var workbook = written(1_234_567L)) {
            assertThat(cell(workbook).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(workbook).getNumericCellValue()).isEqualTo(1_234_567);
            assertThat(cell(workbook).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        }
    }

    @Test
    void aDayIsADay() throws Exception {
        try (var workbook = written(LocalDate.of(2024, 11, 5))) {
            assertThat(DateUtil.isCellDateFormatted(cell(workbook))).isTrue();
            assertThat(cell(workbook).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2024, 11, 5));
        }
    }

    /// A spreadsheet counts to fifteen digits and drops the others: what is longer leaves as a text, digit by digit.
    @ParameterizedTest
    @CsvSource({
        "999999999999999, NUMERIC, 9.99999999999999E14",
        "-999999999999999, NUMERIC, -9.99999999999999E14",
        "1000000000000001, STRING, 1000000000000001",
        "9007199254740993, STRING, 9007199254740993",
        "-1234567890123456789, STRING, -1234567890123456789",
    })
    void aNumberLeavesWithAllItsDigits(long number, CellType type, String held) throws Exception {
        try (var workbook = written(number)) {
            assertThat(cell(workbook).getCellType()).isEqualTo(type);
            assertThat(cell(workbook).toString()).isEqualTo(held);
        }
    }

    /// A spreadsheet has no day before 1900, and shows another one in its place.
    @ParameterizedTest
    @CsvSource({
        "1900-01-01, NUMERIC, 01/01/1900",
        "1900-02-28, NUMERIC, 28/02/1900",
        "1900-03-01, NUMERIC, 01/03/1900",
        "9999-12-31, NUMERIC, 31/12/9999",
        "1899-12-31, STRING, 31/12/1899",
        "0202-11-05, STRING, 05/11/0202",
    })
    void aDayLeavesAsTheDayThatItIs(LocalDate day, CellType type, String held) throws Exception {
        try (var workbook = written(day)) {
            var cell = cell(workbook);
            assertThat(cell.getCellType()).isEqualTo(type);
            assertThat(
                            type == CellType.STRING
                                    ? cell.getStringCellValue()
                                    : Formats.date(
                                            cell.getLocalDateTimeCellValue().toLocalDate()))
                    .isEqualTo(held);
        }
    }

    /// Two campaigns, two rounds: their sheets may begin with the same words.
    @ParameterizedTest
    @CsvSource({
        "Sổ, Sổ",
        "Sổ, SỔ",
        "Sổ theo dõi giải quyết văn bản đến năm 2024, Sổ theo dõi giải quyết văn bản đến năm 2025"
    })
    void sheetsOfTheSameNameAreAllThere(String first, String second) throws Exception {
        var sheets = Stream.of(first, second)
                .map(name -> new SheetContent(name, List.of(COLUMN), List.of(List.of(name))))
                .toList();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetWriter.write(sheets)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).toString()).isEqualTo(second);
        }
    }

    @Test
    void nothingIsAnEmptyCell() throws Exception {
        try (var workbook = written(null)) {
            assertThat(cell(workbook).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 237", "-5 bài", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void aTextThatBeginsLikeAFormulaStaysAText(String text) throws Exception {
        try (var workbook = written(text)) {
            assertThat(cell(workbook).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(workbook).getStringCellValue()).isEqualTo(text);
            assertThat(cell(workbook).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void theTitlesStayInSightAndFilter() throws Exception {
        try (var workbook = written("a")) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:A2");
            assertThat(sheet.getSheetName()).isEqualTo("Sổ  a b");
        }
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsAFaultOfTheCaller() {
        var columns = List.of(COLUMN);
        var rows = List.of(List.of("a", "b"));
        assertThatThrownBy(() -> new SheetContent("x", columns, rows)).isInstanceOf(IllegalArgumentException.class);
    }
}
