package vn.campaigndesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.report.Report;
import vn.campaigndesk.text.Messages;

/// The command line as a person types it: what it prints, what it writes, and its exit codes - 0 ok, 1 finished with
/// items for review, 2 wrong use, 3 failed.
class CommandLineTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-11-15T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Optional<String> displayProblem = Optional.of("app.display.none");

    @Test
    void recipientsListPrintsThe52UnitsOfTheLetterWithTheirStanding() {
        assertThat(run("recipients", "list", "--data", data())).isEqualTo(0);
        assertThat(printed().lines()).hasSize(52);
        assertThat(printed()).contains("1\tVăn phòng Tỉnh ủy\t", "UBND huyện Thọ Xuân", "Chưa gửi");
    }

    @Test
    void recipientsFormsWritesABlankFormForEachUnitOrForTheNamedOne() {
        var place = folder.resolve("mau");
        assertThat(run("recipients", "forms", "--out", place.toString(), "--data", data()))
                .isEqualTo(0);
        assertThat(place.toFile().list()).hasSize(104);
        assertThat(run(
                        "recipients",
                        "forms",
                        "--unit",
                        "tho xuan",
                        "--format",
                        "xlsx",
                        "--out",
                        place + ".zip",
                        "--data",
                        data()))
                .isEqualTo(0);
        assertThat(printed()).contains("Đã tạo 104 tệp mẫu cho 52 đơn vị", "Đã tạo 1 tệp mẫu cho 1 đơn vị");
        assertThat(run("recipients", "forms", "--unit", "xyz", "--out", place.toString(), "--data", data()))
                .isEqualTo(3);
    }

    @Test
    void theDataFolderMayBeNamedBeforeOrAfterTheCommand() {
        assertThat(run("--data", data(), "status")).isEqualTo(0);
        assertThat(run("status", "--data", data())).isEqualTo(0);
        assertThat(printed()).contains("Còn 2 ngày · trước 18/11/2024", "Đã báo cáo 0/52");
        assertThat(Files.exists(Path.of(data()).resolve("campaign-desk.mv.db"))).isTrue();
    }

    @Test
    void statusTellsBothReadingsOfTheDeadline() {
        run("status", "--data", data());
        assertThat(printed()).contains("Chủ nhật 17/11/2024", "thứ Sáu 15/11/2024");
    }

    @Test
    void aBackupIsShownBeforeItIsRestored() throws IOException {
        var usb = folder.resolve("usb.zip").toString();
        assertThat(run("backup", "--data", data())).isEqualTo(0);
        assertThat(run("backup", "--data", data(), "--out", usb)).isEqualTo(0);
        assertThat(printed()).contains("bấm tay", "Đã xuất 0 báo cáo và 0 tệp gốc");
        var database = Path.of(data()).resolve(DataFolder.DATABASE_FILE);
        var before = Files.readAllBytes(database);

        assertThat(run("restore", "--data", data(), usb)).isEqualTo(1);
        assertThat(printed()).contains("52 đơn vị nhận, 0 báo cáo", "Chưa thay đổi gì");
        assertThat(database).hasBinaryContent(before);

        assertThat(run("restore", "--data", data(), "--yes", usb)).isEqualTo(0);
        assertThat(printed()).contains("Đã khôi phục bản ngày 15/11/2024 09:00");
        assertThat(run("verify", "--data", data())).isEqualTo(0);
    }

    @Test
    void damagedDataAreToldWithTheNewestBackup() throws IOException {
        run("backup", "--data", data());
        var database = Path.of(data()).resolve(DataFolder.DATABASE_FILE);
        Files.write(database, new byte[4096]);

        assertThat(run("status", "--data", data())).isEqualTo(3);
        assertThat(complaint()).contains("Có bản sao lưu ngày 15/11/2024 09:00", "restore --yes");
        assertThat(database).hasSize(4096);
    }

    @Test
    void theWholeFileIsExportedAndCanBeChecked() throws IOException {
        var place = folder.resolve("luu-tru");
        assertThat(run("export", "--data", data(), "--out", place.toString())).isEqualTo(0);
        var dossier = Path.of(printed().lines().findFirst().orElseThrow());
        assertThat(dossier.getParent()).isEqualTo(place.toAbsolutePath());
        assertThat(dossier.resolve("bao-cao-tong-hop.docx")).isNotEmptyFile();
        assertThat(dossier.resolve("bao-cao-tong-hop.pdf")).isNotEmptyFile();
        assertThat(dossier.resolve("danh-sach-don-vi-nhan.xlsx")).isNotEmptyFile();
        assertThat(dossier.resolve("nhat-ky-thay-doi.csv")).isNotEmptyFile();
        assertThat(dossier.resolve("so-dang-ky-van-ban-den.pdf")).isNotEmptyFile();
        assertThat(dossier.resolve("so-dang-ky-van-ban-den.xlsx")).isNotEmptyFile();
        assertThat(dossier.resolve("so-theo-doi-giai-quyet-van-ban-den.pdf")).isNotEmptyFile();
        assertThat(dossier.resolve("so-nhat-ky-lien-he.pdf")).isNotEmptyFile();
        assertThat(dossier.resolve("so-don-doc.xlsx")).isNotEmptyFile();
        assertThat(dossier.resolve("yeu-cau-ho-tro.xlsx")).isNotEmptyFile();
        assertThat(dossier.resolve("tai-lieu-da-gui.xlsx")).isNotEmptyFile();
        assertThat(run("export", "--check", dossier.toString())).isEqualTo(0);

        Files.writeString(dossier.resolve("bao-cao-tong-hop.pdf"), "forged");

        assertThat(run("export", "--check", dossier.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Bị sửa\tbao-cao-tong-hop.pdf");
        assertThat(run("export", "--check", place.toString())).isEqualTo(3);
    }

    private static String golden(String name) {
        return Path.of("src/test/resources/intake/golden", name).toString();
    }

    @Test
    void aDryRunOfImportSaysWhatItWouldDoAndWritesNothing() throws IOException {
        var json = folder.resolve("ket-qua.json");
        var clean = golden("001-form-alone.docx");

        assertThat(run("import", "--data", data(), "--dry-run", "--json", json.toString(), clean))
                .isEqualTo(0);
        assertThat(printed()).contains("1 rõ ràng", "Chưa ghi gì");
        assertThat(Files.readAllLines(json))
                .singleElement()
                .asString()
                .contains(
                        "\"file\": \"001-form-alone.docx\"",
                        "\"unit\": \"UBND huyện Thọ Xuân\"",
                        "\"indicators\": [133, 101, 149, 362, 30731]",
                        "\"status\": \"accepted\"");
        out.reset();
        run("status", "--data", data());
        assertThat(printed()).contains("Đã báo cáo 0/52");
    }

    @Test
    void cleanFilesAreEnteredAndTheOthersWait() {
        var asks = golden("152-attachment-with-estimate.eml");

        assertThat(run("import", "--data", data(), "--accept-clean", golden("001-form-alone.docx"), asks))
                .isEqualTo(1);
        assertThat(printed()).contains("152-attachment-with-estimate.eml: “hơn 40”", "nhập 1, 1 chờ hỏi");
        out.reset();
        run("status", "--data", data());
        assertThat(printed()).contains("Đã báo cáo 1/52");
    }

    @Test
    void importingWithoutBeingToldToAcceptEntersNothing() {
        assertThat(run("import", "--data", data(), golden("001-form-alone.docx")))
                .isEqualTo(0);
        assertThat(printed()).contains("Tất cả chờ trong màn hình Nhập tệp");
        out.reset();
        run("status", "--data", data());
        assertThat(printed()).contains("Đã báo cáo 0/52");
    }

    @Test
    void whatCannotBeImportedIsSaid() {
        assertThat(run(
                        "import",
                        "--data",
                        data(),
                        folder.resolve("khong-co.docx").toString()))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("khong-co.docx");
        assertThat(run("import", "--data", data(), "--arrived", "hom qua", golden("001-form-alone.docx")))
                .isEqualTo(3);
        assertThat(run("import", "--data", data())).isEqualTo(2);
    }

    @Test
    void presetsAreOffUntilTheyAreAdded() {
        assertThat(run("recipients", "presets", "--data", data())).isEqualTo(0);
        var offered = printed().lines().count();
        assertThat(run("recipients", "presets", "--add", "--data", data())).isEqualTo(0);
        out.reset();
        run("recipients", "list", "--data", data());
        assertThat(printed().lines()).hasSize(52 + (int) offered);
    }

    @Test
    void importingAListAddsNewBodiesOnceAndAsksForAReview() throws IOException {
        var list = Files.writeString(folder.resolve("list.csv"), """
                Tên đơn vị,Nhóm
                UBND huyện Thọ Xuân,UBND cấp huyện
                Trường Cao đẳng Y tế Thanh Hóa,Trường đại học
                Một đơn vị lạ,Nhóm không có
                """);
        assertThat(run("recipients", "import", list.toString(), "--data", data()))
                .isEqualTo(1);
        assertThat(printed()).contains("Đã thêm 1 đơn vị");
        assertThat(complaint()).contains("Một đơn vị lạ", "Nhóm không có");
        out.reset();
        run("recipients", "import", list.toString(), "--data", data());
        assertThat(printed()).as("nothing is doubled").contains("Đã thêm 0 đơn vị");
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        var list = Files.writeString(folder.resolve("list.csv"), "Tên đơn vị,Nhóm\nTrường X,Trường đại học\n");
        assertThat(run("recipients", "import", list.toString(), "--dry-run", "--data", data()))
                .isEqualTo(0);
        out.reset();
        run("recipients", "list", "--data", data());
        assertThat(printed().lines()).hasSize(52);
    }

    /// Looking at files where nothing has been kept yet leaves nothing behind, and says what it would say later.
    @Test
    void aDryImportBeforeTheFirstStartWritesNothingAndSeesWhatTheFirstStartWouldSee() throws IOException {
        var form = Path.of("src/test/resources/intake/golden/059-typed.txt").toString();
        var before = folder.resolve("before.jsonl");
        assertThat(run("import", "--dry-run", "--json", before.toString(), "--data", data(), form))
                .isLessThan(2);
        assertThat(Path.of(data())).doesNotExist();
        assertThat(run("import", "--dry-run", "--campaign", "7", "--data", data(), form))
                .isEqualTo(3);
        assertThat(Path.of(data())).doesNotExist();

        run("status", "--data", data());
        var after = folder.resolve("after.jsonl");
        run("import", "--dry-run", "--json", after.toString(), "--data", data(), form);

        assertThat(untimed(before)).contains("\"indicators\"").isEqualTo(untimed(after));
    }

    private static String untimed(Path json) throws IOException {
        return Files.readString(json).replaceAll(", \"seconds\": [0-9.]+", "");
    }

    /// An installed launcher that inherits the mark of the one that started it would not start at all.
    @Test
    void aMeasuredProgramDoesNotInheritTheMarkOfTheInstalledLauncher() {
        assertThat(OwnProgram.process(List.of("program")).environment()).doesNotContainKey("_JPACKAGE_LAUNCHER");
        assertThat(OwnProgram.command("status"))
                .contains("vn.campaigndesk.Launcher")
                .endsWith("status");
    }

    /// The start of the window must be measured with the options of the window, also from the command line.
    @ParameterizedTest
    @CsvSource({
        "campaign-desk-cli,         campaign-desk",
        "campaign-desk,             campaign-desk",
        "campaign-desk-cli.exe,     Campaign Desk.exe",
        "Campaign Desk.exe,         Campaign Desk.exe"
    })
    void theWindowHasALauncherOfItsOwnBesideThatOfTheCommandLine(String own, String window) throws IOException {
        for (var name : List.of(own, window, "runtime.dll")) {
            var file = folder.resolve(name);
            if (Files.notExists(file)) {
                assertThat(Files.createFile(file).toFile().setExecutable(true)).isTrue();
            }
        }
        assertThat(OwnProgram.launcher(folder.resolve(own), false)).isEqualTo(folder.resolve(window));
        assertThat(OwnProgram.launcher(folder.resolve(window), true))
                .isEqualTo(folder.resolve(own.contains("-cli") ? own : window));
    }

    @Test
    void aMeasuredStartIsLeftToTheWindow() {
        displayProblem = Optional.of("app.display.none");
        assertThat(run("open", "--measured", "brief")).isEqualTo(8);
        assertThat(printed()).contains("frame");
    }

    /// What the packaging learns from must be what a person does, and must not fail unseen.
    @Test
    void theRehearsalTakesInItsFormsAndLeavesSoundData() {
        assertThat(run("rehearse", "--data", data())).isEqualTo(0);
        assertThat(Path.of(data()).resolveSibling("forms")).isDirectory();
        assertThat(printed()).contains("chuỗi nguyên vẹn");
        assertThat(run("--help")).isEqualTo(0);
        assertThat(printed()).doesNotContain("rehearse");
    }

    /// Nearly nothing is measured here, and nothing is said of how long it took: each measurement has to run, to read
    /// all of its forms right and to stand in the table and in the chart.
    @Test
    void everyBenchmarkStillRunsAndStandsInOneTable() throws IOException {
        displayProblem = Optional.of("app.display.none");
        var target = folder.resolve("bench");
        assertThat(run("bench", "all", "--short", "--out", target.toString())).isEqualTo(0);
        assertThat(printed())
                .contains("Cửa sổ trống", "toolkit:", "window:", "data:", "frame:", "mục tiêu 1,6 lần")
                .contains("40 phiếu một trang", "đúng 40/40")
                .contains("7 đơn vị, 21 báo cáo", "1 chiến dịch, 12 báo cáo", "4 chiến dịch, 48 báo cáo")
                .contains("JDBC", "scanCount", "Cuộn 51 dòng, 60 khung hình");
        var table = Files.readString(target.resolve("bench.md"));
        assertThat(table.lines().filter(line -> line.startsWith("| ")).map(CommandLineTest::figure))
                .contains("first usable frame", "first usable frame / empty window")
                .contains("intake of 40 forms", "intake of 40 forms, right", "report of 150 units, pdf, warm")
                .contains(
                        "report of 40 units, three files",
                        "all figures of 7 units",
                        "scrolling 51 rows, 99 of 100 frames, work",
                        "scrolling 51 rows, 99 of 100 frames, since the last")
                .contains("save one report", "open the list", "standing of 10.000 recipients", "find \"ubnd\"")
                .doesNotHaveDuplicates();
        assertThat(Files.readString(target.resolve("bench.svg")))
                .contains("first usable frame", "scrolling 51 rows")
                .endsWith("</svg>\n");
    }

    private static String figure(String line) {
        return line.split("\\|", -1)[1].strip();
    }

    @Test
    void verifyFindsSoundDataSound() {
        run("status", "--data", data());
        out.reset();
        assertThat(run("verify", "--data", data())).isEqualTo(0);
        assertThat(printed().lines()).hasSize(8).allMatch(line -> line.startsWith("ĐÚNG  "));
        assertThat(printed()).contains("chuỗi nguyên vẹn");
    }

    /// Somebody opens the file with another program and tidies up what was on record.
    @Test
    void verifySaysWhereTheLogOfChangesWasTamperedWith() throws SQLException {
        run("status", "--data", data());
        out.reset();
        var file = Path.of(data()).toAbsolutePath().resolve("campaign-desk");
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("update audit set new_value = 'UBND huyện Khác' where id = 30");
        }
        assertThat(run("verify", "--data", data())).isEqualTo(1);
        assertThat(printed()).contains("SAI   Nhật ký thay đổi: mục số 30 đã bị sửa", "29 mục trước đó nguyên vẹn");
    }

    /// The file of an original is gone from the folder beside the database.
    @Test
    void verifySaysWhichOriginalOfWhichUnitIsMissing() throws IOException {
        try (var desk = Desk.open(Path.of(data()), CLOCK)) {
            var campaign = desk.campaigns().all().getFirst().id();
            var unit = desk.snapshots().load(campaign).recipients().getFirst();
            var report = desk.reports()
                    .save(
                            campaign,
                            Report.from(unit.id(), LocalDate.of(2024, 11, 15)).build(),
                            "");
            var original =
                    desk.originals().attach(report.id(), desk.originals().receive("bao-cao.pdf", new byte[] {1, 2, 3}));
            try (var files = Files.walk(Path.of(data()).resolve("originals"))) {
                var kept = files.filter(file ->
                                file.toString().endsWith(original.sha256().substring(2)))
                        .findFirst()
                        .orElseThrow();
                assertThat(kept.toFile().setWritable(true)).isTrue();
                Files.delete(kept);
            }
        }
        assertThat(run("verify", "--data", data())).isEqualTo(1);
        assertThat(printed()).contains("SAI   Mất tệp gốc", "bao-cao.pdf", "từ bản sao lưu");
    }

    @Test
    void registerWritesTheIncomingDocumentsAndSaysWhatIsToBeLookedAt() {
        var file = folder.resolve("so.xlsx");
        assertThat(run("register", "--out", file.toString(), "--data", data())).isEqualTo(0);
        assertThat(file).isNotEmptyFile();
        assertThat(printed()).contains("Đã ghi sổ đăng ký 0 văn bản đến");
        assertThat(run("register", "--out", folder.resolve("so.txt").toString(), "--data", data()))
                .isEqualTo(3);
        assertThat(complaint()).contains(".docx, .pdf hoặc .xlsx");
    }

    @Test
    void verifyMakesNoDataWhereThereAreNone() {
        assertThat(run("verify", "--data", data())).isEqualTo(3);
        assertThat(complaint()).contains("Không có dữ liệu");
        assertThat(Path.of(data())).doesNotExist();
    }

    @Test
    void consolidateWritesTheFormatsAskedFor() {
        var target = folder.resolve("out");
        assertThat(run("consolidate", "--format", "docx,pdf", "--out", target.toString(), "--data", data()))
                .isEqualTo(0);
        assertThat(target.resolve("bao-cao-tong-hop.docx")).isNotEmptyFile();
        assertThat(target.resolve("bao-cao-tong-hop.pdf")).isNotEmptyFile();
    }

    @Test
    void aCutOffThatIsNoDayIsRefused() {
        assertThat(run("consolidate", "--as-of", "31/11/2024", "--data", data()))
                .isEqualTo(3);
        assertThat(complaint()).contains("Không đọc được ngày “31/11/2024”");
    }

    @Test
    void selfCheckDoesTheMainJobOnce() {
        assertThat(run("self-check")).isEqualTo(0);
        assertThat(printed()).contains("52 đơn vị nhận", "Bản cài đặt hoạt động tốt");
    }

    @Test
    void demoMakesASampleCampaignSaysSoAndPrintsWhereThingsAre() {
        var target = folder.resolve("demo");
        assertThat(run("demo", "--out", target.toString())).isEqualTo(0);
        assertThat(printed()).contains("DỮ LIỆU MẪU", "41/51", "bao-cao-tong-hop.docx", "overview.png");
        assertThat(target.resolve("bao-cao-tong-hop.pdf")).isNotEmptyFile();
        assertThat(run("demo", "--out", target.toString()))
                .as("a demonstration can be repeated")
                .isEqualTo(0);
    }

    @Test
    void aDemonstrationNeverTouchesAPersonsOwnDataAndFiles() throws IOException {
        var target = folder.resolve("mine");
        var own = target.resolve("data");
        assertThat(run("recipients", "presets", "--add", "--data", own.toString()))
                .isEqualTo(0);
        var letter = Files.writeString(own.resolve("letter.txt"), "mine");

        assertThat(run("demo", "--out", target.toString())).isEqualTo(3);

        assertThat(complaint()).contains("không bị ghi đè");
        assertThat(letter).hasContent("mine");
        out.reset();
        run("recipients", "list", "--data", own.toString());
        assertThat(printed().lines()).hasSizeGreaterThan(52);
    }

    @Test
    void aDemonstrationNeverWritesOverAReportThatItDidNotMake() throws IOException {
        var report = Files.writeString(folder.resolve("bao-cao-tong-hop.docx"), "signed");

        assertThat(run("demo", "--out", folder.toString())).isEqualTo(3);

        assertThat(report).hasContent("signed");
    }

    @Test
    void aDemonstrationLeavesWhatAPersonPutBesideIt() throws IOException {
        var target = folder.resolve("demo");
        run("demo", "--out", target.toString());
        var note = Files.writeString(target.resolve("data").resolve("note.txt"), "mine");
        assertThat(run("demo", "--out", target.toString())).isEqualTo(0);
        assertThat(note).hasContent("mine");
    }

    @Test
    void withoutADisplayTheWindowIsRefusedInOneLine() {
        assertThat(run("open", "--data", data())).isEqualTo(3);
        assertThat(complaint().lines()).hasSize(1);
        assertThat(complaint()).contains("DISPLAY");
    }

    @Test
    void withoutADisplayTheDemonstrationRunsInsteadWhenAskedFor() {
        var target = folder.resolve("demo");
        assertThat(run("open", "--or-demo", target.toString())).isEqualTo(0);
        assertThat(printed().lines().findFirst().orElse("")).contains("DISPLAY", "trình diễn");
        assertThat(target.resolve("bao-cao-tong-hop.docx")).isNotEmptyFile();
    }

    @Test
    void noArgumentsOpenTheWindow() {
        displayProblem = Optional.empty();
        assertThat(run("--data", data())).isEqualTo(7);
    }

    @Test
    void aFolderInUseIsRefused() {
        try (var lock = DataFolder.lock(Path.of(data()))) {
            assertThat(run("status", "--data", lock.path().toString())).isEqualTo(3);
            assertThat(complaint()).contains("đang chạy");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(run("status", "--data", file.resolve("data").toString())).isEqualTo(3);
        assertThat(complaint()).contains("Không ghi được vào thư mục dữ liệu");
    }

    @Test
    void wrongUseIsExplainedAndEndsWithTwo() {
        assertThat(run("satus")).isEqualTo(2);
        assertThat(complaint()).contains("Không hiểu: satus", "--help");
        assertThat(run("recipients")).isEqualTo(2);
        assertThat(run("consolidate", "--format", "odt")).isEqualTo(2);
        assertThat(run("recipients", "import")).isEqualTo(2);
        assertThat(complaint()).contains("Thiếu: FILE");
    }

    @Test
    void anUnknownCampaignIsRefused() {
        assertThat(run("status", "--campaign", "99", "--data", data())).isEqualTo(3);
        assertThat(complaint()).contains("99");
    }

    @Test
    void helpSpeaksBothLanguages() {
        assertThat(run("--help")).isEqualTo(0);
        assertThat(printed()).contains("Cách dùng:", "Các lệnh:", "Ghi báo cáo tổng hợp", "consolidate");
        out.reset();
        assertThat(run("--lang", "en", "demo", "--help")).isEqualTo(0);
        assertThat(printed()).contains("Usage:", "SAMPLE DATA").doesNotContain("Cách dùng");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        var language = Console.language(args, Map.of());
        var before = Locale.getDefault();
        try {
            return new Commands(new Console(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            new Messages(language),
                            CLOCK,
                            folder.resolve("data"),
                            new NoWindows(() -> displayProblem)))
                    .run(args);
        } finally {
            Locale.setDefault(before);
        }
    }
}
