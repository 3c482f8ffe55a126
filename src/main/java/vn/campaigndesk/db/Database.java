package vn.campaigndesk.db;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.campaigndesk.text.ExpectedFailure;

/// The open database. Stores read with [#read] and change with [#write]; a write is one transaction.
public final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    /// What H2 says of a file it cannot make sense of.
    private static final Set<Integer> UNREADABLE = Set.of(
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.FILE_ENCRYPTION_ERROR_1,
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_VERSION_ERROR_1,
            ErrorCode.FILE_CREATION_FAILED_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.OBJECT_CLOSED,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
            ErrorCode.COLUMN_NOT_FOUND_1,
            StoreDamage.NO_SUCH_VALUE);

    /// Less room than this is none: H2 writes whole blocks, and a first file takes some hundred kilobytes.
    private static final long LEAST_ROOM = 1_000_000;

    /// The migrations that are no scripts.
    static final List<JavaMigration> MIGRATIONS = List.of(new AuditChaining());

    /// Gestures that write wait for each other ([AuditLog]); a big import may take its time.
    private static final String LOCK_TIMEOUT = ";LOCK_TIMEOUT=60000";

    private final JdbcConnectionPool pool;
    private final DSLContext sql;
    private final Clock clock;
    private final String actor;
    private final @Nullable Path place;
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean damaged;

    private Database(JdbcConnectionPool pool, Clock clock, String actor, @Nullable Path place) {
        this.pool = pool;
        this.clock = clock;
        this.actor = actor;
        this.place = place;
        this.sql = DSL.using(
                pool, SQLDialect.H2, new Settings().withRenderSchema(false).withExecuteLogging(false));
    }

    /// Opens the file in a locked folder, making or migrating it as needed.
    ///
    /// @param clock the time that is written beside changes
    /// @param actor the name that is written beside changes
    /// @throws ExpectedFailure `db.newer` for a file of a newer program, `db.damaged` for one that cannot be
    ///     read, `db.held` while something else has it open, `db.full` when the disk has no room
    public static Database open(DataFolder folder, Clock clock, String actor) {
        return open(folder, clock, actor, file -> {});
    }

    /// As above.
    ///
    /// @param beforeUpgrade is given the file before it is brought to this program's schema; when that fails,
    ///     the file stays as it is
    public static Database open(DataFolder folder, Clock clock, String actor, Consumer<Path> beforeUpgrade) {
        var file = file(folder.databaseFile());
        try {
            Upgrade.takeBackUnfinished(file);
            if (!Files.exists(file)) {
                create(folder, clock, actor);
            } else if (!requireSchema(folder)) {
                keep(file, beforeUpgrade, folder.path());
                return Upgrade.of(file, () -> opened(address(folder, file), false, clock, actor, folder.path()));
            }
            return opened(address(folder, file), true, clock, actor, folder.path());
        } catch (FlywayException e) {
            throw explained(e, folder.path(), "db.damaged");
        }
    }

    /// What is to be copied is read to its last row first: so a damage is met here before any other place.
    private static void keep(Path file, Consumer<Path> beforeUpgrade, Path place) {
        try {
            beforeUpgrade.accept(file);
        } catch (ExpectedFailure e) {
            throw e.key().equals("db.file.damaged") ? ExpectedFailure.causedBy(e, "db.damaged", place) : e;
        }
    }

    /// Takes back an upgrade that was cut off, as the next opening would. Whoever exchanges the file of a
    /// locked folder does this first: the opening would else put the old file over what has come in the
    /// meantime.
    public static void takeBackUnfinished(DataFolder folder) {
        Upgrade.takeBackUnfinished(file(folder.databaseFile()));
    }

    private static Address address(DataFolder folder, Path file) {
        return Address.of(file, folder.seal()).with(";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE" + LOCK_TIMEOUT);
    }

    private static Path file(Path name) {
        return name.resolveSibling(name.getFileName() + ".mv.db");
    }

    /// Makes the file under another name and puts it into its place when it is whole: a first start that is cut
    /// off leaves nothing that the second would have to take for damaged data.
    private static void create(DataFolder folder, Clock clock, String actor) {
        var name = folder.databaseFile().resolveSibling("campaign-desk-new");
        try {
            Files.deleteIfExists(file(name));
            try {
                opened(address(folder, file(name)), false, clock, actor, folder.path())
                        .close();
                Files.move(file(name), file(folder.databaseFile()), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(file(name));
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "db.folder.unwritable", folder.path());
        }
    }

    /// H2 takes a file that has lost its end for one in which nothing has happened yet, and would write the
    /// empty schema into it. So the file is looked at first, in a way that cannot change it.
    ///
    /// @return whether it is of this program's version already
    private static boolean requireSchema(DataFolder folder) {
        var address = Address.of(file(folder.databaseFile()), folder.seal()).toRead();
        try (var connection = address.connect();
                var history = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!history.next()) {
                throw new ExpectedFailure("db.damaged", folder.path());
            }
            return ShippedSchema.isIn(connection, MIGRATIONS);
        } catch (SQLException e) {
            if (isHeld(e)) {
                throw ExpectedFailure.causedBy(e, "db.held", folder.path());
            }
            LeftOpen.release(file(folder.databaseFile()));
            throw ExpectedFailure.causedBy(e, "db.damaged", folder.path());
        }
    }

    /// Nothing is asked of the file but to be opened and what its schema is, in words that every file
    /// understands: so whatever the engine answers - and it tells a page that makes no sense in fifty ways,
    /// down to a syntax error in a table's own definition - is a damage, unless the file was not to be had at
    /// all.
    private static boolean isHeld(Throwable failure) {
        if (StoreDamage.isIn(failure)) {
            return false;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException
                    || (cause instanceof SQLException e && e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1)) {
                return true;
            }
        }
        return false;
    }

    /// A private database that ends with its closing: for tests and for throw-away work.
    public static Database inMemory(Clock clock, String actor) {
        return opened(Address.inMemory().with(LOCK_TIMEOUT), false, clock, actor, null);
    }

    /// @param current whether nothing is to be migrated
    private static Database opened(Address address, boolean current, Clock clock, String actor, @Nullable Path place) {
        var pool = JdbcConnectionPool.create(address.url(), Address.USER, address.password());
        try {
            if (!current) {
                migrate(pool);
            }
            return new Database(pool, clock, actor, place);
        } catch (RuntimeException e) {
            pool.dispose();
            throw e;
        }
    }

    private static void migrate(JdbcConnectionPool pool) {
        var flyway = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .javaMigrations(MIGRATIONS.toArray(JavaMigration[]::new))
                .load();
        for (var migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new ExpectedFailure("db.newer", migration.getVersion());
            }
        }
        flyway.migrate();
    }

    /// What a person can do about a file that cannot be used; a failure of another kind stays what it is.
    ///
    /// @param otherwise the message when the disk has room
    private static RuntimeException explained(RuntimeException failure, @Nullable Path place, String otherwise) {
        if (place == null || !isUnreadable(failure)) {
            return failure;
        }
        return ExpectedFailure.causedBy(failure, isFull(place) ? "db.full" : otherwise, place);
    }

    private static boolean isUnreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e && UNREADABLE.contains(e.getErrorCode())) {
                return true;
            }
        }
        return StoreDamage.isIn(failure);
    }

    private static boolean isFull(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /// H2 closes a file that it could not write, and the pool would go on handing out connections to it. They
    /// are taken out, so that the next gesture opens the file again: nobody has to leave the program, and what
    /// is typed, to save it.
    private RuntimeException brokenDown(DataAccessException failure) {
        if (isUnreadable(failure)) {
            var attempts = pool.getMaxConnections();
            while (attempts > 0 && !isExecuted("SELECT 1")) {
                attempts--;
            }
        }
        damaged |= StoreDamage.isIn(failure);
        return explained(failure, place, damaged ? "db.damaged" : "db.unreachable");
    }

    /// A row was read, and what stands in it is nothing that this program could have written.
    private RuntimeException impossible(RuntimeException failure) {
        if (place == null || !StoreDamage.isImpossible(failure)) {
            return failure;
        }
        damaged = true;
        return ExpectedFailure.causedBy(failure, "db.damaged", place);
    }

    /// Runs a query and returns what it makes of the rows.
    ///
    /// @throws ExpectedFailure `db.unreachable` when the file cannot be read: a drive that was pulled;
    ///     `db.damaged` when what was read makes no sense
    public <T> T read(Function<DSLContext, T> query) {
        try {
            return query.apply(sql);
        } catch (DataAccessException e) {
            throw brokenDown(e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw impossible(e);
        }
    }

    /// Runs one gesture of the user as one transaction: all of it is on disk when this returns, or none of it.
    ///
    /// @throws ExpectedFailure `db.full` or `db.unreachable` when the file cannot be written, `db.damaged` when
    ///     a page of it makes no sense
    public <T> T write(Function<Transaction, T> gesture) {
        try {
            return sql.transactionResult(configuration -> {
                var inside = DSL.using(configuration);
                var audit = AuditLog.begin(inside, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor);
                var result = gesture.apply(new Transaction(inside, audit));
                audit.seal();
                return result;
            });
        } catch (DataAccessException e) {
            throw brokenDown(e);
        } finally {
            writes.incrementAndGet();
        }
    }

    /// Copies the file as it stands between two gestures, while the program goes on.
    ///
    /// @param archive a file that is made: a ZIP archive with the file of the database in it
    /// @throws ExpectedFailure `db.full` or `db.unreachable`
    public void copyTo(Path archive) {
        read(sql -> sql.execute("BACKUP TO {0}", DSL.inline(archive.toString())));
    }

    /// How many gestures have ended so far, in whatever way. Since nobody else can write into the folder, what
    /// was read after asking for this number is still what is stored as long as the number is the same.
    public long writes() {
        return writes.get();
    }

    /// Writes what is left, compacts the file and closes it. All that was acknowledged is in the file already:
    /// when there is no room to compact it, or a page of it could not be read, it closes as it is: compacting
    /// would drop what perhaps somebody can read still.
    @Override
    public void close() {
        try {
            if (!isExecuted(damaged ? "SHUTDOWN IMMEDIATELY" : "SHUTDOWN COMPACT")
                    && !isExecuted("SHUTDOWN IMMEDIATELY")) {
                LOG.log(Level.WARNING, "the database did not close: {0}", place);
            }
        } finally {
            pool.dispose();
        }
    }

    private boolean isExecuted(String command) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(command);
            return true;
        } catch (SQLException e) {
            LOG.log(Level.DEBUG, command, e);
            return false;
        }
    }
}
