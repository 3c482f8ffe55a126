package vn.campaigndesk.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.campaigndesk.db.jooq.Tables.ORGANISATION_GROUP;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.campaigndesk.text.ExpectedFailure;

/// A damage is told as one, in whatever words the engine puts it, and nothing else is. `DamagedFileTest` damages real
/// files; here are the answers that it met.
class StoreDamageTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path temp;

    private Path file() {
        return temp.resolve("campaign-desk.mv.db");
    }

    /// A flipped bit in the definition of a table, an index or the user: the engine answers with whatever error
    /// it meets, a syntax error or a wrong password.
    @Test
    void aDefinitionThatMakesNoSenseIsADamage() throws SQLException {
        try (var folder = DataFolder.lock(temp)) {
            DriverManager.getConnection("jdbc:h2:file:" + folder.databaseFile(), "SB", "")
                    .close();

            assertThatThrownBy(() -> Database.open(folder, CLOCK, "lan"))
                    .isInstanceOf(ExpectedFailure.class)
                    .hasMessage("db.damaged");
        }
    }

    /// On Windows no copy could take its place.
    @Test
    void aFileThatTheEngineForgotToCloseIsLetGo() throws IOException {
        try (var folder = DataFolder.lock(temp)) {
            Database.open(folder, CLOCK, "lan").close();
        }
        forgetToClose(file());
        LeftOpen.release(file());

        assertThat(LeftOpen.isOpen(file())).isFalse();
    }

    @SuppressWarnings("resource")
    private static void forgetToClose(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        assertThat(channel.lock().isValid()).isTrue();
        assertThat(LeftOpen.isOpen(file)).isTrue();
    }

    @Test
    void aFileThatAnotherProgramHoldsIsNotCalledDamaged() throws IOException {
        try (var folder = DataFolder.lock(temp)) {
            Database.open(folder, CLOCK, "lan").close();
            try (var held = FileChannel.open(file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                    var lock = held.lock()) {
                assertThat(lock.isValid()).isTrue();
                assertThatThrownBy(() -> Database.open(folder, CLOCK, "lan")).hasMessage("db.held");
            }
            Database.open(folder, CLOCK, "lan").close();
        }
    }

    /// The copy before an upgrade reads all of the file, so it is the first to meet a damage: the person is to
    /// be offered the newest good copy, as for every other damage.
    @Test
    void aDamageMetBeforeAnUpgradeIsADamageOfTheData() throws SQLException {
        try (var folder = DataFolder.lock(temp)) {
            Database.open(folder, CLOCK, "lan").close();
            try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.databaseFile(), "sa", "");
                    var statement = connection.createStatement()) {
                statement.execute("delete from \"flyway_schema_history\" where \"version\" = '18'");
            }

            assertThatThrownBy(() -> Database.open(folder, CLOCK, "lan", file -> {
                        throw new ExpectedFailure("db.file.damaged", file);
                    }))
                    .hasMessage("db.damaged");
            assertThatThrownBy(() -> Database.open(folder, CLOCK, "lan", file -> {
                        throw new ExpectedFailure("backup.full", file);
                    }))
                    .hasMessage("backup.full");
        }
    }

    /// What the engine's pages are read with: each is a damage, but not a disk that fails or a fault of the
    /// program.
    @Test
    void aPageThatMakesNoSenseIsToldFromADiskThatFailsAndFromAFault() {
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, CLOCK, "lan")) {
            assertThat(answer(database, new MVStoreException(DataUtils.ERROR_READING_FAILED, "no disk")))
                    .isEqualTo("db.unreachable");
            assertThat(answer(database, new MVStoreException(DataUtils.ERROR_CLOSED, "closed")))
                    .isEqualTo("db.unreachable");
            var cut = new MVStoreException(DataUtils.ERROR_READING_FAILED, "cut");
            cut.initCause(new EOFException());
            assertThat(answer(database, cut)).isEqualTo("db.damaged");
        }
        for (var damage : List.of(
                new MVStoreException(DataUtils.ERROR_FILE_CORRUPT, "page"),
                new MVStoreException(DataUtils.ERROR_CHUNK_NOT_FOUND, "chunk"),
                new MVStoreException(DataUtils.ERROR_SERIALIZATION, "value"),
                trippedOver("org.h2.mvstore.Page"),
                trippedOver("org.h2.value.ValueUuid"))) {
            try (var folder = DataFolder.lock(temp);
                    var database = Database.open(folder, CLOCK, "lan")) {
                assertThat(answer(database, damage)).as(damage.toString()).isEqualTo("db.damaged");
            }
        }
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, CLOCK, "lan")) {
            assertThat(answer(database, trippedOver("vn.campaigndesk.report.ReportStore")))
                    .isEqualTo("db.unreachable");
        }
    }

    /// A fault with a page's bytes in the platform, called from there.
    private static RuntimeException trippedOver(String type) {
        var fault = new ArrayIndexOutOfBoundsException(type);
        fault.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "checkIndex", "Objects.java", 1),
            new StackTraceElement(type, "read", "x.java", 1),
            new StackTraceElement("vn.campaigndesk.db.Database", "read", "Database.java", 1)
        });
        return fault;
    }

    private static String answer(Database database, RuntimeException cause) {
        return String.valueOf(catchThrowable(() -> database.read(sql -> {
                    throw new DataAccessException(
                            "query", new SQLException("General error", "HY000", ErrorCode.GENERAL_ERROR_1, cause));
                }))
                .getMessage());
    }

    private enum Word {
        KNOWN
    }

    /// One bit of a word in a row: no page is wrong, but the program could never have written it.
    @Test
    void aWordThatNoEnumerationHasIsADamageAndAFaultOfTheProgramIsNot() {
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, CLOCK, "lan")) {
            database.write(transaction -> transaction
                    .sql()
                    .insertInto(ORGANISATION_GROUP)
                    .set(ORGANISATION_GROUP.CODE, "KNOWO")
                    .set(ORGANISATION_GROUP.NAME, "UBND cấp huyện")
                    .set(ORGANISATION_GROUP.SHORT_NAME, "UBND cấp huyện")
                    .set(ORGANISATION_GROUP.PLACE, 1)
                    .execute());

            assertThatThrownBy(() -> database.read(sql ->
                            Word.valueOf(sql.selectFrom(ORGANISATION_GROUP).fetchSingle(ORGANISATION_GROUP.CODE))))
                    .hasMessage("db.damaged");
            assertThatThrownBy(() -> database.read(sql -> {
                        throw new IllegalArgumentException("fault");
                    }))
                    .hasMessage("fault");
        }
    }
}
