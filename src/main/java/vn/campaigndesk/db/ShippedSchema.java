package vn.campaigndesk.db;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.flywaydb.core.api.migration.JavaMigration;

/// What the program's migrations are, without asking the library that runs them: loading it takes longer than
/// all else of a start, and on nearly every start there is nothing to migrate.
final class ShippedSchema {
    private static final System.Logger LOG = System.getLogger(ShippedSchema.class.getName());

    private static final String FOLDER = "db/migration/";
    private static final Pattern SCRIPT = Pattern.compile("V([0-9.]+)__.*\\.sql");

    /// All on record but the library's own note that it made this table.
    private static final String DONE = """
            SELECT "version", "success" FROM "flyway_schema_history" WHERE "installed_rank" > 0 OR NOT "success"
            """;

    private ShippedSchema() {}

    /// Whether a database has run exactly the program's migrations, each to its end. Whatever is in doubt is
    /// "no": then the library looks, and says what is wrong.
    ///
    /// @throws SQLException when the record cannot be read because the file is damaged
    static boolean isIn(Connection connection, List<JavaMigration> inJava) throws SQLException {
        try {
            var shipped = versions();
            inJava.forEach(migration -> shipped.add(migration.getVersion().getVersion()));
            return !shipped.isEmpty() && shipped.equals(done(connection));
        } catch (SQLException e) {
            if (StoreDamage.isIn(e)) {
                throw e;
            }
            return unknown(e);
        } catch (IOException e) {
            return unknown(e);
        }
    }

    private static boolean unknown(Exception why) {
        LOG.log(Level.DEBUG, "the schema's version is not known", why);
        return false;
    }

    /// Whether a database has run a migration that this program does not know: it is of a newer one.
    static boolean isBehind(Connection connection, List<JavaMigration> inJava) throws SQLException {
        try {
            var known = versions();
            inJava.forEach(migration -> known.add(migration.getVersion().getVersion()));
            return !known.containsAll(done(connection));
        } catch (IOException e) {
            throw new SQLException("the program's own migrations are not known", e);
        }
    }

    /// The versions on record; one that broke off counts as a version of its own, which no program ships.
    private static Set<String> done(Connection connection) throws SQLException {
        var done = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(DONE)) {
            while (rows.next()) {
                done.add(rows.getString(1) + (rows.getBoolean(2) ? "" : " broken off"));
            }
        }
        return done;
    }

    private static Set<String> versions() throws IOException {
        var versions = new TreeSet<String>();
        for (var name : names()) {
            var script = SCRIPT.matcher(name);
            if (script.matches()) {
                versions.add(script.group(1));
            }
        }
        return versions;
    }

    /// The names of the scripts, in a folder of classes or in the program's archive.
    private static List<String> names() throws IOException {
        var folder = ShippedSchema.class.getResource("/" + FOLDER);
        if (folder == null) {
            return List.of();
        }
        if (folder.openConnection() instanceof JarURLConnection jar) {
            return inArchive(jar);
        }
        try (var files = Files.list(Path.of(new URI(folder.toString())))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (URISyntaxException | IllegalArgumentException elsewhere) {
            throw new IOException("the program's files are neither in a folder nor in an archive", elsewhere);
        }
    }

    private static List<String> inArchive(JarURLConnection place) throws IOException {
        place.setUseCaches(false);
        try (var archive = place.getJarFile();
                var names = archive.stream().map(entry -> entry.getName())) {
            return names.filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length()))
                    .toList();
        }
    }
}
