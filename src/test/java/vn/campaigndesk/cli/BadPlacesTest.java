package vn.campaigndesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.DatabaseFile;
import vn.campaigndesk.vault.Seal;

/// A command whose outcome cannot go where it was told to says so by the name of the place, ends with the code of
/// failure, and has done nothing: nothing is taken in, nothing frozen, nothing of the person's is written over, and
/// nothing half is left.
class BadPlacesTest {
    private static final String FORM =
            Path.of("src/test/resources/intake/golden/001-form-alone.docx").toString();

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void begin() throws IOException {
        typed = new Typed(data());
        typed.run("status");
        Files.createDirectory(folder.resolve("folder"));
        Files.writeString(folder.resolve("folder").resolve("inside.txt"), "inside");
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("letter.txt"), "mine");
        Files.copy(Path.of(FORM), folder.resolve("received.docx"));
        Files.writeString(folder.resolve("password.txt"), "mật khẩu riêng của tệp");
        Files.createDirectory(folder.resolve("archive.zip"));
        Files.createDirectory(folder.resolve("register.docx"));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String in(String line) {
        return line.replace("DIR", folder.toString()).replace("FORM", FORM);
    }

    /// All that is beside the data, with what is in it.
    private Map<String, String> beside() throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> !one.startsWith(data())).toList()) {
                all.put(file.toString(), Files.isRegularFile(file) ? hash(file) : "");
            }
        }
        return all;
    }

    private static String hash(Path file) throws IOException {
        return Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file)));
    }

    private DatabaseFile.Contents held() {
        return DatabaseFile.look(data().resolve(DataFolder.DATABASE_FILE), Seal.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import --accept-clean --json DIR/folder FORM | DIR/folder",
                "import --accept-clean --json DIR/empty FORM | DIR/empty",
                "import --accept-clean --json DIR/letter.txt/out.jsonl FORM | DIR/letter.txt",
                "import --accept-clean --json DIR/letter.txt/deep/out.jsonl FORM | DIR/letter.txt",
                "import --dry-run --json DIR/folder FORM | DIR/folder",
                "backup --out DIR/folder | DIR/folder",
                "backup --out DIR/archive.zip | DIR/archive.zip",
                "backup --out DIR/letter.txt/all.zip | DIR/letter.txt",
                "backup --out DIR/folder --out-password-file DIR/password.txt | DIR/folder",
                "backup --out DIR/letter.txt/all.zip --out-password-file DIR/password.txt | DIR/letter.txt",
                "backup --out DIR/none/all.zip --out-password-file DIR/nobody.txt | DIR/nobody.txt",
                "consolidate --freeze --out DIR/letter.txt | DIR/letter.txt",
                "consolidate --freeze --out DIR/letter.txt/deep | DIR/letter.txt",
                "consolidate --unsigned --out DIR/letter.txt | DIR/letter.txt",
                "export --out DIR/letter.txt | DIR/letter.txt",
                "recipients forms --out DIR/letter.txt | DIR/letter.txt",
                "recipients forms --out DIR/archive.zip | DIR/archive.zip",
                "recipients forms --out DIR/letter.txt/all.zip | DIR/letter.txt",
                "register --out DIR/register.docx | DIR/register.docx",
                "register --out DIR/letter.txt/register.pdf | DIR/letter.txt",
                "recipients import DIR/folder | folder",
                "recipients import DIR/none.xlsx | none.xlsx",
                "restore --yes DIR/folder | DIR/folder",
                "restore DIR/folder | folder",
                "restore --yes DIR/letter.txt | letter.txt",
                "export --check DIR/letter.txt | DIR/letter.txt",
                "demo --out DIR/letter.txt | DIR/letter.txt",
                "demo --out DIR/letter.txt/deep | DIR/letter.txt",
                "import --accept-clean DIR/none.docx FORM | DIR/none.docx",
            })
    void isNamedAndNothingIsDone(String line, String place) throws IOException {
        var held = held();
        var beside = beside();

        assertThat(typed.run(in(line).split(" "))).isEqualTo(ExitCode.FAILED);

        assertThat(typed.complaint())
                .contains(in(place))
                .doesNotContain("null", "Exception", ".part")
                .hasLineCount(1);
        assertThat(held()).isEqualTo(held);
        assertThat(beside()).isEqualTo(beside);
    }

    /// `backup --out E:\` is what a person types who means the stick.
    @Test
    void whoNamesAFolderForTheCopyIsToldToNameAFileInIt() {
        var place = folder.resolve("folder");

        typed.run("backup", "--out", place.toString());

        assertThat(typed.complaint())
                .contains("thư mục", place.resolve("so-chien-dich.zip").toString());
    }

    /// `import --json *.docx` takes the first report for the place of the outcome.
    @ParameterizedTest
    @ValueSource(strings = {"import --json", "import --dry-run --json", "import --accept-clean --json"})
    void theOutcomeOfAnImportNeverTakesThePlaceOfAReceivedFile(String line) throws IOException {
        var received = folder.resolve("received.docx");
        var before = Files.readAllBytes(received);
        var held = held();

        assertThat(typed.run((line + " " + received + " " + FORM).split(" "))).isEqualTo(ExitCode.FAILED);

        assertThat(typed.complaint()).contains(received.toString(), "không bị ghi đè");
        assertThat(received).hasBinaryContent(before);
        assertThat(held()).isEqualTo(held);
    }

    @Test
    void anEarlierOutcomeIsReplaced() throws IOException {
        var json = Files.createFile(folder.resolve("outcome.jsonl"));
        for (var time = 0; time < 2; time++) {
            assertThat(typed.run("import", "--dry-run", "--json", json.toString(), FORM))
                    .isZero();
            assertThat(json)
                    .content()
                    .startsWith("{\"file\": \"001-form-alone.docx\"")
                    .hasLineCount(1);
        }
    }

    /// The slip of one word, and the data are gone: what is copied is what stands there.
    @ParameterizedTest
    @ValueSource(strings = {"data/campaign-desk.mv.db", "letter.txt", "received.docx"})
    void aCopyNeverTakesThePlaceOfAFileThatIsNone(String name) throws IOException {
        var held = held();
        var beside = beside();

        assertThat(typed.run("backup", "--out", folder.resolve(name).toString()))
                .isEqualTo(ExitCode.FAILED);

        assertThat(typed.complaint()).contains(folder.resolve(name).toString(), "không bị ghi đè");
        assertThat(held()).isEqualTo(held);
        assertThat(beside()).isEqualTo(beside);
    }

    @Test
    void anEarlierCopyIsReplacedByTheNextSealedOrNot() {
        var usb = folder.resolve("usb.zip").toString();
        var password = folder.resolve("password.txt").toString();

        assertThat(typed.run("backup", "--out", usb)).isZero();
        assertThat(typed.run("backup", "--out", usb, "--out-password-file", password))
                .isZero();
        assertThat(typed.run("backup", "--out", usb)).isZero();
        assertThat(typed.run("restore", usb)).isEqualTo(ExitCode.REVIEW);
    }
}
