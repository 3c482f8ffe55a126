package vn.campaigndesk.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.campaigndesk.db.jooq.Tables.AUDIT;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_GROUP;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Messages;

class DatabaseTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path temp;

    @Test
    void aNewFileGetsTheWholeSchema() {
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, CLOCK, "lan")) {
            var tables = database.read(
                    sql -> sql.fetch("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                            .into(String.class));
            assertThat(tables)
                    .contains("CAMPAIGN", "RECIPIENT", "INDICATOR", "ORGANISATION", "REPORT", "QUANTITY", "AUDIT");
        }
        assertThat(file()).isRegularFile();
    }

    @Test
    void whatWasWrittenIsThereNextTime() {
        try (var folder = DataFolder.lock(temp)) {
            try (var database = Database.open(folder, CLOCK, "lan")) {
                addGroup(database, "district", "UBND cấp huyện");
            }
            try (var database = Database.open(folder, CLOCK, "lan")) {
                assertThat(groupNames(database)).containsExactly("UBND cấp huyện");
                addGroup(database, "press", "Báo, đài");
            }
            try (var database = Database.open(folder, CLOCK, "lan")) {
                assertThat(groupNames(database)).containsExactly("UBND cấp huyện", "Báo, đài");
            }
        }
    }

    /// An acknowledged write must survive a power cut: H2's default would hold it back for half a second.
    @Test
    void writesAreNotDelayed() {
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, CLOCK, "lan")) {
            var delays = database.read(sql -> sql.fetch(
                            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                    .into(String.class));
            assertThat(delays).isNotEmpty().containsOnly("0");
        }
    }

    @Test
    void aFileOfANewerProgramIsRefusedAndNotMigrated() throws SQLException {
        try (var folder = DataFolder.lock(temp)) {
            Database.open(folder, CLOCK, "lan").close();
            recordMigration(folder, "999");

            assertThatThrownBy(() -> Database.open(folder, CLOCK, "lan"))
                    .isInstanceOf(ExpectedFailure.class)
                    .hasMessage("db.newer")
                    .satisfies(failure -> assertThat(((ExpectedFailure) failure).explain(new Messages(Locale.ENGLISH)))
                            .contains("999"));
            assertThatThrownBy(() -> Database.open(folder, CLOCK, "lan")).hasMessage("db.newer");
        }
    }

    /// A start need not ask the library that migrates; whatever differs from what the program ships is for it to judge.
    @Test
    void onlyAWholeSchemaOfThisVeryProgramIsTakenAsCurrent() throws SQLException {
        try (var folder = DataFolder.lock(temp)) {
            Database.open(folder, CLOCK, "lan").close();
            assertThat(isCurrent(folder, "select 1")).isTrue();
            assertThat(isCurrent(
                            folder, "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '6'"))
                    .isFalse();
            assertThat(isCurrent(folder, "update \"flyway_schema_history\" set \"success\" = true"))
                    .isTrue();
            assertThat(isCurrent(folder, "delete from \"flyway_schema_history\" where \"version\" = '6.1'"))
                    .isFalse();
            recordMigration(folder, "999");
            assertThat(isCurrent(folder, "select 1")).isFalse();
        }
    }

    @Test
    void aMigrationThatBrokeOffIsNotPassedOver() throws SQLException {
        try (var folder = DataFolder.lock(temp)) {
            Database.open(folder, CLOCK, "lan").close();
            isCurrent(folder, "update \"flyway_schema_history\" set \"success\" = false where \"version\" = '6'");

            assertThatThrownBy(() -> Database.open(folder, CLOCK, "lan")).isInstanceOf(RuntimeException.class);
        }
    }

    private static boolean isCurrent(DataFolder folder, String change) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.databaseFile(), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(change);
            return ShippedSchema.isIn(connection, List.of(new AuditChaining()));
        }
    }

    private static void recordMigration(DataFolder folder, String version) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.databaseFile(), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                        "checksum", "installed_by", "execution_time", "success")
                    values (999, '%s', 'of the future', 'SQL', 'V%s__of_the_future.sql', 1, 'sa', 1, true)""".formatted(version, version));
        }
    }

    private enum Damage {
        GARBAGE {
            @Override
            byte[] of(byte[] whole) {
                return "This is no database at all. "
                        .repeat(whole.length / 28 + 1)
                        .getBytes(StandardCharsets.UTF_8);
            }
        },
        SHORT_GARBAGE {
            @Override
            byte[] of(byte[] whole) {
                return "no database".getBytes(StandardCharsets.UTF_8);
            }
        },
        ZEROED {
            @Override
            byte[] of(byte[] whole) {
                return new byte[whole.length];
            }
        },
        CUT_TO_ITS_HEAD {
            @Override
            byte[] of(byte[] whole) {
                return Arrays.copyOf(whole, 4096);
            }
        },
        CUT_IN_HALF {
            @Override
            byte[] of(byte[] whole) {
                return Arrays.copyOf(whole, whole.length / 2);
            }
        },
        HOLE_IN_THE_MIDDLE {
            @Override
            byte[] of(byte[] whole) {
                var damaged = whole.clone();
                Arrays.fill(damaged, 8192, damaged.length - 4096, (byte) 0x5a);
                return damaged;
            }
        };

        abstract byte[] of(byte[] whole);
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsRefusedAndKeptAsItIs(Damage damage) throws IOException {
        try (var folder = DataFolder.lock(temp)) {
            try (var database = Database.open(folder, CLOCK, "lan")) {
                addGroup(database, "district", "UBND cấp huyện");
            }
            var damaged = damage.of(Files.readAllBytes(file()));
            Files.write(file(), damaged);

            var failure = catchThrowable(() -> Database.open(folder, CLOCK, "lan"));

            assertThat(failure).isInstanceOf(ExpectedFailure.class).hasMessage("db.damaged");
            assertThat(file()).hasBinaryContent(damaged);
            assertThat(LeftOpen.isOpen(file())).isFalse();
        }
    }

    /// The power goes in the middle of a gesture: what was acknowledged is there, what was not is not.
    @Test
    void whatWasAcknowledgedSurvivesThePowerCutAndHalfAGestureDoesNot() {
        try (var folder = DataFolder.lock(temp)) {
            var database = Database.open(folder, CLOCK, "lan");
            addGroup(database, "district", "UBND cấp huyện");
            assertThatThrownBy(() -> database.write(transaction -> {
                        insertGroup(transaction, "press", "Báo, đài");
                        fillTheDisk(transaction);
                        return transaction.sql().execute("SHUTDOWN IMMEDIATELY");
                    }))
                    .isInstanceOf(RuntimeException.class);
            assertThat(file().toFile().length())
                    .as("half the gesture is in the file")
                    .isGreaterThan(1_000_000);

            try (var again = Database.open(folder, CLOCK, "lan")) {
                assertThat(groupNames(again)).containsExactly("UBND cấp huyện");
                int audited = again.read(sql -> sql.fetchCount(AUDIT));
                assertThat(audited).isZero();
            }
        }
    }

    /// The first start was killed while it made the file: nothing that counts was in it.
    @Test
    void aFirstStartThatWasCutOffDoesNotKeepTheNextFromOpening() throws IOException {
        try (var folder = DataFolder.lock(temp)) {
            Files.write(temp.resolve("campaign-desk-new.mv.db"), new byte[8192]);

            try (var database = Database.open(folder, CLOCK, "lan")) {
                addGroup(database, "district", "UBND cấp huyện");
            }

            assertThat(file()).isRegularFile();
            assertThat(temp.resolve("campaign-desk-new.mv.db")).doesNotExist();
        }
    }

    /// A disk that was full for a moment closes H2's file; with room again the same desk goes on.
    @Test
    void aDatabaseThatBrokeDownSaysSoAndComesBack() {
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, CLOCK, "lan")) {
            addGroup(database, "district", "UBND cấp huyện");
            assertThatThrownBy(() -> database.write(transaction -> {
                        transaction.sql().execute("SHUTDOWN IMMEDIATELY");
                        return insertGroup(transaction, "press", "Báo, đài");
                    }))
                    .isInstanceOf(ExpectedFailure.class)
                    .hasMessage("db.unreachable");

            addGroup(database, "university", "Trường đại học");
            assertThat(groupNames(database)).containsExactly("UBND cấp huyện", "Trường đại học");
        }
    }

    private static void fillTheDisk(Transaction transaction) {
        var reason = "x".repeat(500);
        for (var row = 0; row < 6_000; row++) {
            transaction.audit().changed("group", row, "name", null, null, reason);
        }
    }

    @Test
    void aFaultInTheMiddleOfAGestureLeavesNothingOfIt() {
        try (var database = Database.inMemory(CLOCK, "lan")) {
            assertThatThrownBy(() -> database.write(transaction -> {
                        insertGroup(transaction, "district", "UBND cấp huyện");
                        transaction.audit().changed("group", 1, "created", null, "UBND cấp huyện", "");
                        throw new IllegalStateException("fault");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("fault");

            assertThat(groupNames(database)).isEmpty();
            int audited = database.read(sql -> sql.fetchCount(AUDIT));
            assertThat(audited).isZero();
        }
    }

    @Test
    void theDatabaseRefusesWhatWouldBeNonsenseAndKeepsTheRest() {
        try (var database = Database.inMemory(CLOCK, "lan")) {
            addGroup(database, "district", "UBND cấp huyện");
            assertThatThrownBy(() -> addGroup(database, "district", "twice")).hasMessageContaining("CODE");
            assertThat(groupNames(database)).containsExactly("UBND cấp huyện");
        }
    }

    @Test
    void aGestureReturnsWhatItMade() {
        try (var database = Database.inMemory(CLOCK, "lan")) {
            assertThat(database.<String>write(transaction -> "made")).isEqualTo("made");
        }
    }

    @Test
    void databasesInMemoryAreStrangersToEachOther() {
        try (var one = Database.inMemory(CLOCK, "lan");
                var two = Database.inMemory(CLOCK, "lan")) {
            addGroup(one, "district", "UBND cấp huyện");
            assertThat(groupNames(two)).isEmpty();
        }
    }

    /// Searches run while a report is being saved: readers see the old state, nobody waits for ever.
    @Test
    void readersAreNotHeldUpByAWriter() {
        try (var database = Database.inMemory(CLOCK, "lan")) {
            addGroup(database, "district", "UBND cấp huyện");
            var seen = new ArrayList<List<String>>();
            database.write(transaction -> {
                insertGroup(transaction, "press", "Báo, đài");
                return seen.add(groupNames(database));
            });
            assertThat(seen).containsExactly(List.of("UBND cấp huyện"));
            assertThat(groupNames(database)).containsExactly("UBND cấp huyện", "Báo, đài");
        }
    }

    private Path file() {
        return temp.resolve("campaign-desk.mv.db");
    }

    private static void addGroup(Database database, String code, String name) {
        database.write(transaction -> insertGroup(transaction, code, name));
    }

    private static int insertGroup(Transaction transaction, String code, String name) {
        return transaction
                .sql()
                .insertInto(ORGANISATION_GROUP)
                .set(ORGANISATION_GROUP.CODE, code)
                .set(ORGANISATION_GROUP.NAME, name)
                .set(ORGANISATION_GROUP.SHORT_NAME, name)
                .set(ORGANISATION_GROUP.PLACE, 1)
                .execute();
    }

    private static List<String> groupNames(Database database) {
        return database.read(sql -> sql.selectFrom(ORGANISATION_GROUP)
                .orderBy(ORGANISATION_GROUP.ID)
                .fetch(ORGANISATION_GROUP.NAME));
    }
}
