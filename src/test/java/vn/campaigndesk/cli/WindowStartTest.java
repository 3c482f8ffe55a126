package vn.campaigndesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.cli.Windows.Measured;
import vn.campaigndesk.text.Messages;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.Patience;

/// A start that only opens the window does not wait for the whole command line to be described; whatever is not quite
/// that is left to the command line, which says what is wrong with it.
class WindowStartTest {
    @TempDir
    Path folder;

    private final Root root = new Root(
            new Console(
                    System.out,
                    System.err,
                    new Messages(Locale.of("vi")),
                    Clock.systemUTC(),
                    Path.of(""),
                    new NoWindows()),
            new Patience(time -> {}),
            Argon2.USUAL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "open",
                "--data DIR",
                "open --data DIR",
                "open --measured brief --data DIR",
                "open --data DIR --measured STAY"
            })
    void opensTheWindow(String line) {
        var command = WindowStart.of(root, arguments(line));
        assertThat(command).isPresent();
        assertThat(root.data == null).isEqualTo(!line.contains("--data"));
        if (root.data != null) {
            assertThat(root.folder()).isEqualTo(folder);
        }
        assertThat(command.orElseThrow().measured)
                .isEqualTo(line.contains("brief") ? Measured.BRIEF : line.contains("STAY") ? Measured.STAY : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "--help",
                "--lang en",
                "open --lang en",
                "open --data",
                "--data",
                "open --data --measured",
                "open --measured never",
                "open --or-demo DIR",
                "--password-file DIR",
                "open open",
                "DIR"
            })
    void isLeftToTheCommandLine(String line) {
        assertThat(WindowStart.of(root, arguments(line))).isEmpty();
    }

    private String[] arguments(String line) {
        return line.isEmpty()
                ? new String[0]
                : line.replace("DIR", folder.toString()).split(" ", -1);
    }
}
