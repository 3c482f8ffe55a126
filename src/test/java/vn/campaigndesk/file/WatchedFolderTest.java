package vn.campaigndesk.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The line of the settings that keeps a watched folder with its campaign.
class WatchedFolderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'12 /home/lan/Báo cáo đến', 12, '/home/lan/Báo cáo đến'",
        "'3 /mnt/2024 kết quả', 3, '/mnt/2024 kết quả'",
        "'/home/lan/Báo cáo đến', 0, '/home/lan/Báo cáo đến'",
        "'0 /a', 0, '/a'",
    })
    void aFolderIsReadWithItsCampaignAndAnOlderLineWithoutOne(String text, long campaign, String folder) {
        assertThat(WatchedFolder.parse(text)).hasValue(new WatchedFolder(Path.of(folder), campaign));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var folder = new WatchedFolder(Path.of("/mnt/12 huyện"), 42);
        assertThat(WatchedFolder.parse(folder.text())).hasValue(folder);
    }

    @Test
    void nothingIsNoFolder() {
        assertThat(WatchedFolder.parse("")).isEmpty();
        assertThat(WatchedFolder.parse("\0")).isEmpty();
        assertThat(WatchedFolder.parse("5 \0")).isEmpty();
    }
}
