package vn.campaigndesk.followup.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

/// The list of contacts as a file: what is written is read again, and what people make of it is understood.
class ContactListTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgainAndChangesNothing() {
        try (var fixture = CampaignFixture.open()) {
            var unit = fixture.unit("Thọ Xuân");
            var known = List.of(
                    new Contact(
                            1, unit.organisationId(), "Lê Thị Lan", "Chuyên viên", "0912345678", "l@x.vn", "0912", "="),
                    new Contact(2, unit.organisationId(), "Trần Hòa", "", "02373718699; 0987654321", "", "", ""));
            var file = folder.resolve("danh-ba.xlsx");
            new ContactListWriter(new Messages(Locale.of("vi", "VN")))
                    .write(file, fixture.snapshot().recipients(), known);

            var lines = new ContactListReader().read(file);

            assertThat(lines)
                    .hasSize(2)
                    .extracting(ContactLine::phones)
                    .contains("0912345678", "02373718699; 0987654321");
            var plan = ContactPlan.of(
                    lines, fixture.organisations.all(), fixture.snapshot().recipients(), known);
            assertThat(plan.problems()).isEmpty();
            assertThat(plan.edits()).isEmpty();
            assertThat(plan.same()).isEqualTo(2);
        }
    }

    @Test
    void aTableUnderATitleWithMergedUnitsAndNumbersForPhonesIsUnderstood() throws IOException {
        var file = folder.resolve("dau-moi.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Đầu mối");
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH ĐẦU MỐI");
            var head = sheet.createRow(2);
            var titles = List.of("STT", "Tên đơn vị", "Họ tên", "SĐT");
            for (var at = 0; at < titles.size(); at++) {
                head.createCell(at).setCellValue(titles.get(at));
            }
            var first = sheet.createRow(3);
            first.createCell(1).setCellValue("UBND huyện Thọ Xuân");
            first.createCell(2).setCellValue("Lê Thị Lan");
            first.createCell(3).setCellValue(912345678);
            var second = sheet.createRow(4);
            second.createCell(2).setCellValue("Trần Hòa");
            second.createCell(3).setCellValue("02373.718699");
            book.write(out);
        }
        var lines = new ContactListReader().read(file);
        assertThat(lines).extracting(ContactLine::unit).containsOnly("UBND huyện Thọ Xuân");
        assertThat(lines).extracting(line -> Phones.of(line.phones())).containsExactly("0912345678", "02373.718699");
    }

    @Test
    void aFileWithoutSuchATableIsRefusedWithWhatToDo() throws IOException {
        var file = Files.writeString(folder.resolve("khac.csv"), "a;b\n1;2\n");
        var failure = catchThrowableOfType(ExpectedFailure.class, () -> new ContactListReader().read(file));
        assertThat(failure.key()).isEqualTo("followup.contacts.no-table");
    }
}
