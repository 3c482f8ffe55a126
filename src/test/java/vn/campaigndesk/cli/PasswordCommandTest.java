package vn.campaigndesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.DatabaseFile;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Vaults;

/// The password at the command line: set, changed, removed, and a new paper; by files or typed.
class PasswordCommandTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-11-16T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    /// The name is one that a person gives, and that must not trip the engine.
    private static final String NAME = "Dữ liệu của Lan & 100% #1";

    @TempDir
    private static Path shared;

    @TempDir
    private Path place;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Queue<String> typed = new ArrayDeque<>();
    private Path data;
    private Path paper;

    @BeforeAll
    static void makeData() {
        Desk.open(shared.resolve("data"), CLOCK).close();
    }

    @BeforeEach
    void copyData() throws IOException {
        data = place.resolve(NAME);
        paper = place.resolve("giấy.txt");
        Files.createDirectories(data);
        Files.copy(shared.resolve("data").resolve(DataFolder.DATABASE_FILE), database());
    }

    private Path database() {
        return data.resolve(DataFolder.DATABASE_FILE);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Messages(Locale.of("vi", "VN")),
                CLOCK,
                data,
                new NoWindows(),
                question -> Optional.ofNullable(typed.poll()).map(String::toCharArray));
        return new Commands(console, new Patience(time -> {}), Vaults.QUICK).run(args);
    }

    private String file(String password) {
        try {
            return Files.writeString(place.resolve("password-" + password.hashCode()), password + "\n")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int set() {
        return run("password", "set", "--new-password-file", file("mật khẩu một"), "--recovery-key", paper.toString());
    }

    private boolean opens(String password) {
        return run("status", "--password-file", file(password)) == ExitCode.OK;
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aPasswordIsSetChangedAndRemoved() throws IOException {
        assertThat(set()).as(complaint()).isEqualTo(ExitCode.OK);
        assertThat(printed()).contains(paper.toString());
        assertThat(DatabaseFile.form(database())).isEqualTo(DatabaseFile.Form.ENCRYPTED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(paper)))
                .isEqualTo("rw-------");
        assertThat(run("status")).isEqualTo(ExitCode.FAILED);
        assertThat(opens("mật khẩu một")).isTrue();

        assertThat(run(
                        "password",
                        "change",
                        "--password-file",
                        file("mật khẩu một"),
                        "--new-password-file",
                        file("mật khẩu hai")))
                .isEqualTo(ExitCode.OK);
        assertThat(opens("mật khẩu một")).isFalse();
        assertThat(opens("mật khẩu hai")).isTrue();

        assertThat(run("password", "remove", "--password-file", file("mật khẩu một")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(DatabaseFile.form(database())).isEqualTo(DatabaseFile.Form.ENCRYPTED);
        assertThat(run("password", "remove", "--password-file", file("mật khẩu hai")))
                .as(complaint())
                .isEqualTo(ExitCode.OK);
        assertThat(run("verify")).isEqualTo(ExitCode.OK);
        assertThat(DatabaseFile.form(database())).isEqualTo(DatabaseFile.Form.CLEAR);
    }

    @Test
    void aForgottenPasswordIsChangedWithThePaperAndALostPaperIsMadeAnew() {
        set();
        assertThat(changeWith(paper, "mật khẩu ba")).as(complaint()).isEqualTo(ExitCode.OK);
        assertThat(opens("mật khẩu ba")).isTrue();

        var second = place.resolve("giấy mới.txt");
        assertThat(run("password", "recovery-key", "--password-file", file("sai mật khẩu"), "--out", second.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(second).doesNotExist();
        assertThat(run("password", "recovery-key", "--password-file", file("mật khẩu ba"), "--out", second.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(changeWith(paper, "mật khẩu bốn")).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("Khóa khôi phục này không phải");
        assertThat(changeWith(second, "mật khẩu bốn")).isEqualTo(ExitCode.OK);
        assertThat(opens("mật khẩu bốn")).isTrue();
    }

    private int changeWith(Path key, String password) {
        return run("password", "change", "--recovery-key-file", key.toString(), "--new-password-file", file(password));
    }

    @Test
    void whoSitsAtTheKeyboardIsAskedAndTheNewPasswordTwice() {
        typed.addAll(List.of("mật khẩu một", "mật khẩu hai"));
        assertThat(run("password", "set", "--recovery-key", paper.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("không giống nhau");
        assertThat(paper).doesNotExist();

        typed.addAll(List.of("mật khẩu một", "mật khẩu một"));
        assertThat(run("password", "set", "--recovery-key", paper.toString())).isEqualTo(ExitCode.OK);
        typed.addAll(List.of("mật khẩu một", "mật khẩu hai", "mật khẩu hai"));
        assertThat(run("password", "change")).as(complaint()).isEqualTo(ExitCode.OK);
        typed.add("mật khẩu hai");
        assertThat(run("password", "remove")).isEqualTo(ExitCode.OK);
        assertThat(typed).isEmpty();
    }

    @Test
    void whatIsRefusedChangesNothingAndLeavesNoPaper() throws IOException {
        var before = Files.readAllBytes(database());
        assertThat(run("password", "set", "--new-password-file", file("ngắn"), "--recovery-key", paper.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("ít nhất 10 ký tự");
        assertThat(run("password", "set", "--recovery-key", paper.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("--new-password-file");
        assertThat(run("password", "set", "--new-password-file", file("mật khẩu một")))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(run(
                        "password",
                        "set",
                        "--new-password-file",
                        file("mật khẩu một"),
                        "--recovery-key",
                        data.resolve("giấy.txt").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("cạnh dữ liệu");
        try (var window = DataFolder.lock(data)) {
            assertThat(set()).as(window.path().toString()).isEqualTo(ExitCode.FAILED);
            assertThat(complaint()).contains("đang chạy");
        }
        assertThat(paper).doesNotExist();
        Files.writeString(paper, "của người khác");
        assertThat(set()).isEqualTo(ExitCode.FAILED);
        assertThat(paper).hasContent("của người khác");
        assertThat(database()).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"change", "remove", "recovery-key --out /x"})
    void withoutAPasswordThereIsNothingToChange(String command) {
        assertThat(run(("password " + command).split(" ", -1))).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("chưa đặt mật khẩu");
    }

    @Test
    void aPasswordIsSetOnceAndNotBeforeNothing() {
        assertThat(run("password")).isEqualTo(ExitCode.WRONG_USE);
        set();
        assertThat(set()).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("rồi");

        data = place.resolve("không có");
        assertThat(set()).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("Không có dữ liệu");
        assertThat(data).doesNotExist();
    }

    /// The next opening takes the old file back; what has come in the meantime must not be lost by that.
    @Test
    void anUpgradeThatWasCutOffIsTakenBackBeforeTheFileIsExchanged() throws IOException {
        var usb = place.resolve("usb.zip");
        assertThat(run("recipients", "presets", "--add")).isEqualTo(ExitCode.OK);
        run("recipients", "list");
        var units = printed();
        assertThat(run("backup", "--out", usb.toString())).isEqualTo(ExitCode.OK);
        Files.copy(shared.resolve("data").resolve(DataFolder.DATABASE_FILE), beforeUpgrade());

        assertThat(run("restore", "--yes", usb.toString())).isEqualTo(ExitCode.OK);
        run("recipients", "list");
        assertThat(printed()).isEqualTo(units);

        Files.copy(shared.resolve("data").resolve(DataFolder.DATABASE_FILE), beforeUpgrade());
        Safekeeping.protect(data, Vaults.make("mật khẩu một"), CLOCK);
        assertThat(beforeUpgrade()).doesNotExist();
        assertThat(run("status")).as("still behind its password").isEqualTo(ExitCode.FAILED);
        assertThat(opens("mật khẩu một")).isTrue();
    }

    private Path beforeUpgrade() {
        return data.resolve("campaign-desk-before-upgrade.mv.db");
    }
}
