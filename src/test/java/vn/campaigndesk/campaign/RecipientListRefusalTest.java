package vn.campaigndesk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.text.Messages;

/// Files that are no lists, or not safe to read, are refused with a sentence that says what to do.
class RecipientListRefusalTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    private ListFiles files;

    @BeforeEach
    void openFolder() {
        files = new ListFiles(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "picture.xlsx, damaged",
        "picture.xls, damaged",
        "picture.csv, encoding",
        "picture.png, type",
        "picture, type",
    })
    void aPictureIsNoList(String name, String reason) {
        assertRefused(files.bytes(name, PNG), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.csv", "nothing.xlsx", "nothing.xls"})
    void zeroBytesAreEmpty(String name) {
        assertRefused(files.bytes(name, new byte[0]), "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\n\n\n", "name,group\n", "name,group\n,,\n\" \",\t\n"})
    void nothingButAHeaderIsEmpty(String content) {
        assertRefused(files.text("header.csv", content), "empty");
    }

    @Test
    void aSheetWithNothingButAHeaderIsEmpty() {
        assertRefused(files.sheet("header.xlsx", List.of(List.of("name", "group"))), "empty");
        assertRefused(files.workbook("bare.xls", workbook -> workbook.createSheet()), "empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tên đơn vị,Điện thoại|header.group",
                "STT,Nhóm|header.name",
                "Họ và tên,Ngày sinh|nolist",
            })
    void whatTheTableLacksIsSaid(String header, String reason) {
        assertRefused(files.text("table.csv", header + "\na,b\n"), reason);
    }

    @Test
    void aRowWithoutANameIsNamed() {
        var file = files.text("list.csv", "Danh sách\nname,group\nA,x\n,x\n");

        assertRefused(file, "noname");
        assertThat(ListFiles.refusal(file).explain(new Messages(Locale.of("vi"))))
                .startsWith("Dòng 4 của tệp list.csv");
    }

    @ParameterizedTest
    @CsvSource({"201, 1, 1, 1", "121, 0, 1, 1", "1, 121, 1, 1", "1, 1, 201, 1", "1, 1, 1, 201"})
    void textsLongerThanTheRegisterHoldsAreRefused(int name, int shortName, int group, int alias) {
        var file = files.text(
                "list.csv",
                "name,short name,group,aliases\n%s,%s,%s,%s\n"
                        .formatted("n".repeat(name), "s".repeat(shortName), "g".repeat(group), "a".repeat(alias)));

        assertRefused(file, "long");
    }

    @Test
    void twentyThousandRowsAreAList() {
        assertThat(ListFiles.read(files.text("list.csv", "Danh sách\nname,group\n" + "A,x\n".repeat(20_000))))
                .hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {20_001, 50_000})
    void moreRowsAreNone(int rows) {
        assertRefused(files.text("list.csv", "name,group\n" + "A,x\n".repeat(rows)), "rows");
    }

    /// Rows that say nothing here still may hide that the list goes on behind them.
    @Test
    void manyRowsThatSayNothingDoNotCutTheListShort() {
        var file = files.text("list.csv", "name,group,note\n" + ",,x\n".repeat(25_000) + "A,x,\n");

        assertRefused(file, "rows");
    }

    @Test
    void aSheetWithMoreRowsIsNoneEither() {
        var file = files.workbook("list.xlsx", workbook -> {
            var sheet = workbook.createSheet();
            ListFiles.fill(sheet, List.of(List.of("name", "group")));
            for (int row = 1; row <= 20_001; row++) {
                sheet.createRow(row).createCell(0).setCellValue("A");
            }
        });

        assertRefused(file, "rows");
    }

    @Test
    void moreColumnsThanAListHasAreRefused() {
        var wide = files.sheet("wide.xlsx", List.of(List.of("name", "group"), List.of("A", "x")));
        var far = files.workbook("far.xlsx", workbook -> {
            ListFiles.fill(workbook.createSheet(), List.of(List.of("name", "group"), List.of("A", "x")));
            workbook.getSheetAt(0).getRow(1).createCell(16_383).setCellValue("far");
        });

        assertThat(ListFiles.names(wide)).containsExactly("A");
        assertRefused(far, "columns");
        assertRefused(files.text("wide.csv", "name,group\nA,x" + ",".repeat(120) + "far\n"), "columns");
        assertThat(ListFiles.names(files.text("commas.csv", "name,group\nA,x" + ",".repeat(120))))
                .containsExactly("A");
    }

    @Test
    void moreBytesThanAListHasAreNotRead() {
        assertRefused(files.bytes("huge.csv", new byte[20_000_001]), "large");
    }

    @Test
    void whatUnpacksToFarMoreIsNotOpened() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var zeros = new byte[1_000_000];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int count = 0; count <= RecipientSheetReader.MAX_UNPACKED / zeros.length; count++) {
                zip.write(zeros);
            }
        }

        assertRefused(files.bytes("bomb.xlsx", bytes.toByteArray()), "large");
    }

    @Test
    void aCutWorkbookIsDamaged() throws IOException {
        var whole = Files.readAllBytes(files.sheet("whole.xlsx", List.of(List.of("name", "group"), List.of("A", "x"))));

        assertRefused(files.bytes("cut.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2)), "damaged");
        assertRefused(files.text("words.xlsx", "name,group\nA,x\n"), "damaged");
        assertRefused(files.text("page.xls", "<html><table><tr><td>name</td></tr></table></html>"), "damaged");
    }

    @Test
    void aPasswordIsNamed() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var workbook = new HSSFWorkbook()) {
            ListFiles.fill(workbook.createSheet(), List.of(List.of("name", "group"), List.of("A", "x")));
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(files.bytes("secret.xls", bytes.toByteArray()), "protected");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1258", "ISO-8859-1"})
    void oldEncodingsAreNotGuessed(String charset) {
        assertRefused(files.text("old.csv", "Tên,Nhóm\nSở Công Thương,à\n", Charset.forName(charset)), "encoding");
    }

    @Test
    void unicodeWithoutItsMarkIsDamaged() {
        assertRefused(files.text("unmarked.csv", "name,group\nA,x\n", StandardCharsets.UTF_16LE), "damaged");
    }

    @Test
    void openQuotesAreDamage() {
        assertRefused(files.text("quotes.csv", "\"name\",group\n\"A\"x;y\"\tz,\"\n"), "damaged");
    }

    @Test
    void whatIsNotThereCannotBeOpened() {
        assertRefused(folder.resolve("gone.csv"), "unreadable");
    }

    private static void assertRefused(Path file, String reason) {
        assertThat(ListFiles.refusal(file).key()).isEqualTo("campaignlist.failure." + reason);
    }
}
