package vn.campaigndesk.db;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.h2.tools.ChangeFileEncryption;
import org.h2.tools.RunScript;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.jooq.Tables;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.vault.Seal;

/// A file of the database that nobody has open: looked at to its last byte, and told as SQL, without changing
/// it.
public final class DatabaseFile {
    /// The size of the engine's two heads.
    private static final int BLOCK = 4096;

    private static final String TABLES = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' ORDER BY table_name
            """;
    private static final String VERSION = """
            SELECT "version" FROM "flyway_schema_history" WHERE "success" ORDER BY "installed_rank" DESC
            """;

    /// What a file holds.
    ///
    /// @param schema the newest migration it has run
    /// @param current whether it has run exactly the migrations of this program
    /// @param newer whether it has run a migration that this program does not know
    /// @param head the hash at the end of its chain of changes: two files with the same hash hold the same;
    ///     empty for a file from before the chain
    /// @param sound whether the chain is unbroken, as far as this program can tell
    /// @param rows how many rows each table has, all of them read to the last column
    public record Contents(
            String schema, boolean current, boolean newer, String head, boolean sound, Map<String, Long> rows) {
        public Contents {
            rows = Map.copyOf(rows);
        }

        /// The rows of one table, 0 when there is no such table.
        public long count(String table) {
            return rows.getOrDefault(table.toUpperCase(Locale.ROOT), 0L);
        }
    }

    private DatabaseFile() {}

    /// Reads all of a file.
    ///
    /// @param file its name ends in `.mv.db`
    /// @param seal how it is encrypted
    /// @throws ExpectedFailure `db.file.damaged` when something in it cannot be read
    public static Contents look(Path file, Seal seal) {
        try (var connection = Address.of(file, seal).toRead().connect()) {
            var tables = strings(connection, TABLES);
            if (!tables.contains("flyway_schema_history")) {
                throw new ExpectedFailure("db.file.damaged", file);
            }
            var current = ShippedSchema.isIn(connection, Database.MIGRATIONS);
            return new Contents(
                    strings(connection, VERSION).getFirst(),
                    current,
                    ShippedSchema.isBehind(connection, Database.MIGRATIONS),
                    tables.contains("AUDIT_HEAD") ? head(connection) : "",
                    !current || isSound(connection),
                    rows(connection, tables));
        } catch (SQLException | RuntimeException e) {
            LeftOpen.release(file);
            throw e instanceof ExpectedFailure expected
                    ? expected
                    : ExpectedFailure.causedBy(e, "db.file.damaged", file);
        }
    }

    /// Writes a file as the SQL that makes it again, in UTF-8, for a version of the engine that cannot read its
    /// files.
    ///
    /// @param seal how the file is encrypted; the SQL is sealed in the same way
    /// @throws IOException when the target cannot be written
    /// @throws ExpectedFailure `db.file.damaged` when the file cannot be read
    public static void script(Path file, Path target, Seal seal) throws IOException {
        try (var connection = Address.of(file, seal).toRead().connect()) {
            if (seal.isOn()) {
                scriptSealed(connection, target, seal);
                return;
            }
            try (var statement = connection.prepareStatement("SCRIPT TO ? CHARSET 'UTF-8'")) {
                statement.setString(1, target.toString());
                statement.execute();
            }
        } catch (SQLException e) {
            throw unwritten(e, file);
        }
    }

    /// The engine would write the SQL as it is, so it is taken from it line by line.
    private static void scriptSealed(Connection connection, Path target, Seal seal) throws IOException, SQLException {
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("SCRIPT");
                var out = new BufferedOutputStream(Files.newOutputStream(target))) {
            seal.write(out, clear -> {
                try {
                    while (lines.next()) {
                        clear.write((lines.getString(1) + '\n').getBytes(StandardCharsets.UTF_8));
                    }
                } catch (SQLException e) {
                    throw new UnreadableException(e);
                }
            });
        } catch (UnreadableException e) {
            throw e.failure;
        }
    }

    /// Carries what went wrong with the file out of the writing of another.
    private static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient SQLException failure;

        UnreadableException(SQLException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /// A disk that is full is no damage to what is read.
    private static ExpectedFailure unwritten(SQLException failure, Path read) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException disk) {
                throw disk;
            }
        }
        return ExpectedFailure.causedBy(failure, "db.file.damaged", read);
    }

    /// Makes a file from what [#script] wrote.
    ///
    /// @param file must not exist; its name ends in `.mv.db`
    /// @param seal how the script is sealed, and how the file will be encrypted
    /// @throws IOException when the script cannot be read or the file cannot be written
    /// @throws ExpectedFailure `db.file.damaged` when the script cannot be run
    public static void build(Path script, Path file, Seal seal) throws IOException {
        try (var connection = Address.of(file, seal).with(";WRITE_DELAY=0").connect();
                var sql = new BufferedReader(
                        new InputStreamReader(seal.read(Files.newInputStream(script)), StandardCharsets.UTF_8))) {
            RunScript.execute(connection, sql);
        } catch (SQLException e) {
            throw unwritten(e, script);
        }
    }

    /// Encrypts a file in another way, in its place.
    ///
    /// @param file a copy that nobody else needs: when this fails, it is neither
    /// @throws ExpectedFailure `db.file.damaged` when it cannot be read
    public static void encrypt(Path file, Seal before, Seal after) throws IOException {
        var name = file.toAbsolutePath().getFileName().toString();
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        try {
            ChangeFileEncryption.execute(
                    folder.toString(),
                    name.substring(0, name.length() - Address.ENDING.length()),
                    "AES",
                    password(before),
                    password(after),
                    true);
        } catch (SQLException e) {
            throw unwritten(e, file);
        }
    }

    private static char @Nullable [] password(Seal seal) {
        return seal.isOn() ? seal.databasePassword().toCharArray() : null;
    }

    /// How a file is kept, by its first bytes.
    public enum Form {
        ABSENT,
        CLEAR,
        ENCRYPTED,
        /// Neither: damaged.
        UNKNOWN
    }

    /// Looks at the first bytes of a file. The engine writes the head of a clear file twice, so one of them
    /// may be damaged.
    public static Form form(Path file) {
        if (!Files.exists(file)) {
            return Form.ABSENT;
        }
        try (var content = Files.newInputStream(file)) {
            var head = new String(content.readNBytes(2 * BLOCK), StandardCharsets.ISO_8859_1);
            if (head.startsWith("H2encrypt\n")) {
                return Form.ENCRYPTED;
            }
            return head.startsWith("H:2,") || head.startsWith("H:2,", BLOCK) ? Form.CLEAR : Form.UNKNOWN;
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "db.file.damaged", file);
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Map<String, Long> rows(Connection connection, List<String> tables) throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var table : tables) {
            counts.put(table, readAll(connection, table));
        }
        return counts;
    }

    private static long readAll(Connection connection, String table) throws SQLException {
        var count = 0L;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM \"" + table.replace("\"", "\"\"") + '"')) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
                count++;
            }
        }
        return count;
    }

    private static String head(Connection connection) throws SQLException {
        var hashes = strings(connection, "SELECT hash FROM audit_head");
        return hashes.isEmpty() || hashes.getFirst() == null ? "" : hashes.getFirst();
    }

    private static boolean isSound(Connection connection) {
        var sql = DSL.using(connection, SQLDialect.H2);
        try (var rows = sql.selectFrom(Tables.AUDIT)
                .orderBy(Tables.AUDIT.ID)
                .fetchSize(500)
                .fetchLazy()) {
            var head = sql.selectFrom(Tables.AUDIT_HEAD).fetchOne();
            @Nullable AuditHead end = head == null ? null : new AuditHead(head.getEntries(), head.getHash());
            return AuditVerifier.verify(rows.stream().map(AuditEntry::of).iterator(), end)
                            .flaw()
                    == null;
        }
    }
}
