package vn.campaigndesk.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder in which warnings were accepted by their sentence is opened by the program of now, which accepts rules.
class AcceptedRuleMigrationTest {
    @TempDir
    Path temp;

    @BeforeEach
    void makeAnOldFolder() throws SQLException {
        try (var folder = DataFolder.lock(temp)) {
            var url = "jdbc:h2:file:" + folder.databaseFile();
            Flyway.configure()
                    .dataSource(url, "sa", "")
                    .locations("classpath:db/migration")
                    .target("6")
                    .load()
                    .migrate();
            try (var connection = DriverManager.getConnection(url, "sa", "");
                    var statement = connection.createStatement()) {
                statement.execute("set referential_integrity false");
                for (var row : List.of(
                        row("report.problem.outlier", "i1", "cũ", 8),
                        row("report.problem.rate-people", "i1", "mới", 9),
                        row("report.problem.outlier", "i2", "riêng", 8),
                        row("report.problem.duplicate", "number", "bản giấy", 8))) {
                    statement.execute(row);
                }
            }
        }
    }

    private static String row(String rule, String field, String reason, int hour) {
        return """
                insert into accepted_warning (report_id, rule, field, said, reason, accepted_at)
                values (1, '%s', '%s', '5', '%s', timestamp with time zone '2024-11-20 0%d:00:00+07')
                """.formatted(rule, field, reason, hour);
    }

    @Test
    void sentencesBecomeTheirRulesAndTheNewestReasonStays() {
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, Clock.systemUTC(), "lan")) {
            var rows = database.read(
                    sql -> sql.fetch("select rule, field, reason, accepted_by from accepted_warning order by field")
                            .formatCSV(false));
            assertThat(rows.strip().lines())
                    .containsExactly(
                            "V9,i1,mới,\"\"", "V9,i2,riêng,\"\"", "report.problem.duplicate,number,bản giấy,\"\"");
        }
    }
}
