package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// Lists that are written: read back by the program, and looked at as Excel would see them.
class RecipientListWriterTest {
    private static final LocalDate SENT = LocalDate.of(2024, 10, 15);
    private static final RecipientRow THO_XUAN = new RecipientRow(
            "UBND huyện Thọ Xuân",
            "Thọ Xuân",
            "UBND huyện, thị xã, thành phố",
            List.of("UBND H. Thọ Xuân", "Huyện Thọ Xuân"),
            SENT,
            LocalDate.of(2024, 10, 16),
            null,
            List.of());
    private static final RecipientRow FORMULA = new RecipientRow(
            "=HYPERLINK(\"http://x\")",
            "@x",
            "+1",
            List.of("-A", "'=B"),
            null,
            null,
            "  =cmd|' /C calc'!A0",
            List.of());

    @TempDir
    Path folder;

    private final RecipientListWriter writer = new RecipientListWriter(new Messages(Locale.of("vi")));

    @ParameterizedTest
    @CsvSource({"list.csv, vi", "list.csv, en", "list.xlsx, vi", "list.xlsx, en", "LIST.XLSX, vi"})
    void whatIsWrittenReadsBackTheSame(String name, String language) {
        var quoted = new RecipientRow("Hội \"A\", B; C", "'Hội", "hội", List.of(), null, null, null, List.of());
        var rows = List.of(THO_XUAN, FORMULA, quoted);

        new RecipientListWriter(new Messages(Locale.of(language))).write(folder.resolve(name), rows);

        var lines = ListFiles.read(folder.resolve(name));
        assertThat(lines)
                .isEqualTo(IntStream.range(0, rows.size())
                        .mapToObj(place -> line(place + 1, rows.get(place)))
                        .toList());
    }

    @Test
    void textFileOpensInExcelAsItIs() throws IOException {
        writer.write(folder.resolve("list.csv"), List.of(THO_XUAN));

        assertThat(Files.readString(folder.resolve("list.csv")))
                .isEqualTo("\uFEFFSTT,Tên đơn vị,Tên viết tắt,Nhóm,Tên gọi khác,Ngày gửi,Ngày xác nhận nhận,"
                        + "Miễn báo cáo (lý do)\r\n"
                        + "1,UBND huyện Thọ Xuân,Thọ Xuân,\"UBND huyện, thị xã, thành phố\","
                        + "UBND H. Thọ Xuân; Huyện Thọ Xuân,2024-10-15,2024-10-16,\r\n");
    }

    @Test
    void textFileHoldsNoFormula() throws IOException {
        writer.write(folder.resolve("list.csv"), List.of(FORMULA));

        assertThat(Files.readString(folder.resolve("list.csv")))
                .endsWith("\r\n1,\"'=HYPERLINK(\"\"http://x\"\")\",'@x,'+1,'-A; '=B,,,'=cmd|' /C calc'!A0\r\n");
    }

    @Test
    void workbookHasRealDaysAndNumbers() throws IOException {
        var row = sheet("list.xlsx", List.of(THO_XUAN), List.of()).getRow(1);

        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(DateUtil.isCellDateFormatted(row.getCell(5))).isTrue();
        assertThat(row.getCell(5).getLocalDateTimeCellValue()).isEqualTo(SENT.atStartOfDay());
        assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void workbookHoldsFormulasAsText() throws IOException {
        var row = sheet("list.xlsx", List.of(FORMULA), List.of()).getRow(1);

        for (int column = 1; column <= 4; column++) {
            assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(column).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void workbookCanBeWorkedWith() throws IOException {
        var sheet = sheet("list.xlsx", List.of(THO_XUAN, THO_XUAN), List.of());

        assertThat(sheet.getSheetName()).isEqualTo("Đơn vị nhận");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:H3");
        assertThat(sheet.getColumnWidth(1)).isEqualTo(48 * 256);
        assertThat(sheet.getWorkbook().getFontAt(0).getFontName()).isEqualTo("Times New Roman");
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
    }

    @Test
    void ownColumnsStandAtTheRight() throws IOException {
        var row = new RecipientRow("A", "A", "x", List.of(), null, null, "sáp nhập", List.of("Trễ 2 ngày", "=0"));
        var sheet = sheet("list.xlsx", List.of(row), List.of("Tình trạng", "Ghi chú"));

        assertThat(sheet.getRow(0).getCell(8).getStringCellValue()).isEqualTo("Tình trạng");
        assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).isEqualTo("sáp nhập");
        assertThat(sheet.getRow(1).getCell(8).getStringCellValue()).isEqualTo("Trễ 2 ngày");
        assertThat(sheet.getRow(1).getCell(9).getStringCellValue()).isEqualTo("=0");
    }

    @Test
    void ownColumnsNeedATitleEach() {
        var row = new RecipientRow("A", "A", "x", List.of(), null, null, null, List.of("Trễ"));

        assertThatThrownBy(() -> writer.write(folder.resolve("list.csv"), List.of(row)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextBeyondWhatACellHoldsIsCut() throws IOException {
        var row = new RecipientRow("A", "A", "x", List.of(), null, null, "x".repeat(40_000), List.of());

        assertThat(sheet("list.xlsx", List.of(row), List.of())
                        .getRow(1)
                        .getCell(7)
                        .getStringCellValue())
                .hasSize(32_767);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.xlsx"})
    void anEmptyListIsAHeader(String name) {
        writer.write(folder.resolve(name), List.of());

        assertThat(ListFiles.refusal(folder.resolve(name)).key()).isEqualTo("campaignlist.failure.empty");
    }

    @Test
    void theOldFileIsReplacedAndNothingElseIsLeft() throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), "old");

        writer.write(file, List.of(THO_XUAN));

        assertThat(ListFiles.names(file)).containsExactly("UBND huyện Thọ Xuân");
        assertThat(folder)
                .isDirectoryContaining(file::equals)
                .satisfies(path -> assertThat(path.toFile().list()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({"list.pdf, type", "file/list.csv, write", "file/list.xlsx, write"})
    void whatCannotBeWrittenIsSaid(String name, String reason) throws IOException {
        Files.writeString(folder.resolve("file"), "a file where a folder is wanted");
        assertThatThrownBy(() -> writer.write(folder.resolve(name), List.of(THO_XUAN)))
                .isInstanceOfSatisfying(ExpectedFailure.class, failure -> {
                    assertThat(failure.key()).isEqualTo("campaignlist.failure." + reason);
                    assertThat(failure.explain(new Messages(Locale.of("vi")))).contains("list.");
                    assertThat(failure.explain(new Messages(Locale.of("en")))).contains("list.");
                });
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    @Test
    void aRecipientBecomesARow() {
        var group = new OrganisationGroup(1, "press", "Báo, đài", "Báo, đài", 4);
        var recipient = new Recipient(1, 1, 1, group, 1, "Báo Thanh Hóa", "Báo TH", SENT, "", null, "đã hợp nhất");

        assertThat(RecipientRow.of(recipient, List.of("BTH"), List.of("x")))
                .isEqualTo(new RecipientRow(
                        "Báo Thanh Hóa",
                        "Báo TH",
                        "Báo, đài",
                        List.of("BTH"),
                        SENT,
                        null,
                        "đã hợp nhất",
                        List.of("x")));
    }

    private XSSFSheet sheet(String name, List<RecipientRow> rows, List<String> extraTitles) throws IOException {
        writer.write(folder.resolve(name), rows, extraTitles);
        try (var stream = Files.newInputStream(folder.resolve(name));
                var workbook = new XSSFWorkbook(stream)) {
            return workbook.getSheetAt(0);
        }
    }

    private static RecipientLine line(int number, RecipientRow row) {
        return new RecipientLine(number, row.name(), row.shortName(), row.group(), row.aliases());
    }
}
