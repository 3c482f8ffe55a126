package vn.campaigndesk.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version as the build wrote it.
public final class ProgramVersion {
    private ProgramVersion() {}

    /// Such as `1.0.0`.
    public static String current() {
        var values = new Properties();
        try (var stream = ProgramVersion.class.getResourceAsStream("build.properties")) {
            values.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values.getProperty("version", "?");
    }
}
