package vn.campaigndesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.vault.Patience;
import vn.campaigndesk.vault.Vaults;

/// Commands over data behind a password.
class PasswordFileTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-11-16T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    private Path place;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Duration> waited = new ArrayList<>();
    private Path data;

    @BeforeEach
    void protect() {
        data = place.resolve("data");
        Desk.open(data, CLOCK).close();
        Safekeeping.protect(data, Vaults.make("mật khẩu"), CLOCK);
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return new Commands(
                        new Console(
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                new PrintStream(err, true, StandardCharsets.UTF_8),
                                new Messages(Locale.of("vi", "VN")),
                                CLOCK,
                                data,
                                new NoWindows()),
                        new Patience(waited::add),
                        Vaults.QUICK)
                .run(args);
    }

    private String file(String content) throws IOException {
        return Files.writeString(place.resolve("password.txt"), content).toString();
    }

    private String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anExportGetsAPasswordOfItsOwnAndOnlyAnExport() throws IOException {
        var own = file("mật khẩu của tệp\n");
        assertThat(run("backup", "--out-password-file", own)).isNotZero();
        assertThat(complaint()).contains("--out");

        var plain = place.resolve("plain");
        Desk.open(plain, CLOCK).close();
        var target = place.resolve("usb.zip");
        assertThat(run("backup", "--data", plain.toString(), "--out", target.toString(), "--out-password-file", own))
                .isZero();
        assertThat(run("restore", "--data", place.resolve("elsewhere").toString(), "--yes", target.toString()))
                .isNotZero();
        assertThat(run(
                        "restore",
                        "--data",
                        place.resolve("elsewhere").toString(),
                        "--yes",
                        "--password-file",
                        own,
                        target.toString()))
                .isZero();
    }

    @Test
    void everyCommandThatOpensDataAsksForThePassword() {
        for (var command : List.of(
                List.of("status"),
                List.of("verify"),
                List.of("backup"),
                List.of("recipients", "list"),
                List.of("import", "--dry-run", place.toString()),
                List.of("import", place.toString()),
                List.of("consolidate", "--out", place.toString()),
                List.of("export", "--out", place.resolve("x").toString()))) {
            assertThat(run(command.toArray(String[]::new)))
                    .as(command.toString())
                    .isEqualTo(ExitCode.FAILED);
            assertThat(complaint()).as(command.toString()).contains("mật khẩu", "--password-file");
        }
    }

    @Test
    void opensWithTheFirstLineOfTheFile() throws IOException {
        for (var content : List.of("mật khẩu", "mật khẩu\n", "mật khẩu\r\nkhác", "\uFEFFmật khẩu\n")) {
            assertThat(run("status", "--password-file", file(content))).isEqualTo(ExitCode.OK);
        }
        assertThat(run("--password-file", file("mật khẩu"), "verify")).isEqualTo(ExitCode.OK);
        assertThat(waited).isEmpty();
    }

    @Test
    void aWrongPasswordIsWaitedForAndSaid() throws IOException {
        assertThat(run("status", "--password-file", file("mật khẩu "))).isEqualTo(ExitCode.FAILED);

        assertThat(complaint()).contains("Mật khẩu không đúng").doesNotContain("mật khẩu \n");
        assertThat(waited).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void saysWhenThereIsNoFileOrNothingInIt() throws IOException {
        assertThat(run("status", "--password-file", place.resolve("none").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("Không đọc được tệp mật khẩu");
        assertThat(run("status", "--password-file", file("\n"))).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("trống");
    }

    @Test
    void aSealedCopyIsRestoredWithItsPassword() throws IOException {
        var usb = place.resolve("usb.zip").toString();
        assertThat(run("backup", "--out", usb, "--password-file", file("mật khẩu")))
                .isEqualTo(ExitCode.OK);
        var other = place.resolve("other").toString();

        assertThat(run("restore", usb, "--data", other)).isEqualTo(ExitCode.FAILED);
        assertThat(complaint()).contains("--password-file");
        assertThat(run("restore", usb, "--data", other, "--password-file", file("mật khẩu")))
                .isEqualTo(ExitCode.REVIEW);
        assertThat(run("restore", usb, "--yes", "--data", other, "--password-file", file("mật khẩu")))
                .isEqualTo(ExitCode.OK);
        assertThat(run("status", "--data", other)).isEqualTo(ExitCode.FAILED);
        assertThat(run("status", "--data", other, "--password-file", file("mật khẩu")))
                .isEqualTo(ExitCode.OK);
    }
}
