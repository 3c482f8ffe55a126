package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The peer of the list in the benchmark: the rows of all reports and their quantities, selected by the driver and
/// thrown away column by column. Less cannot be read.
final class PlainSelectStore implements AutoCloseable {
    private final Connection connection;

    /// @param database the open database's file without its ending
    PlainSelectStore(Path database) {
        try {
            connection = DriverManager.getConnection("jdbc:h2:file:" + database, "sa", "");
        } catch (SQLException e) {
            throw new IllegalStateException("the peer cannot read " + database, e);
        }
    }

    /// Reads all rows and says how many.
    int read() {
        return read("select id, recipient_id, revision, arrived_on, document_number, document_symbol, kind,"
                        + " review_state from report where deleted_at is null")
                + read("select report_id, indicator_id, raw, state, amount, upper_amount, qualifier from quantity");
    }

    private int read(String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var width = rows.getMetaData().getColumnCount();
            var count = 0;
            while (rows.next()) {
                for (var column = 1; column <= width; column++) {
                    rows.getObject(column);
                }
                count++;
            }
            return count;
        } catch (SQLException e) {
            throw new IllegalStateException("the peer cannot read", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the peer does not end", e);
        }
    }
}
