package vn.campaigndesk.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import vn.campaigndesk.vault.Seal;

/// Where a database is, and what opens it. A sealed file is encrypted by the engine (AES-128 in XTS mode)
/// with a password of its own, made of the data key.
///
/// @param password as the engine wants it: the file's, a space, the user's, which is empty; empty for a file
///     that is not encrypted
record Address(String url, String password) {
    static final String USER = "sa";
    static final String ENDING = ".mv.db";

    /// @param file its name ends in `.mv.db`
    static Address of(Path file, Seal seal) {
        var name = file.toAbsolutePath().toString();
        if (!name.endsWith(ENDING)) {
            throw new IllegalArgumentException("not the name of a database file: " + name);
        }
        var url = "jdbc:h2:file:" + name.substring(0, name.length() - ENDING.length()) + ";TRACE_LEVEL_FILE=0";
        return seal.isOn() ? new Address(url + ";CIPHER=AES", seal.databasePassword() + ' ') : new Address(url, "");
    }

    static Address inMemory() {
        return new Address("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "");
    }

    /// @param options each begins with a semicolon
    Address with(String options) {
        return new Address(url + options, password);
    }

    /// In a way that cannot change the file.
    Address toRead() {
        return with(";ACCESS_MODE_DATA=r;IFEXISTS=TRUE");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, password);
    }

    @Override
    public String toString() {
        return url;
    }
}
