package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Watches which statements the open database spends its time with, and explains them.
final class HotStatementsStore implements AutoCloseable {
    private static final int REMEMBERED = 10_000;
    /// What a parameter of a statement is explained with; the odd ones from, the even ones to.
    private static final long FROM = 1;

    private static final long TO = 2_000;

    private final Connection connection;

    /// A statement with all of its runs, whatever keys stood in it.
    ///
    /// @param text one of its runs
    record Statement(String text, long runs, double milliseconds, long rows) {
        private Statement and(Statement other) {
            return new Statement(text, runs + other.runs, milliseconds + other.milliseconds, rows + other.rows);
        }
    }

    /// Begins to watch.
    ///
    /// @param database the open database's file without its ending
    HotStatementsStore(Path database) {
        try {
            connection = DriverManager.getConnection("jdbc:h2:file:" + database, "sa", "");
            try (var statement = connection.createStatement()) {
                statement.execute("SET QUERY_STATISTICS_MAX_ENTRIES " + REMEMBERED);
                statement.execute("SET QUERY_STATISTICS TRUE");
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// The statements that took the most time since the watch began, the longest first.
    List<Statement> hottest(int count) {
        Map<String, Statement> found = new HashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select sql_statement, execution_count, cumulative_execution_time,"
                        + " cumulative_row_count from information_schema.query_statistics")) {
            while (rows.next()) {
                var text = rows.getString(1);
                var one = new Statement(text, rows.getLong(2), rows.getDouble(3), rows.getLong(4));
                found.merge(text.replaceAll("\\d+", "?"), one, Statement::and);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
        return longest(found, count);
    }

    private static List<Statement> longest(Map<String, Statement> found, int count) {
        return found.values().stream()
                .filter(HotStatementsStore::onlyReads)
                .sorted(Comparator.comparingDouble(Statement::milliseconds).reversed())
                .limit(count)
                .toList();
    }

    /// A plan is made by running the statement once more, and an insert that tells its keys begins as a query does.
    private static boolean onlyReads(Statement one) {
        return one.text().startsWith("select")
                && !one.text().contains("final table")
                && !one.text().contains("query_statistics");
    }

    /// How the database carries a statement out, with the rows and pages it went through.
    String plan(Statement hot) {
        try (var statement = connection.prepareStatement("EXPLAIN ANALYZE " + hot.text())) {
            var parameters = statement.getParameterMetaData();
            for (var place = 1; place <= parameters.getParameterCount(); place++) {
                if (parameters.getParameterType(place) == Types.BIGINT) {
                    statement.setLong(place, place % 2 == 1 ? FROM : TO);
                } else {
                    statement.setNull(place, parameters.getParameterType(place));
                }
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("the database does not tell what it does", cause);
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
