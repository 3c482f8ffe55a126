package vn.campaigndesk.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of the program before versions and review, with reports in it, is opened by the one of now.
class VersionsMigrationTest {
    @TempDir
    Path temp;

    @BeforeEach
    void makeAnOldFolder() throws SQLException {
        try (var folder = DataFolder.lock(temp)) {
            var url = "jdbc:h2:file:" + folder.databaseFile();
            Flyway.configure()
                    .dataSource(url, "sa", "")
                    .locations("classpath:db/migration")
                    .target("3")
                    .load()
                    .migrate();
            try (var connection = DriverManager.getConnection(url, "sa", "");
                    var statement = connection.createStatement()) {
                for (var sql : OLD) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static final List<String> OLD = List.of(
            "insert into organisation_group (code, name, short_name, place) values ('g', 'Nhóm', 'Nhóm', 1)",
            "insert into organisation (code, group_id, name, short_name, place) values ('o', 1, 'Sở', 'Sở', 1)",
            """
            insert into campaign (code, title, short_title, subject, letter_symbol, starts_on, runs_until, due_date,
                due_inclusive, parent_body, issuing_body, place_name, report_symbol, focal_point, hotline, mailbox,
                website, signer_authority, signer_title, signer_name, archive_note)
            values ('c', 't', 't', 's', 'x', date '2024-10-10', date '2024-11-17', date '2024-11-18', false, '', '',
                '', '', '', '', '', '', '', '', '', '')""",
            """
            insert into recipient (campaign_id, organisation_id, group_id, place, name, short_name)
            values (1, 1, 1, 1, 'Sở', 'Sở')""",
            """
            insert into indicator (campaign_id, place, text, short_text, unit, note_hint, caveat)
            values (1, 1, 'Số', 'Số', '', '', '')""",
            report("ORIGINAL", "15"),
            report("REPLACEMENT", "16"),
            """
            insert into quantity (report_id, indicator_id, raw, state, amount, qualifier, method, locator, note)
            values (2, 1, '25', 'STATED', 25, 'EXACT', 'TYPED', '', 'đủ')""");

    private static String report(String kind, String number) {
        return """
                insert into report (recipient_id, kind, document_number, document_symbol, issuing_body, arrived_on, channel,
                    evaluation, proposal, recorded_at, changed_at, revision)
                values (1, '%s', '%s', 'BC', 'Sở', date '2024-11-15', 'EMAIL', 'Tốt', '',
                    timestamp with time zone '2024-11-15 08:00:00+07', timestamp with time zone '2024-11-15 08:00:00+07', 1)
                """.formatted(kind, number);
    }

    @Test
    void reportsAreKeptAsTheyWereAndHaveNotBeenReviewed() {
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, Clock.systemUTC(), "lan")) {
            var rows = database.read(sql -> sql.fetch("""
                            select kind, document_number, evaluation, supplement_counting, withdraws_id, arrival_number,
                                review_state, review_reason
                            from report order by id""").formatCSV(false));
            assertThat(rows.strip().lines())
                    .containsExactly(
                            "ORIGINAL,15,Tốt,\"\",\"\",\"\",RECEIVED,\"\"",
                            "REPLACEMENT,16,Tốt,\"\",\"\",\"\",RECEIVED,\"\"");
            var quantities = database.read(
                    sql -> sql.fetch("select raw || note from quantity").into(String.class));
            assertThat(quantities).containsExactly("25đủ");
        }
    }

    @Test
    void theNewKindsAreTakenAndNothingElse() {
        try (var folder = DataFolder.lock(temp);
                var database = Database.open(folder, Clock.systemUTC(), "lan")) {
            change(database, "update report set kind = 'CORRECTION' where id = 2");
            change(database, "update report set kind = 'SUPPLEMENT', supplement_counting = 'ADDITIONAL' where id = 2");
            change(
                    database,
                    "update report set kind = 'WITHDRAWAL', supplement_counting = null, withdraws_id = 1 where id = 2");
            for (var wrong : List.of(
                    "update report set kind = 'OTHER' where id = 1",
                    "update report set kind = 'SUPPLEMENT' where id = 1",
                    "update report set supplement_counting = 'CUMULATIVE' where id = 1",
                    "update report set withdraws_id = 2 where id = 1",
                    "update report set withdraws_id = 99 where id = 2",
                    "update report set review_state = 'SUPERSEDED' where id = 1",
                    "insert into report (recipient_id, document_number, document_symbol, issuing_body, arrived_on, channel,"
                            + " evaluation, proposal, recorded_at, changed_at, revision) select recipient_id,"
                            + " document_number, document_symbol, issuing_body, arrived_on, channel, evaluation, proposal,"
                            + " recorded_at, changed_at, revision from report where id = 1")) {
                assertThatThrownBy(() -> change(database, wrong)).as(wrong).isInstanceOf(RuntimeException.class);
            }
        }
    }

    private static void change(Database database, String sql) {
        database.write(transaction -> transaction.sql().execute(sql));
    }
}
