package vn.campaigndesk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_GROUP;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.db.DatabaseFile;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Seal;
import vn.campaigndesk.vault.Unlock;

/// Copies are made, checked and put back, in a real folder with the real engine.
class BackupStoreTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String CONTENT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @TempDir
    Path home;

    private Path data = Path.of("");
    private Instant now = Instant.parse("2024-11-15T03:00:00Z");
    private @Nullable DataFolder folder;
    private @Nullable Database database;
    private @Nullable BackupStore store;

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @BeforeEach
    void open() {
        data = home.resolve("data");
        reopen();
    }

    private void reopen() {
        folder = DataFolder.lock(data);
        database = Database.open(folder, clock, "tester");
        store = new BackupStore(data, List.of("originals"), "1.0.0", clock);
    }

    private void shut() {
        if (database != null) {
            database.close();
            database = null;
        }
    }

    @AfterEach
    void close() {
        shut();
        if (folder != null) {
            folder.close();
            folder = null;
        }
    }

    private Database database() {
        return Objects.requireNonNull(database);
    }

    private BackupStore store() {
        return Objects.requireNonNull(store);
    }

    /// A change with its audit row, as every gesture makes.
    private void write(String name) {
        database().write(transaction -> {
            var id = transaction
                    .sql()
                    .insertInto(ORGANISATION_GROUP)
                    .set(ORGANISATION_GROUP.CODE, name)
                    .set(ORGANISATION_GROUP.NAME, name)
                    .set(ORGANISATION_GROUP.SHORT_NAME, name)
                    .set(ORGANISATION_GROUP.PLACE, 1)
                    .returning()
                    .fetchOne();
            transaction.audit().changed("organisation_group", 1, "name", null, name, "");
            return id;
        });
    }

    private long groups() {
        return database().read(sql -> (long) sql.fetchCount(ORGANISATION_GROUP));
    }

    private RestoreStore restoring() {
        return new RestoreStore(data, store(), clock);
    }

    @Test
    void aCopyIsWholeCheckedAndSaysWhatIsInIt() throws IOException {
        write("so");
        var backup = store().make(database(), BackupReason.MANUAL).orElseThrow();

        var manifest = store().look(backup.file(), Unlock.NOBODY);
        assertThat(backup.file().getFileName()).hasToString("campaign-desk-20241115-030000Z-manual.zip");
        assertThat(manifest.sound()).isTrue();
        assertThat(manifest.schema()).isNotBlank();
        assertThat(manifest.parts())
                .extracting(Manifest.Part::name)
                .containsExactly("campaign-desk.mv.db", "campaign-desk.sql");
        assertThat(data.resolve("backups")).isDirectoryNotContaining("glob:**{work-*,*.part}");
    }

    @Test
    void whatHasNotChangedIsNotCopiedAgainUnlessSomebodyWantsIt() {
        write("so");
        assertThat(store().make(database(), BackupReason.EXIT)).isPresent();
        now = now.plus(Duration.ofHours(1));
        assertThat(store().make(database(), BackupReason.EXIT)).isEmpty();
        assertThat(store().make(database(), BackupReason.MANUAL)).isPresent();
        write("huyen");
        now = now.plus(Duration.ofHours(1));
        assertThat(store().make(database(), BackupReason.EXIT)).isPresent();
        assertThat(store().list()).hasSize(3);
    }

    @Test
    void aCopyIsDueOnceADay() {
        write("so");
        assertThat(store().isDue(LocalDate.of(2024, 11, 15))).isTrue();
        store().make(database(), BackupReason.DAILY);
        assertThat(store().isDue(LocalDate.of(2024, 11, 15))).isFalse();
        assertThat(store().isDue(LocalDate.of(2024, 11, 16))).isTrue();
        assertThat(store().isDue(LocalDate.of(2024, 11, 14)))
                .as("the clock was ahead and has been set back: there is no copy of today")
                .isTrue();
    }

    @Test
    void twoCopiesOfOneSecondAreTwoFiles() {
        assertThat(store().make(database(), BackupReason.MANUAL)).isPresent();
        assertThat(store().make(database(), BackupReason.MANUAL)).isPresent();
        assertThat(store().list()).hasSize(2);
    }

    @Test
    void restoringBringsBackWhatWasAndKeepsTheWayBack() {
        write("so");
        var backup = store().make(database(), BackupReason.MANUAL).orElseThrow();
        write("huyen");
        shut();
        now = now.plus(Duration.ofHours(1));

        var restored = restoring().restore(backup.file(), Unlock.NOBODY);
        database = Database.open(Objects.requireNonNull(folder), clock, "tester");
        assertThat(groups()).isEqualTo(1);
        shut();

        restoring().restore(restored.before().orElseThrow(), Unlock.NOBODY);
        database = Database.open(Objects.requireNonNull(folder), clock, "tester");
        assertThat(groups()).as("the restoring is taken back").isEqualTo(2);
    }

    @Test
    void aDamagedFileIsKeptAside() throws IOException {
        write("so");
        var backup = store().make(database(), BackupReason.MANUAL).orElseThrow();
        shut();
        var file = data.resolve(DataFolder.DATABASE_FILE);
        Files.write(file, new byte[5000]);

        var restored = restoring().restore(backup.file(), Unlock.NOBODY);
        assertThat(restored.before().orElseThrow()).hasSize(5000);
        database = Database.open(Objects.requireNonNull(folder), clock, "tester");
        assertThat(groups()).isEqualTo(1);
    }

    @Test
    void everythingGoesToAnotherComputerWithItsOriginals() throws IOException {
        write("so");
        var original =
                data.resolve("originals").resolve(CONTENT.substring(0, 2)).resolve(CONTENT.substring(2));
        Files.createDirectories(original.getParent());
        Files.writeString(original, "test");
        Files.writeString(original.resolveSibling("note.txt"), "no content");
        var usb = home.resolve("usb").resolve("all.zip");

        assertThat(store().export(database(), usb).originals()).isEqualTo(1);
        close();
        data = home.resolve("other");
        Files.createDirectories(data);
        store = new BackupStore(data, List.of("originals"), "1.0.0", clock);
        assertThat(restoring().restore(usb, Unlock.NOBODY).before()).isEmpty();

        assertThat(data.resolve("originals").resolve(CONTENT.substring(0, 2)).resolve(CONTENT.substring(2)))
                .hasContent("test");
        reopen();
        assertThat(groups()).isEqualTo(1);
    }

    /// On a stick there are files of other people and programs.
    @Test
    void whatLiesBesideAnExportedCopyIsLeftAlone() throws IOException {
        write("so");
        var usb = Files.createDirectories(home.resolve("usb"));
        Files.writeString(usb.resolve("all.zip.part"), "half a film");

        store().export(database(), usb.resolve("all.zip"));

        assertThat(usb.resolve("all.zip.part")).hasContent("half a film");
        assertThat(names(usb)).containsExactlyInAnyOrder("all.zip", "all.zip.part");
    }

    /// `verify` says that a received file was changed or lost and to take it from a copy: restoring that copy does.
    @ParameterizedTest
    @CsvSource({"test, 0", "changed, 1", "'', 1", "gone, 0"})
    void restoringBringsBackWhatWasReceived(String found, int putAside) throws IOException {
        write("so");
        var shelf = data.resolve("originals").resolve(CONTENT.substring(0, 2));
        var original = shelf.resolve(CONTENT.substring(2));
        Files.createDirectories(shelf);
        Files.writeString(original, "test");
        var usb = home.resolve("all.zip");
        store().export(database(), usb);
        shut();
        if (found.equals("gone")) {
            Files.delete(original);
        } else {
            Files.writeString(original, found);
        }

        restoring().restore(usb, Unlock.NOBODY);

        assertThat(original).hasContent("test");
        if (!found.equals("test") && Files.getFileStore(original).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(original).toString())
                    .as("marked read-only, as what was received is")
                    .doesNotContain("WRITE");
        }
        var damaged = data.resolve("damaged");
        assertThat(Files.isDirectory(damaged) ? names(damaged) : List.of())
                .as("what was found is evidence")
                .hasSize(putAside);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /// Anybody can make an archive: a content that is not what its name says is not put where it would pass for one.
    @Test
    void aKeptFileThatIsNotWhatItsNameSaysTakesNoPlace() throws IOException {
        write("so");
        var shelf = data.resolve("originals").resolve(CONTENT.substring(0, 2));
        Files.createDirectories(shelf);
        Files.writeString(shelf.resolve(CONTENT.substring(2)), "forged");
        var usb = home.resolve("all.zip");
        store().export(database(), usb);
        Files.writeString(shelf.resolve(CONTENT.substring(2)), "test");
        shut();

        restoring().restore(usb, Unlock.NOBODY);

        assertThat(shelf.resolve(CONTENT.substring(2))).hasContent("test");
    }

    @Test
    void anotherVersionOfTheEngineReadsTheSql() throws IOException {
        write("so");
        var backup = store().make(database(), BackupReason.MANUAL).orElseThrow();
        var foreign = rewritten(backup.file(), parts -> {
            var manifest = new String(parts.get(Manifest.FILE), StandardCharsets.US_ASCII);
            parts.put(
                    Manifest.FILE,
                    manifest.replaceAll("engine=.*", "engine=1.4.200").getBytes(StandardCharsets.US_ASCII));
            return parts;
        });
        shut();

        restoring().restore(foreign, Unlock.NOBODY);
        database = Database.open(Objects.requireNonNull(folder), clock, "tester");
        assertThat(groups()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "size", "name", "extra", "no manifest", "no sql", "half", "no zip", "empty"})
    void whatIsNoWholeCopyIsRefusedAndTheDataStay(String fault) throws IOException {
        write("so");
        var backup = store().make(database(), BackupReason.MANUAL).orElseThrow();
        write("huyen");
        shut();
        var before = Files.readAllBytes(data.resolve(DataFolder.DATABASE_FILE));

        var bad = spoiled(backup.file(), fault);
        assertThatThrownBy(() -> restoring().restore(bad, Unlock.NOBODY))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class, e -> assertThat(e.key()).isEqualTo("backup.bad"));
        assertThat(data.resolve(DataFolder.DATABASE_FILE)).hasBinaryContent(before);
        assertThat(data).isDirectoryNotContaining("glob:**restore-*");
        assertThat(home.resolve("evil")).doesNotExist();
    }

    private Path spoiled(Path file, String fault) throws IOException {
        return switch (fault) {
            case "half" -> {
                var bytes = Files.readAllBytes(file);
                yield Files.write(home.resolve("bad.zip"), Arrays.copyOf(bytes, bytes.length / 2));
            }
            case "no zip" -> Files.writeString(home.resolve("bad.zip"), "not an archive");
            case "empty" -> Files.write(home.resolve("bad.zip"), new byte[0]);
            default -> rewritten(file, parts -> spoiled(parts, fault));
        };
    }

    private static Map<String, byte[]> spoiled(Map<String, byte[]> parts, String fault) {
        var manifest = new String(parts.get(Manifest.FILE), StandardCharsets.US_ASCII);
        switch (fault) {
            case "bytes" -> parts.get("campaign-desk.mv.db")[5000] ^= 1;
            case "size" -> manifest = manifest.replaceAll("(part.000000=\\w+) \\d+", "$1 17");
            case "name" -> {
                parts.put("../evil", parts.remove("campaign-desk.sql"));
                manifest = manifest.replace("campaign-desk.sql", "../evil");
            }
            case "extra" -> parts.put("more.exe", new byte[10]);
            case "no sql" -> parts.remove("campaign-desk.sql");
            default -> {}
        }
        parts.put(Manifest.FILE, manifest.getBytes(StandardCharsets.US_ASCII));
        if (fault.equals("no manifest")) {
            parts.remove(Manifest.FILE);
        }
        return parts;
    }

    private Path rewritten(Path file, UnaryOperator<Map<String, byte[]>> change) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : new ArrayList<ZipEntry>(
                    zip.stream().map(ZipEntry.class::cast).toList())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        var target = home.resolve("changed.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var part : change.apply(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return target;
    }

    @Test
    void aFileIsReadToItsLastByte() throws IOException {
        write("so");
        shut();
        var file = data.resolve(DataFolder.DATABASE_FILE);
        assertThat(DatabaseFile.look(file, Seal.NONE).count("organisation_group"))
                .isEqualTo(1);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));

        assertThatThrownBy(() -> DatabaseFile.look(file, Seal.NONE))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class, e -> assertThat(e.key()).isEqualTo("db.file.damaged"));
    }
}
