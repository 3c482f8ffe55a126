package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Grows the sample in a throw-away data folder to the size that a measurement wants: further campaigns with so many
/// units each, every unit with an original, a replacement and a correction, every version with all rows of the form.
///
/// The rows are multiplied by the database itself, past the stores and their audit: by the stores a hundred thousand
/// reports take a quarter of an hour. What grows here is thrown away after the measurement.
final class GrownDataStore implements AutoCloseable {
    /// Versions of each unit's report.
    static final int VERSIONS = 3;

    /// What the codes of grown campaigns begin with.
    static final String CODE = "grown-";

    private final Connection connection;

    /// @param folder a data folder that is open with the sample in it; it is read by a desk that is opened afterwards
    GrownDataStore(Path folder) {
        try {
            connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("campaign-desk"), "sa", "");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// Adds campaigns.
    void add(int campaigns, int units) {
        try {
            var sample = number("select min(id) from campaign");
            bodies(units);
            var before = number("select count(*) from campaign where code like '" + CODE + "%'");
            for (var i = before + 1; i <= before + campaigns; i++) {
                campaign(sample, i, units);
            }
            run("analyze");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void bodies(int wanted) throws SQLException {
        var there = number("select count(*) from organisation where code like '" + CODE + "%'");
        run("""
                insert into organisation (code, group_id, name, short_name, place)
                select '%1$s' || n.x, g.id, 'Unit number ' || n.x, 'Unit ' || n.x, 1000 + n.x
                from system_range(%2$d, %3$d) n
                join (select id, row_number() over (order by place) - 1 as at, count(*) over () as every
                      from organisation_group) g on mod(n.x, g.every) = g.at
                """.formatted(CODE, there + 1, wanted));
    }

    private void campaign(long sample, long number, int units) throws SQLException {
        copy("campaign", "id = " + sample, Map.of("code", "'" + CODE + number + "'"));
        var id = number("select max(id) from campaign");
        copy("indicator", "campaign_id = " + sample, Map.of("campaign_id", "" + id));
        run("""
                insert into indicator_group (indicator_id, group_id)
                select i.id, g.id from indicator i cross join organisation_group g where i.campaign_id = %d
                """.formatted(id));
        recipients(id, units);
        for (var version = 0; version < VERSIONS; version++) {
            reports(id, version);
        }
    }

    private void recipients(long campaign, int units) throws SQLException {
        run("""
                insert into recipient (campaign_id, organisation_id, group_id, place, name, short_name, sent_on,
                    sent_channel)
                select c.id, o.id, o.group_id, o.place, o.name, o.short_name, c.starts_on, 'DOCUMENT'
                from organisation o cross join campaign c
                where c.id = %d and o.code like '%s%%' and o.place <= %d
                """.formatted(campaign, CODE, 1000 + units));
    }

    private void reports(long campaign, int version) throws SQLException {
        var last = number("select coalesce(max(id), 0) from report");
        var kinds = List.of("ORIGINAL", "REPLACEMENT", "CORRECTION");
        run("""
                insert into report (recipient_id, kind, document_number, document_symbol, issuing_body, arrived_on,
                    channel, evaluation, proposal, recorded_at, changed_at, revision, review_state)
                select r.id, '%s', cast(r.place as varchar), 'BC-UBND', r.name,
                    dateadd(day, mod(r.id * 7, 30) + %d, c.starts_on), 'EMAIL', 'text', '', c.starts_on, c.starts_on, 1,
                    'VALID'
                from recipient r join campaign c on c.id = r.campaign_id
                where c.id = %d
                """.formatted(kinds.get(version), version * 5, campaign));
        quantities(campaign, last);
    }

    private void quantities(long campaign, long after) throws SQLException {
        run("""
                insert into quantity (report_id, indicator_id, raw, state, amount, qualifier, method, locator, note)
                select p.id, i.id, cast(mod(p.id * 7919 + i.place * 104729, 2000) as varchar), 'STATED',
                    mod(p.id * 7919 + i.place * 104729, 2000), 'EXACT', 'TYPED', '', ''
                from report p cross join indicator i
                where p.id > %d and i.campaign_id = %d
                """.formatted(after, campaign));
    }

    /// Copies rows with new ids and some columns changed.
    private void copy(String table, String which, Map<String, String> changed) throws SQLException {
        var names = new ArrayList<String>();
        try (var columns = connection.getMetaData().getColumns(null, null, table.toUpperCase(Locale.ROOT), null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove("id");
        var values =
                names.stream().map(name -> changed.getOrDefault(name, name)).toList();
        run("insert into " + table + " (" + String.join(", ", names) + ") select " + String.join(", ", values)
                + " from " + table + " where " + which + " order by id");
    }

    private void run(String statement) throws SQLException {
        try (var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("the sample does not grow", cause);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
