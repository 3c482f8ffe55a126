package vn.campaigndesk.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.text.ExpectedFailure;

class DataFolderTest {
    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0} with {1}={2}: {3}")
    @CsvSource({
        "Windows 11, LOCALAPPDATA, /local, /local/CampaignDesk",
        "Windows 10, LOCALAPPDATA, '', /home/lan/AppData/Local/CampaignDesk",
        "Windows 10, LOCALAPPDATA, '  ', /home/lan/AppData/Local/CampaignDesk",
        "Windows 10, OTHER, x, /home/lan/AppData/Local/CampaignDesk",
        "Windows 10, XDG_DATA_HOME, /xdg, /home/lan/AppData/Local/CampaignDesk",
        "Mac OS X, XDG_DATA_HOME, /xdg, /home/lan/Library/Application Support/CampaignDesk",
        "Linux, XDG_DATA_HOME, /xdg, /xdg/campaign-desk",
        "Linux, XDG_DATA_HOME, '', /home/lan/.local/share/campaign-desk",
        "Linux, LOCALAPPDATA, /local, /home/lan/.local/share/campaign-desk",
        "FreeBSD, OTHER, x, /home/lan/.local/share/campaign-desk",
    })
    void everyPlatformHasItsUsualPlace(String os, String variable, String value, Path expected) {
        assertThat(DataFolder.standard(os, Map.of(variable, value), Path.of("/home/lan")))
                .isEqualTo(expected);
    }

    @Test
    void lockingMakesTheFolder() {
        var wanted = temp.resolve("Sổ Chiến dịch").resolve("dữ liệu");
        try (var folder = DataFolder.lock(wanted)) {
            assertThat(folder.path()).isEqualTo(wanted).isDirectory();
        }
    }

    @Test
    void aSecondProgramIsRefusedUntilTheFirstHasGone() {
        var detour = temp.resolve("x").resolve("..");
        try (var first = DataFolder.lock(temp)) {
            assertThat(keyOfLocking(first.path())).isEqualTo("db.running");
            assertThat(keyOfLocking(detour)).isEqualTo("db.running");
            assertThat(keyOfLocking(first.path())).isEqualTo("db.running");
        }
        DataFolder.lock(temp).close();
    }

    /// A second start looks whether the folder is taken by locking it for a moment: the first one, which is just
    /// opening it, must not take that for a running program.
    @Test
    void whoHoldsTheLockForAMomentOnlyIsWaitedFor() throws Exception {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        temp.resolve(DataFolder.LOCK_FILE).toString())
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('l');
            var opening = new FutureTask<>(() -> DataFolder.lock(temp));
            var thread = Thread.ofPlatform().start(opening);
            while (!opening.isDone() && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            other.getOutputStream().close();
            opening.get().close();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    /// Locks a file until its input ends.
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (var channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                System.out.write('l');
                System.out.flush();
                while (lock.isValid() && System.in.read() >= 0) {
                    // held
                }
            }
        }
    }

    @Test
    void twoFoldersDoNotBlockEachOther() {
        try (var first = DataFolder.lock(temp.resolve("one"));
                var second = DataFolder.lock(temp.resolve("two"))) {
            assertThat(first.path()).isNotEqualTo(second.path());
        }
    }

    @Test
    void aFolderBelowAFileCannotBeWritten() throws IOException {
        var file = Files.writeString(temp.resolve("plain"), "content");

        assertThatThrownBy(() -> DataFolder.lock(file.resolve("data")))
                .isInstanceOf(ExpectedFailure.class)
                .hasMessage("db.folder.unwritable")
                .hasCauseInstanceOf(IOException.class);
        assertThat(keyOfLocking(file)).isEqualTo("db.folder.file");
        assertThat(file).hasContent("content");
    }

    @Test
    void aFolderWhoseLockCannotBeWrittenIsRefused() throws IOException {
        Files.createDirectory(temp.resolve("campaign-desk.lock"));

        assertThat(keyOfLocking(temp)).isEqualTo("db.folder.unwritable");
    }

    /// H2 takes what stands behind a semicolon for settings of the database, and another folder for the data.
    @Test
    void aFolderWithASemicolonIsRefusedAndNotMade() {
        var wanted = temp.resolve("a;INIT=b");

        assertThat(keyOfLocking(wanted)).isEqualTo("db.folder.name");
        assertThat(wanted).doesNotExist();
    }

    private static String keyOfLocking(Path folder) {
        return catchThrowableOfType(ExpectedFailure.class, () -> DataFolder.lock(folder))
                .key();
    }
}
