package vn.campaigndesk.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A further campaign in an open data folder, of forty of the units and with other numbers, that does not ask the last
/// row and counts the third in something else.
final class SecondCampaign {
    private SecondCampaign() {}

    static void add(Path data) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("campaign-desk"), "sa", "")) {
            for (var statement : statements(connection)) {
                try (var executed = connection.createStatement()) {
                    executed.execute(statement);
                }
            }
        }
    }

    private static List<String> statements(Connection connection) throws SQLException {
        return List.of(
                copy(connection, "campaign", Map.of("code", "'second'", "short_title", "'Chiến dịch năm 2023'"), ""),
                copy(
                        connection,
                        "indicator",
                        Map.of("campaign_id", "(select max(id) from campaign)"),
                        " where place < 5"),
                "update indicator set unit = 'cuộc' where place = 3 and campaign_id = (select max(id) from campaign)",
                """
                insert into indicator_group (indicator_id, group_id) select n.id, g.group_id from indicator_group g
                join indicator o on o.id = g.indicator_id join indicator n on n.place = o.place and n.id > o.id
                """,
                """
                insert into recipient (campaign_id, organisation_id, group_id, place, name, short_name, sent_on)
                select (select max(id) from campaign), organisation_id, group_id, place, name, short_name, sent_on
                from recipient where place <= 40
                """,
                """
                insert into report (recipient_id, kind, document_number, document_symbol, issuing_body, arrived_on,
                    channel, evaluation, proposal, recorded_at, changed_at, revision, review_state)
                select r.id, 'ORIGINAL', '1', 'BC', r.name, c.starts_on, 'EMAIL', '', '', c.starts_on, c.starts_on, 1,
                    'VALID'
                from recipient r join campaign c on c.id = r.campaign_id
                where c.id = (select max(id) from campaign) and mod(r.place, 3) > 0
                """,
                """
                insert into quantity (report_id, indicator_id, raw, state, amount, qualifier, method, locator, note)
                select p.id, i.id, '50', 'STATED', 50 * i.place + mod(p.id, 40), 'EXACT', 'TYPED', '', ''
                from report p join recipient r on r.id = p.recipient_id join indicator i on i.campaign_id = r.campaign_id
                where r.campaign_id = (select max(id) from campaign)
                """);
    }

    /// All columns but the id, some with other values.
    private static String copy(Connection connection, String table, Map<String, String> changed, String where)
            throws SQLException {
        var names = new ArrayList<String>();
        try (var columns = connection.getMetaData().getColumns(null, null, table.toUpperCase(Locale.ROOT), null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove("id");
        var values =
                names.stream().map(name -> changed.getOrDefault(name, name)).collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", names) + ") select " + values + " from " + table
                + where;
    }
}
