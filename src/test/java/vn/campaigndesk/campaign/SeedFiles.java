package vn.campaigndesk.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The seed files as they lie in the resources, read without the program's loader so that the data are judged alone.
final class SeedFiles {
    static final List<String> ALL = List.of(
            "groups.tsv",
            "organisations.tsv",
            "facts.tsv",
            "campaign-2024.properties",
            "campaign-2024-lines.tsv",
            "campaign-2024-indicators.tsv");

    private SeedFiles() {}

    /// The lines under the header, each by the titles of its columns; throws when a line has another number of cells.
    static List<Map<String, String>> rows(String file) {
        var lines = text(file).lines().filter(line -> !line.startsWith("#")).toList();
        var header = List.of(lines.getFirst().split("\t"));
        return lines.stream().skip(1).map(line -> row(header, line)).toList();
    }

    static Properties properties() {
        var properties = new Properties();
        try (var reader = new InputStreamReader(open("campaign-2024.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static String text(String file) {
        try (var stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Map<String, String> row(List<String> header, String line) {
        var cells = line.split("\t", -1);
        if (cells.length != header.size()) {
            throw new IllegalStateException(cells.length + " cells instead of " + header.size() + ": " + line);
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i++) {
            row.put(header.get(i), cells[i]);
        }
        return row;
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(SeedFiles.class.getResourceAsStream("seed/" + file), file);
    }
}
