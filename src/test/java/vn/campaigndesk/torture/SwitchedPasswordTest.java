package vn.campaigndesk.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.backup.ProtectionStore;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vaults;

/// Kills the program at each step of switching a password on and off: the data are there after each, with all
/// they had, either behind the password or not.
class SwitchedPasswordTest {
    private static final Unlock PASSWORD = Vaults.password(Switcher.PASSWORD);

    /// Words that stand in an original and nowhere else.
    private static final String KNOWN = "original 1";

    @TempDir
    private Path place;

    private Path whole;
    private Map<String, String> stands;

    /// A folder with reports, originals and two copies.
    private void prepare() {
        whole = Folders.fresh(place.resolve("whole"), 3);
        try (var desk = Desk.open(whole, Observed.clock())) {
            desk.backups().make(BackupReason.MANUAL);
        }
        Folders.add(whole, "A-more");
        try (var desk = Desk.open(whole, Observed.clock())) {
            desk.backups().make(BackupReason.DAILY);
            stands = Observed.of(desk);
        }
    }

    private static int switcher(String way, Path folder, int step) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Switcher.class.getName(),
                        way,
                        folder.toString(),
                        Integer.toString(step))
                .inheritIO()
                .start();
        return process.waitFor();
    }

    @Test
    void killedAtEachStepOfSwitchingOn() throws IOException, InterruptedException {
        prepare();
        var behind = 0;
        var before = 0;
        var code = Switcher.DIED;
        for (var step = 1; code == Switcher.DIED; step++) {
            var folder = Folders.copy(whole, place.resolve("on" + step));
            code = switcher("on", folder, step);
            if (ProtectionStore.isLocked(folder)) {
                behind++;
                assertThat(Observed.in(folder, PASSWORD)).as("step " + step).isEqualTo(stands);
                requireSealed(folder, step);
            } else {
                before++;
                assertThat(Observed.in(folder)).as("step " + step).isEqualTo(stands);
                assertThat(folder.resolve("campaign-desk.vault")).doesNotExist();
            }
        }
        assertThat(code).isZero();
        System.out.println("killed while switching on: " + before + " before, " + (behind - 1) + " after, losses 0");
        assertThat(before).isGreaterThanOrEqualTo(5);
        assertThat(behind).isGreaterThanOrEqualTo(7);
    }

    @Test
    void killedAtEachStepOfSwitchingOff() throws IOException, InterruptedException {
        prepare();
        assertThat(switcher("on", whole, 0)).isZero();
        var behind = 0;
        var after = 0;
        var code = Switcher.DIED;
        for (var step = 1; code == Switcher.DIED; step++) {
            var folder = Folders.copy(whole, place.resolve("off" + step));
            code = switcher("off", folder, step);
            if (ProtectionStore.isLocked(folder)) {
                behind++;
                assertThat(Observed.in(folder, PASSWORD)).as("step " + step).isEqualTo(stands);
                requireSealed(folder, step);
            } else {
                after++;
                assertThat(Observed.in(folder)).as("step " + step).isEqualTo(stands);
                assertThat(folder.resolve("campaign-desk.vault")).doesNotExist();
            }
        }
        assertThat(code).isZero();
        System.out.println("killed while switching off: " + behind + " before, " + (after - 1) + " after, losses 0");
        assertThat(behind).isGreaterThanOrEqualTo(7);
        assertThat(after).isGreaterThanOrEqualTo(2);
    }

    /// After the next start nothing in the folder says anything to who has no password.
    private static void requireSealed(Path folder, int step) throws IOException {
        assertThat(folder.resolve("campaign-desk.sealing")).as("step " + step).doesNotExist();
        for (var file : filesOf(folder)) {
            if (file.toString().endsWith(".zip")) {
                requireSealed(file);
            }
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertThat(text.contains(KNOWN) || text.contains("CREATE ") || text.contains("H:2,"))
                    .as("step " + step + ": " + file)
                    .isFalse();
        }
    }

    private static void requireSealed(Path copy) throws IOException {
        try (var zip = new ZipFile(copy.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("campaign-desk.vault", "manifest.sealed")
                    .doesNotContain("manifest.properties");
        }
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
