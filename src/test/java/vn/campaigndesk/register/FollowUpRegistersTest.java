package vn.campaigndesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.followup.log.ContactChannel;
import vn.campaigndesk.followup.log.ContactEntry;
import vn.campaigndesk.followup.reminder.ReminderRound;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.FollowUps;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// The registers of following up as files, read back. The day is 20 November 2024.
class FollowUpRegistersTest {
    @TempDir
    Path folder;

    private CampaignFixture fixture;
    private FollowUpRegisters registers;

    @BeforeEach
    void aCallARoundAndADocument() {
        fixture = CampaignFixture.open();
        var stores = FollowUps.stores(fixture);
        var desk = FollowUps.desk(fixture, stores, new Messages(Locale.ENGLISH));
        registers = new FollowUpRegisters(desk::load, fixture.clock);
        var late = fixture.unit("Thọ Xuân").id();
        var sent = fixture.unit("Nông Cống").id();
        desk.log(
                fixture.campaignId,
                List.of(new ContactEntry(
                        0,
                        late,
                        fixture.clock.instant(),
                        ContactChannel.ZALO,
                        "chị Lan",
                        "=1+1 hẹn chiều nay",
                        day(20, 11))));
        stores.reminders()
                .add(
                        new ReminderRound(
                                0,
                                fixture.campaignId,
                                0,
                                day(18, 11),
                                day(20, 11),
                                "1301",
                                "STTTT-CNTT&TT",
                                "",
                                Map.of(late, ContactChannel.DOCUMENT, sent, ContactChannel.DOCUMENT)),
                        "");
        fixture.reports.save(
                fixture.campaignId,
                fixture.report("Nông Cống", day(19, 11), "1")
                        .edit()
                        .arrivalNumber("1204")
                        .build(),
                "");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<List<String>> words(RegisterKind kind) throws IOException {
        var file = folder.resolve(kind + ".docx");
        assertThat(registers.write(kind, fixture.campaignId, file)).isEqualTo(1);
        try (var word = new XWPFDocument(Files.newInputStream(file))) {
            return word.getTables().getFirst().getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .toList())
                    .toList();
        }
    }

    @Test
    void theRegisterOfProgressHasTheSevenColumnsOfTheDecree() throws IOException {
        assertThat(words(RegisterKind.PROGRESS))
                .containsExactly(
                        List.of(
                                "Số đến",
                                "Tên loại, số và ký hiệu, ngày tháng và tác giả văn bản",
                                "Đơn vị hoặc người nhận",
                                "Thời hạn giải quyết",
                                "Tiến độ giải quyết",
                                "Số, ký hiệu văn bản trả lời",
                                "Ghi chú"),
                        List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
                        List.of(
                                "1204",
                                "Báo cáo kết quả triển khai Phòng chống lừa đảo trực tuyến 2024; 15/BC-UBND;"
                                        + " 19/11/2024; UBND huyện Nông Cống",
                                "",
                                "",
                                "Mới nhận",
                                "",
                                ""));
    }

    @Test
    void theContactLogSaysWhatBecameOfEachPromise() throws IOException {
        assertThat(words(RegisterKind.CONTACTS).getLast())
                .containsExactly(
                        "1",
                        "20/11/2024 09:00",
                        "UBND huyện Thọ Xuân",
                        "chị Lan",
                        "Zalo",
                        "=1+1 hẹn chiều nay",
                        "20/11/2024",
                        "Hẹn hôm nay");
    }

    @Test
    void theRoundsNameTheirUnitsAndHowManyHaveAnsweredSince() throws IOException {
        assertThat(words(RegisterKind.ROUNDS).getLast())
                .containsExactly(
                        "1",
                        "18/11/2024",
                        "1301/STTTT-CNTT&TT",
                        "20/11/2024",
                        "2",
                        "UBND huyện Thọ Xuân; UBND huyện Nông Cống",
                        "1/2");
    }

    @Test
    void inExcelDaysAreDaysAndWhatLooksLikeAFormulaIsAText() throws IOException {
        var file = folder.resolve("so.xlsx");
        registers.write(RegisterKind.CONTACTS, fixture.campaignId, file);
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var row = book.getSheet("Nhật ký liên hệ").getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(6).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day(20, 11));
        }
    }

    @ParameterizedTest
    @EnumSource(RegisterKind.class)
    void eachIsABookInPdfToo(RegisterKind kind) throws IOException {
        var file = Path.of("target", "letters", "so-" + kind + ".pdf");
        registers.write(kind, fixture.campaignId, file);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("SỔ ", "Quyển số: ……", "Sổ này có 1 mục.");
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void aPlaceOrAnEndingThatCannotBeIsSaid() {
        assertThat(catchThrowableOfType(
                                ExpectedFailure.class,
                                () -> registers.write(
                                        RegisterKind.ROUNDS, fixture.campaignId, folder.resolve("so.txt")))
                        .key())
                .isEqualTo("register.ending");
        assertThat(folder).isEmptyDirectory();
    }
}
