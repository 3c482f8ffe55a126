package vn.campaigndesk.db;

import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import vn.campaigndesk.text.ExpectedFailure;

/// The open database. Stores read with [#read] and change with [#write]; a write is one transaction.
public final class Database implements AutoCloseable {
    /// What H2 says of a file it cannot make sense of.
    private static final Set<Integer> UNREADABLE = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.GENERAL_ERROR_1);

    private final JdbcConnectionPool pool;
    private final DSLContext sql;
    private final Clock clock;
    private final String actor;

    private Database(JdbcConnectionPool pool, Clock clock, String actor) {
        this.pool = pool;
        this.clock = clock;
        this.actor = actor;
        this.sql = DSL.using(
                pool, SQLDialect.H2, new Settings().withRenderSchema(false).withExecuteLogging(false));
    }

    /// Opens the file in a locked folder, making or migrating it as needed.
    ///
    /// @param clock the time that is written beside changes
    /// @param actor the name that is written beside changes
    /// @throws ExpectedFailure `db.newer` for a file of a newer program, `db.damaged` for one that cannot be read
    public static Database open(DataFolder folder, Clock clock, String actor) {
        var url = "jdbc:h2:file:" + folder.databaseFile() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        if (Files.exists(folder.path().resolve(folder.databaseFile().getFileName() + ".mv.db"))) {
            requireSchema(folder);
        }
        try {
            return migrated(url, clock, actor);
        } catch (FlywayException e) {
            throw isUnreadable(e) ? ExpectedFailure.causedBy(e, "db.damaged", folder.path()) : e;
        }
    }

    /// H2 takes a file that has lost its end for one in which nothing has happened yet, and would write the empty
    /// schema into it. So the file is looked at first, in a way that cannot change it.
    private static void requireSchema(DataFolder folder) {
        var url = "jdbc:h2:file:" + folder.databaseFile() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var history = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!history.next()) {
                throw new ExpectedFailure("db.damaged", folder.path());
            }
        } catch (SQLException e) {
            // it would make a user first, so there is none: the file has lost everything
            var isEmpty = e.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY;
            throw isEmpty || isUnreadable(e)
                    ? ExpectedFailure.causedBy(e, "db.damaged", folder.path())
                    : new IllegalStateException("the database cannot be looked at", e);
        }
    }

    /// A private database that ends with its closing: for tests and for throw-away work.
    public static Database inMemory(Clock clock, String actor) {
        return migrated("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", clock, actor);
    }

    private static Database migrated(String url, Clock clock, String actor) {
        var pool = JdbcConnectionPool.create(url, "sa", "");
        try {
            migrate(pool);
            return new Database(pool, clock, actor);
        } catch (RuntimeException e) {
            pool.dispose();
            throw e;
        }
    }

    private static void migrate(JdbcConnectionPool pool) {
        var flyway = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .load();
        for (var migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new ExpectedFailure("db.newer", migration.getVersion());
            }
        }
        flyway.migrate();
    }

    private static boolean isUnreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && UNREADABLE.contains(e.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /// Runs a query and returns what it makes of the rows.
    public <T> T read(Function<DSLContext, T> query) {
        return query.apply(sql);
    }

    /// Runs one gesture of the user as one transaction: all of it is on disk when this returns, or none of it.
    public <T> T write(Function<Transaction, T> gesture) {
        return sql.transactionResult(configuration -> {
            var inside = DSL.using(configuration);
            return gesture.apply(new Transaction(inside, new AuditLog(inside, clock.instant(), actor)));
        });
    }

    /// Writes what is left, compacts the file and closes it.
    @Override
    public void close() {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not close", e);
        } finally {
            pool.dispose();
        }
    }
}
