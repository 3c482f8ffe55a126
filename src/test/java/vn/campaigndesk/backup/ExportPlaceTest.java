package vn.campaigndesk.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said when the stick is full or gone names the stick, not the folder of the data.
class ExportPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0, backup.full, /usb/all.zip",
        "'', 4999999, backup.full, /usb/all.zip",
        "'', 5000000, backup.folder, /usb/all.zip",
        "/usb, 9000000000, backup.folder, /usb",
        "/usb, 0, backup.full, /usb",
    })
    void thePlaceIsNamedAndWhetherItIsFull(String named, long room, String key, String told) {
        var problem = named.isEmpty() ? new IOException("No space left on device") : new FileSystemException(named);

        var failure = ExportPlace.explained(problem, Path.of("/usb/all.zip"), room);

        assertThat(failure.key()).isEqualTo(key);
        assertThat(failure.arguments()).containsExactly(told);
    }
}
