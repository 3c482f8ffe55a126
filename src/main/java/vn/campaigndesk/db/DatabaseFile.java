package vn.campaigndesk.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.db.jooq.Tables;
import vn.campaigndesk.text.ExpectedFailure;

/// A file of the database that nobody has open: looked at to its last byte, and told as SQL, without changing it.
public final class DatabaseFile {
    private static final String ENDING = ".mv.db";
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
    /// @throws ExpectedFailure `db.file.damaged` when something in it cannot be read
    public static Contents look(Path file) {
        try (var connection = open(file)) {
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
            throw e instanceof ExpectedFailure expected
                    ? expected
                    : ExpectedFailure.causedBy(e, "db.file.damaged", file);
        }
    }

    /// Writes a file as the SQL that makes it again, in UTF-8, for a version of the engine that cannot read its files.
    ///
    /// @throws IOException when the target cannot be written
    /// @throws ExpectedFailure `db.file.damaged` when the file cannot be read
    public static void script(Path file, Path target) throws IOException {
        try (var connection = open(file);
                var statement = connection.prepareStatement("SCRIPT TO ? CHARSET 'UTF-8'")) {
            statement.setString(1, target.toString());
            statement.execute();
        } catch (SQLException e) {
            throw unwritten(e, file);
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
    /// @throws IOException when the file cannot be written
    /// @throws ExpectedFailure `db.file.damaged` when the script cannot be run
    public static void build(Path script, Path file) throws IOException {
        try (var connection = DriverManager.getConnection(url(file) + ";WRITE_DELAY=0", "sa", "");
                var statement = connection.prepareStatement("RUNSCRIPT FROM ? CHARSET 'UTF-8'")) {
            statement.setString(1, script.toString());
            statement.execute();
        } catch (SQLException e) {
            throw unwritten(e, script);
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection(url(file) + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", "sa", "");
    }

    private static String url(Path file) {
        var name = file.toAbsolutePath().toString();
        if (!name.endsWith(ENDING)) {
            throw new IllegalArgumentException("not the name of a database file: " + name);
        }
        return "jdbc:h2:file:" + name.substring(0, name.length() - ENDING.length()) + ";TRACE_LEVEL_FILE=0";
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
