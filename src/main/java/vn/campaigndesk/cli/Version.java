package vn.campaigndesk.cli;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version as the build wrote it.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"campaign-desk " + current()};
    }

    static String current() throws IOException {
        var values = new Properties();
        try (var stream = Version.class.getResourceAsStream("build.properties")) {
            values.load(stream);
        }
        return values.getProperty("version", "?");
    }
}
