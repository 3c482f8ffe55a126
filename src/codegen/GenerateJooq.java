import java.nio.file.Path;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Writes the jOOQ classes from the one source of the schema, the Flyway scripts: arguments are the folder of the
/// scripts and the folder to write to. A real in-memory H2 is migrated and read, because jOOQ's own interpreter of
/// scripts rejects generated columns.
final class GenerateJooq {
    private GenerateJooq() {}

    public static void main(String[] args) throws Exception {
        var url = "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1";
        var migrations = Path.of(args[0]).toAbsolutePath();
        try (var keepOpen = DriverManager.getConnection(url, "sa", "")) {
            Flyway.configure()
                    .dataSource(url, "sa", "")
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
                    .withGenerator(new Generator()
                            .withDatabase(new Database()
                                    .withName("org.jooq.meta.h2.H2Database")
                                    .withInputSchema("PUBLIC")
                                    .withOutputSchemaToDefault(true)
                                    .withExcludes("flyway_schema_history"))
                            .withGenerate(new Generate()
                                    .withRecords(true)
                                    .withPojos(false)
                                    .withDaos(false)
                                    .withImplicitJoinPathsToOne(false)
                                    .withImplicitJoinPathsToMany(false)
                                    .withImplicitJoinPathsManyToMany(false)
                                    .withGlobalObjectReferences(true))
                            .withTarget(new Target()
                                    .withPackageName("vn.campaigndesk.db.jooq")
                                    .withDirectory(args[1]))));
            if (keepOpen.isClosed()) {
                throw new IllegalStateException("the in-memory database closed before the classes were written");
            }
        }
    }
}
