package vn.campaigndesk.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.db.DataFolder;

/// Other users of the computer may not look into the data.
@EnabledOnOs({OS.LINUX, OS.MAC})
class PrivateFolderTest {
    @TempDir
    Path place;

    private static String rights(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    @Test
    void onlyTheOwnerMayLookIntoIt() throws IOException {
        var folder = Files.createDirectory(place.resolve("a"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        PrivateFolder.close(folder);

        assertThat(rights(folder)).isEqualTo("rwx------");
    }

    @Test
    void aNewDataFolderIsPrivateAndOneThatWasThereStaysAsItIs() throws IOException {
        var fresh = place.resolve("b").resolve("data");
        DataFolder.lock(fresh).close();
        assertThat(rights(fresh)).isEqualTo("rwx------");

        var shared = Files.createDirectory(place.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder.lock(shared).close();
        assertThat(rights(shared)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void whatIsNotThereIsNoReasonToStop() {
        PrivateFolder.close(place.resolve("nothing"));

        assertThat(place.resolve("nothing")).doesNotExist();
    }
}
