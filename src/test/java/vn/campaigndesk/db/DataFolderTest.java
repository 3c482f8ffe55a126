package vn.campaigndesk.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
