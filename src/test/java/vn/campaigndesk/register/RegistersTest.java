package vn.campaigndesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.report.DocumentIdentity;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;

/// The register of incoming documents as files, read back.
class RegistersTest {
    private static final List<String> COLUMNS = List.of(
            "Ngày đến",
            "Số đến",
            "Tác giả",
            "Số, ký hiệu",
            "Ngày tháng",
            "Tên loại và trích yếu nội dung",
            "Đơn vị hoặc người nhận",
            "Ngày chuyển",
            "Ký nhận",
            "Ghi chú");

    @TempDir
    Path folder;

    private CampaignFixture fixture;
    private Registers registers;

    @BeforeEach
    void enterThreeDocuments() {
        fixture = CampaignFixture.open();
        registers = new Registers(fixture.snapshots, fixture.clock);
        enter("Thọ Xuân", "", 15, "=HYPERLINK(\"x\")");
        enter("Nông Cống", "1204", 14, "BC-UBND");
        enter("Hà Trung", "1207", 14, "BC-UBND");
    }

    private void enter(String unit, String number, int day, String symbol) {
        var report = fixture.report(unit, day(day, 11), "1")
                .edit()
                .document(new DocumentIdentity("15", symbol, "UBND huyện " + unit, day(day - 1, 11)))
                .arrivalNumber(number)
                .forwarded(number.isEmpty() ? null : day(day + 1, 11))
                .build();
        fixture.reports.save(fixture.campaignId, report, "");
    }

    @AfterEach
    void closeTheCampaign() {
        fixture.close();
    }

    @Test
    void theWordFileHasACoverAndTheTenColumnsOfTheDecreeInLandscape() throws IOException {
        var file = folder.resolve("so.docx");
        registers.write(fixture.campaignId, file);
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            var cover = word.getParagraphs().stream().map(p -> p.getText()).toList();
            assertThat(cover)
                    .contains(
                            "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN",
                            "Năm: 2024",
                            "Từ ngày 14/11/2024 đến ngày 15/11/2024",
                            "Từ số 1204 đến số 1207",
                            "Quyển số: ……");
            var rows = word.getTables().getFirst().getRows();
            assertThat(rows.getFirst().getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .isEqualTo(COLUMNS);
            assertThat(rows.get(1).getCell(9).getText()).isEqualTo("(10)");
            assertThat(rows.get(2).getTableCells())
                    .extracting(XWPFTableCell::getText)
                    .startsWith("14/11/2024", "1204", "UBND huyện Nông Cống", "15/BC-UBND", "13/11/2024")
                    .contains("15/11/2024");
            assertThat(rows.get(4).getCell(1).getText()).isEmpty();
            assertThat(rows.get(4).getCell(6).getText())
                    .as("forwarded to nobody yet")
                    .isEmpty();
            assertThat(rows.get(4).getCell(9).getText()).isEqualTo("Chưa ghi số đến");
            assertThat(word.getDocument().xmlText()).contains("landscape").doesNotContain("./.");
            assertThat(cover).anyMatch(line -> line.contains("Số đến năm 2024 không có trong sổ này: 1205–1206"));
        }
    }

    @Test
    void thePdfHasTheCoverOnAPageOfItsOwnAndAllPagesInLandscape() throws IOException {
        var file = folder.resolve("so.pdf");
        registers.write(fixture.campaignId, file);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            pdf.getPages()
                    .forEach(page -> assertThat(page.getMediaBox().getWidth())
                            .isGreaterThan(page.getMediaBox().getHeight()));
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(pdf)).contains("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN").doesNotContain("Tác giả");
        }
    }

    @Test
    void theSheetHasRealDaysAndTextsThatStayTexts() throws IOException {
        var file = folder.resolve("so.xlsx");
        registers.write(fixture.campaignId, file);
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheetAt(0);
            var titles = new ArrayList<String>();
            sheet.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
            assertThat(titles).isEqualTo(COLUMNS);
            var first = sheet.getRow(1);
            assertThat(first.getCell(0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(day(14, 11));
            assertThat(first.getCell(7).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(day(15, 11));
            var reference = sheet.getRow(3).getCell(3);
            assertThat(reference.getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(7).getCellType()).isNotEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void whatIsOddIsHandedBackToBeTold() {
        var register = registers.write(fixture.campaignId, folder.resolve("so.pdf"));
        assertThat(register.entries()).hasSize(3);
        assertThat(register.doubtful()).isEqualTo(1);
    }

    @Test
    void anotherKindOfFileIsRefusedBeforeAnythingIsWritten() {
        var file = folder.resolve("so.doc");
        var failure = catchThrowableOfType(ExpectedFailure.class, () -> registers.write(fixture.campaignId, file));
        assertThat(failure.key()).isEqualTo("register.ending");
        assertThat(file).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        var taken = Files.createFile(folder.resolve("taken"));
        var failure = catchThrowableOfType(
                ExpectedFailure.class, () -> registers.write(fixture.campaignId, taken.resolve("so.pdf")));
        assertThat(failure.key()).isEqualTo("register.write");
    }

    @Test
    void madeUpFiguresSaySoOnEveryPage() throws IOException {
        try (var sample = CampaignFixture.openSample("Mẫu")) {
            var file = folder.resolve("mau.pdf");
            new Registers(sample.snapshots, sample.clock).write(sample.campaignId, file);
            try (var pdf = Loader.loadPDF(file.toFile())) {
                for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertThat(stripper.getText(pdf)).contains("DỮ LIỆU MẪU");
                }
            }
        }
    }
}
