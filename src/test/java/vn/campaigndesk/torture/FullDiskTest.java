package vn.campaigndesk.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.vault.Unlock;

/// The program in a process that may not write files beyond a size: what a disk does that is full in the middle of a
/// file. What was acknowledged is there, nothing is half, and with room the next start goes on.
class FullDiskTest {
    private static final String[] MESSAGES = {
        "db.full", "db.unreachable", "backup.full", "backup.folder", "original.unwritable", "db.temporary"
    };

    @TempDir
    private Path place;

    private Path folder;
    private Path files;

    @BeforeEach
    void fill() throws IOException {
        assumeTrue(Files.exists(Path.of("/bin/bash")), "no shell that limits the size of files on this system");
        folder = Folders.fresh(place.resolve("data"), 12);
        files = Folders.cleanFiles(folder, place.resolve("files"));
        Files.createDirectories(place.resolve("usb"));
    }

    /// @param room how many kilobytes a file may have more than the database has now
    @ParameterizedTest
    @CsvSource({"ENTER, 8", "ENTER, 200", "IMPORT, 40", "FREEZE, 16", "BACKUP, 4", "BACKUP, 60"})
    void aFileThatCannotGrowLosesNothing(Work work, int room) throws IOException, InterruptedException {
        var before = Observed.in(folder);
        var errors = place.resolve("errors");
        var blocks = Files.size(folder.resolve("campaign-desk.mv.db")) / 1024 + room;

        var victim =
                Victim.limited(List.of(work.name(), folder.toString(), "f", files.toString()), before, blocks, errors);

        assertThat(victim.killed())
                .as("it ends by itself: " + Files.readString(errors))
                .isFalse();
        assertThat(Files.readString(errors)).as("it says what is wrong").containsAnyOf(MESSAGES);
        requireNothingLost(victim);
    }

    private void requireNothingLost(Victim victim) throws IOException {
        Map<String, String> found = Observed.in(folder);
        if (!found.equals(victim.acknowledged())) {
            assertThat(found).isEqualTo(victim.underWay());
        }
        try (var copies = Files.walk(place.resolve("usb"))) {
            assertThat(copies.filter(Files::isRegularFile)
                            .filter(file -> file.toString().endsWith(".zip")))
                    .as("a copy is whole or not there")
                    .allSatisfy(file -> assertThat(Safekeeping.look(folder, file, Observed.clock(), Unlock.NOBODY)
                                    .sound())
                            .isTrue());
        }
    }
}
