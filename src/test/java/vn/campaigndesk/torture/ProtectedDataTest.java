package vn.campaigndesk.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.backup.Backup;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.backup.ProtectionDesk;
import vn.campaigndesk.backup.ProtectionStore;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.VaultFolder;
import vn.campaigndesk.vault.Vaults;

/// Data behind a password: all that works without one works with it, and nobody gets at them without.
class ProtectedDataTest {
    private static final Unlock PASSWORD = Vaults.password("mật khẩu");

    @TempDir
    private Path place;

    private Path folder;
    private Map<String, String> stands;
    private String recoveryKey;

    @BeforeEach
    void protect() {
        folder = Folders.fresh(place.resolve("data"), 3);
        stands = Observed.in(folder);
        recoveryKey = protect(folder, "mật khẩu");
    }

    private static String protect(Path data, String password) {
        var made = Vaults.make(password);
        Safekeeping.protect(data, made, Observed.clock());
        return made.recoveryKey();
    }

    private Path export(Path data, Unlock unlock, String name) throws IOException {
        var target = Files.createDirectories(place.resolve("usb")).resolve(name);
        try (var desk = Desk.open(data, Observed.clock(), unlock)) {
            desk.backups().export(target);
        }
        return target;
    }

    private static void restore(Path data, Path copy, Unlock unlock) {
        Safekeeping.restore(data, copy, Observed.clock(), unlock);
    }

    @Test
    void opensWithThePasswordAndWithTheRecoveryKeyOnly() {
        var paper = Unlock.with(() -> Secret.recoveryKey(recoveryKey.toCharArray()));

        assertThat(Observed.in(folder, PASSWORD)).isEqualTo(stands);
        assertThat(Observed.in(folder, paper)).isEqualTo(stands);
        assertThatThrownBy(() -> Observed.in(folder)).hasMessage("vault.locked");
        assertThatThrownBy(() -> Observed.in(folder, Vaults.password("mat khau")))
                .hasMessage("vault.password.wrong");
    }

    @Test
    void whatIsWrittenBehindThePasswordIsSealedToo() throws IOException {
        Folders.add(folder, "A-more", PASSWORD);
        try (var desk = Desk.open(folder, Observed.clock(), PASSWORD)) {
            desk.originals().receive("b.txt", "Huyện Thọ Xuân: 12.345 lượt".getBytes(StandardCharsets.UTF_8));
            desk.backups().make(BackupReason.MANUAL);
            assertThat(desk.protection().isOn()).isTrue();
            assertThat(desk.protection().isUnfinished()).isFalse();
        }
        assertThat(Observed.in(folder, PASSWORD)).hasSize(stands.size() + 1);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("12.345")
                            .doesNotContain("original 1")
                            .doesNotContain("A-more")
                            .doesNotContain("CREATE "));
        }
    }

    @Test
    void anExportWithItsOwnPasswordOpensWithThatOneOnly() throws IOException {
        for (var open : List.of(Map.entry(folder, PASSWORD), Map.entry(place.resolve("plain"), Unlock.NOBODY))) {
            if (open.getValue() == Unlock.NOBODY) {
                Folders.fresh(open.getKey(), 3);
            }
            var target = place.resolve("usb").resolve(open.getKey().getFileName() + ".zip");
            try (var desk = Desk.open(open.getKey(), Observed.clock(), open.getValue())) {
                desk.backups().export(target, Vaults.secret("mật khẩu của tệp"));
            }

            assertThat(Files.readString(target, StandardCharsets.ISO_8859_1))
                    .doesNotContain("original 1")
                    .doesNotContain("CREATE ");
            var elsewhere = place.resolve("elsewhere-" + open.getKey().getFileName());
            assertThatThrownBy(() -> restore(elsewhere, target, Unlock.NOBODY)).hasMessage("vault.locked");
            assertThatThrownBy(() -> restore(elsewhere, target, PASSWORD)).hasMessage("vault.password.wrong");
            restore(elsewhere, target, Vaults.password("mật khẩu của tệp"));
            assertThat(Observed.in(elsewhere, Vaults.password("mật khẩu của tệp")))
                    .isEqualTo(stands);
            assertThat(Observed.in(open.getKey(), open.getValue()))
                    .as("the data are as they were")
                    .isEqualTo(stands);
        }
    }

    private void change(Unlock present, String next) {
        ProtectionDesk.changed(folder, present, Vaults.secret(next), Vaults.QUICK)
                .close();
    }

    @Test
    void anotherPasswordTakesTheOldOnesPlaceAndTheRecoveryKeyStays() {
        change(PASSWORD, "mật khẩu mới");

        assertThat(Observed.in(folder, Vaults.password("mật khẩu mới"))).isEqualTo(stands);
        assertThat(Observed.in(folder, Unlock.with(() -> Secret.recoveryKey(recoveryKey.toCharArray()))))
                .isEqualTo(stands);
        assertThatThrownBy(() -> Observed.in(folder, PASSWORD)).hasMessage("vault.password.wrong");
        assertThatThrownBy(() -> change(PASSWORD, "x")).hasMessage("vault.password.wrong");
    }

    @Test
    void aForgottenPasswordIsChangedWithTheRecoveryKey() {
        change(Unlock.with(() -> Secret.recoveryKey(recoveryKey.toCharArray())), "mới");

        assertThat(Observed.in(folder, Vaults.password("mới"))).isEqualTo(stands);
    }

    @Test
    void takenOutAllIsAsItWas() throws IOException {
        var before = Folders.fresh(place.resolve("never"), 0);
        Safekeeping.unprotect(folder, Observed.clock(), PASSWORD);

        assertThat(Observed.in(folder)).isEqualTo(stands);
        assertThat(ProtectionStore.isLocked(folder)).isFalse();
        assertThat(ProtectionStore.isLocked(before)).isFalse();
        try (var files = Files.walk(folder.resolve("originals"))) {
            assertThat(files.filter(Files::isRegularFile).map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                    }))
                    .containsExactlyInAnyOrder("original 0", "original 1", "original 2");
        }
    }

    @Test
    void isNotProtectedTwice() {
        assertThatThrownBy(() -> protect(folder, "another")).hasMessage("vault.on");
        assertThat(Observed.in(folder, PASSWORD)).isEqualTo(stands);
    }

    @Test
    void aSealedCopyBringsItsPasswordToAnEmptyFolder() throws IOException {
        var copy = export(folder, PASSWORD, "all.zip");
        var other = place.resolve("other");
        restore(other, copy, PASSWORD);

        assertThat(Observed.in(other, PASSWORD)).isEqualTo(stands);
        assertThatThrownBy(() -> Observed.in(other)).hasMessage("vault.locked");
    }

    @Test
    void aSealedCopyPutsWhatLiesInAnOpenFolderBehindItsPassword() throws IOException {
        var copy = export(folder, PASSWORD, "all.zip");
        var other = Folders.fresh(place.resolve("other"), 5);
        try (var desk = Desk.open(other, Observed.clock())) {
            desk.backups().make(BackupReason.MANUAL);
        }
        var otherStands = Observed.in(other);
        restore(other, copy, PASSWORD);

        assertThat(Observed.in(other, PASSWORD)).isEqualTo(stands);
        try (var desk = Desk.open(other, Observed.clock(), PASSWORD)) {
            assertThat(desk.protection().isUnfinished()).isFalse();
            assertThat(desk.backups().list()).isNotEmpty();
        }
        var back = Safekeeping.newest(other, Observed.clock(), PASSWORD).orElseThrow();
        restore(other, back.backup().file(), PASSWORD);
        assertThat(Observed.in(other, PASSWORD)).isEqualTo(otherStands);
    }

    @Test
    void aSealedCopyStaysClosedWithoutItsPasswordAndTheDataAreAsTheyWere() throws IOException {
        var copy = export(folder, PASSWORD, "all.zip");
        var other = Folders.fresh(place.resolve("other"), 1);
        var before = Observed.in(other);

        assertThatThrownBy(() -> restore(other, copy, Unlock.NOBODY)).hasMessage("vault.locked");
        assertThatThrownBy(() -> restore(other, copy, Vaults.password("wrong"))).hasMessage("vault.password.wrong");
        assertThat(Observed.in(other)).isEqualTo(before);
    }

    @Test
    void aCopyWithoutAPasswordIsSealedWhenItComesBehindOne() throws IOException {
        var plain = Folders.fresh(place.resolve("plain"), 6);
        var plainStands = Observed.in(plain);
        var copy = export(plain, Unlock.NOBODY, "plain.zip");
        restore(folder, copy, PASSWORD);

        assertThat(Observed.in(folder, PASSWORD)).isEqualTo(plainStands);
        assertThatThrownBy(() -> Observed.in(folder)).hasMessage("vault.locked");
        try (var files = Files.walk(folder.resolve("originals"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("original"));
        }
    }

    @Test
    void aCopyOfAnotherVaultIsSealedAnewWithTheKeyOfTheData() throws IOException {
        var other = Folders.fresh(place.resolve("other"), 6);
        var otherStands = Observed.in(other);
        protect(other, "other");
        var copy = export(other, Vaults.password("other"), "other.zip");
        Safekeeping.restore(folder, copy, Observed.clock(), vault -> {
            try {
                return PASSWORD.open(vault);
            } catch (ExpectedFailure e) {
                return Vaults.password("other").open(vault);
            }
        });

        assertThat(Observed.in(folder, PASSWORD)).isEqualTo(otherStands);
    }

    @Test
    void aCopyMadeBeforeTheChangeOpensWithTheOldPasswordAndComesBackBehindTheNewOne() throws IOException {
        var copy = export(folder, PASSWORD, "old.zip");
        Folders.add(folder, "A-more", PASSWORD);
        change(PASSWORD, "mới");
        restore(folder, copy, Vaults.password("mới"));

        assertThat(Observed.in(folder, Vaults.password("mới"))).isEqualTo(stands);
        var other = place.resolve("other");
        restore(other, copy, PASSWORD);
        assertThat(Observed.in(other, PASSWORD)).isEqualTo(stands);
    }

    @Test
    void anAlteredSealedCopyIsRefusedWhole() throws IOException {
        var copy = export(folder, PASSWORD, "all.zip");
        for (var name : List.of("campaign-desk.mv.db", "campaign-desk.sql", "manifest.sealed", "campaign-desk.vault")) {
            var bad = altered(copy, name);
            assertThatThrownBy(() -> restore(folder, bad, PASSWORD)).as(name).hasMessage("backup.bad");
        }
        assertThat(Observed.in(folder, PASSWORD)).isEqualTo(stands);
    }

    /// The same archive with one byte of one entry changed.
    private static Path altered(Path copy, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipFile(copy.toFile());
                var written = new ZipOutputStream(out)) {
            for (var entry : zip.stream().toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(name)) {
                    bytes[bytes.length / 2] ^= 1;
                }
                written.putNextEntry(new ZipEntry(entry.getName()));
                written.write(bytes);
                written.closeEntry();
            }
        }
        return Files.write(copy.resolveSibling("altered-" + name + ".zip"), out.toByteArray());
    }

    @Test
    void anAlteredOriginalIsFoundByTheCheck() throws IOException {
        try (var files = Files.walk(folder.resolve("originals"))) {
            var file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertThat(file.toFile().setWritable(true)).isTrue();
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
        }
        try (var desk = Desk.open(folder, Observed.clock(), PASSWORD)) {
            assertThat(desk.check()).anyMatch(finding -> !finding.sound());
        }
    }

    @Test
    void aLostVaultIsMadeUpForByACopy() throws IOException {
        var copy = export(folder, PASSWORD, "all.zip");
        Files.delete(folder.resolve(VaultFolder.FILE));
        Files.delete(folder.resolve(VaultFolder.COPY));
        assertThatThrownBy(() -> Observed.in(folder, PASSWORD)).hasMessage("vault.missing");
        restore(folder, copy, PASSWORD);

        assertThat(Observed.in(folder, PASSWORD)).isEqualTo(stands);
    }

    @Test
    void aDamagedFileBehindThePasswordIsToldAndACopyTakesItsPlace() throws IOException {
        try (var desk = Desk.open(folder, Observed.clock(), PASSWORD)) {
            desk.backups().make(BackupReason.MANUAL);
        }
        var file = folder.resolve("campaign-desk.mv.db");
        var bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096, Math.min(bytes.length, 20_000), (byte) 7);
        Files.write(file, bytes);
        assertThatThrownBy(() -> Observed.in(folder, PASSWORD)).hasMessage("db.damaged");

        var offer = Safekeeping.newest(folder, Observed.clock(), PASSWORD).orElseThrow();
        restore(folder, offer.backup().file(), PASSWORD);
        assertThat(Observed.in(folder, PASSWORD)).isEqualTo(stands);
        assertThat(folder.resolve("damaged")).isDirectoryContaining("glob:**.mv.db");
    }

    private static List<BackupReason> copies(Path data, Unlock unlock) {
        try (var desk = Desk.open(data, Observed.clock(), unlock)) {
            return desk.backups().list().stream().map(Backup::reason).toList();
        }
    }

    @Test
    void dataOfAnOlderProgramAreUpgradedBehindThePassword() throws IOException {
        for (var zip : Folders.older()) {
            var old = Folders.unpack(zip, place.resolve("old-" + zip.getFileName()));
            var plain = Folders.copy(old, place.resolve("plain-" + zip.getFileName()));
            protect(old, "cũ");

            assertThat(Observed.in(old, Vaults.password("cũ")))
                    .as(zip.toString())
                    .isEqualTo(Observed.in(plain));
            assertThat(copies(old, Vaults.password("cũ"))).as(zip.toString()).isEqualTo(copies(plain, Unlock.NOBODY));
        }
    }
}
