package vn.campaigndesk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.campaigndesk.testing.CampaignFixture.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.db.Database;
import vn.campaigndesk.testing.CampaignFixture;
import vn.campaigndesk.testing.HeldTasks;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.ui.LongWorks;
import vn.campaigndesk.vault.Secret;
import vn.campaigndesk.vault.Unlock;
import vn.campaigndesk.vault.Vaults;

/// The screen of copies without a window: one thing at a time, the list follows, and a copy that is closed asks for its
/// password instead of failing.
class BackupViewModelTest {
    private static final String PASSWORD = "mật khẩu của tệp";

    @TempDir
    Path data;

    private final CampaignFixture fixture = CampaignFixture.open();
    private final HeldTasks tasks = new HeldTasks();
    private final List<String> told = new ArrayList<>();
    private BackupViewModel model;

    @BeforeEach
    void open() {
        var store = new BackupStore(data, List.of("originals"), "1.0.0", fixture.clock);
        model = new BackupViewModel(
                new BackupDesk(
                        store,
                        reason -> made(reason),
                        target -> store.export(fixture.database, target),
                        (target, password) -> store.export(fixture.database, target, password),
                        () -> 7,
                        fixture.clock),
                tasks,
                new LongWorks(tasks, Runnable::run, fixture.clock),
                fixture.clock);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /// A file with the name of a copy: what is in it is looked at by other tests.
    private Optional<Backup> made(BackupReason reason) {
        try {
            var folder = Files.createDirectories(data.resolve(BackupStore.FOLDER));
            var number = 1;
            while (Files.exists(folder.resolve(Backup.name(fixture.clock.instant(), reason, number)))) {
                number++;
            }
            var file = Files.writeString(folder.resolve(Backup.name(fixture.clock.instant(), reason, number)), "x");
            return Backup.of(file, 1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String failure() {
        return model.failureProperty().get() instanceof ExpectedFailure expected ? expected.key() : "";
    }

    @Test
    void aCopyThatWasMadeStandsInTheListAtOnce() {
        model.make(copy -> told.add(copy.reason().name()));

        assertThat(told).containsExactly("MANUAL");
        assertThat(model.backups()).extracting(Backup::reason).containsExactly(BackupReason.MANUAL);
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void theCopyOfTheDayIsMadeOnceADay() {
        model.makeDaily();
        model.makeDaily();

        assertThat(model.backups()).extracting(Backup::reason).containsExactly(BackupReason.DAILY);
    }

    @Test
    void whatIsAskedForDuringTheCopyOfTheDayIsDoneToo() {
        tasks.hold();
        model.makeDaily();
        model.make(copy -> told.add(copy.reason().name()));
        tasks.release();

        assertThat(told).containsExactly("MANUAL");
        assertThat(model.backups())
                .extracting(Backup::reason)
                .containsExactlyInAnyOrder(BackupReason.DAILY, BackupReason.MANUAL);
        assertThat(failure()).isEmpty();
    }

    @Test
    void aSecondOneOfTheSameKindIsToldThatTheFirstIsUnderWay() {
        tasks.hold();
        model.make(copy -> told.add("một"));
        model.make(copy -> told.add("hai"));
        assertThat(failure()).isEqualTo("ui.works.busy");
        tasks.release();

        assertThat(told).containsExactly("một");
        assertThat(model.backups()).hasSize(1);
    }

    /// The password of a file that is not written is wiped like that of one that is.
    @Test
    void aPasswordThatIsNotUsedIsWiped() {
        var password = Vaults.secret(PASSWORD);
        tasks.hold();
        model.make(copy -> told.add("một"));

        model.export(data.resolve("mang-di.zip"), password, manifest -> told.add("xuất"));
        tasks.release();

        assertThat(told).containsExactly("một");
        assertThat(catchThrowableOfType(ExpectedFailure.class, () -> opened(password.copy())))
                .as("what is left of the password opens nothing")
                .isNotNull();
    }

    private static void opened(Secret secret) {
        Vaults.make(PASSWORD).vault().open(secret).close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', vault.locked, false, true",
        "sai, vault.password.wrong, true, true",
        "mật khẩu của tệp, '', false, false"
    })
    void aClosedCopyAsksForItsPasswordAndAWrongOneIsSaid(String typed, String why, boolean isSaid, boolean asks) {
        var file = closedCopy();

        model.look(
                file,
                typed.isEmpty() ? Unlock.NOBODY : Vaults.password(typed),
                preview -> told.add("xem " + preview.presentReports()),
                () -> told.add("hỏi"));

        assertThat(told).containsExactly(asks ? "hỏi" : "xem 7");
        assertThat(failure()).isEqualTo(isSaid ? why : "");
    }

    /// A copy of an empty database, behind a password of its own.
    private Path closedCopy() {
        var file = data.resolve("mang-di.zip");
        var home = data.resolve("home");
        try (var folder = DataFolder.lock(home);
                var database = Database.open(folder, fixture.clock, "tester")) {
            new BackupStore(home, List.of(), "1.0.0", fixture.clock).export(database, file, Vaults.secret(PASSWORD));
        }
        return file;
    }

    @Test
    void whatIsNoCopyIsSaidAndNobodyIsAskedForAPassword() throws IOException {
        var file = Files.writeString(data.resolve("anh.zip"), "không phải");

        model.look(file, Unlock.NOBODY, preview -> told.add("xem"), () -> told.add("hỏi"));

        assertThat(told).isEmpty();
        assertThat(failure()).isEqualTo("backup.bad");
    }

    @Test
    void theListIsOneForLifeTheNewestFirst() throws IOException {
        var list = model.backups();
        var folder = Files.createDirectories(data.resolve(BackupStore.FOLDER));
        for (var at : List.of(day(18, 11), day(20, 11), day(19, 11))) {
            var moment = CampaignFixture.clockOn(at).instant();
            Files.writeString(folder.resolve(Backup.name(moment, BackupReason.EXIT, 1)), "x");
        }
        Files.writeString(folder.resolve("ghi-chu.txt"), "của người khác");

        model.load();

        assertThat(list).isSameAs(model.backups());
        assertThat(list)
                .extracting(backup -> backup.made().atZone(model.zone()).toLocalDate())
                .containsExactly(day(20, 11), day(19, 11), day(18, 11));
    }
}
