package vn.campaigndesk.backup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// What a copy says of itself, kept in it as readable lines (`manifest.properties`, ASCII).
///
/// @param program the version of the program that made it
/// @param engine the version of the database engine that wrote its file
/// @param schema the newest migration of the data
/// @param head the end of the chain of changes: the same end, the same data
/// @param sound whether the chain of changes was unbroken
/// @param campaigns how many campaigns are in it
/// @param recipients how many recipients, of all campaigns
/// @param reports how many reports, with those in the bin
/// @param originals how many originals travel with it, 0 when they stay in the data folder
/// @param parts its other files
public record Manifest(
        String program,
        String engine,
        String schema,
        Instant made,
        BackupReason reason,
        String head,
        boolean sound,
        long campaigns,
        long recipients,
        long reports,
        long originals,
        List<Part> parts) {
    static final String FILE = "manifest.properties";

    /// The same lines in a sealed copy.
    static final String SEALED = "manifest.sealed";

    private static final String FORMAT = "1";

    /// One file of a copy.
    record Part(String name, long size, String sha256) {}

    public Manifest {
        parts = List.copyOf(parts);
    }

    /// The same of a copy whose parts were written anew.
    Manifest withParts(List<Part> written) {
        return new Manifest(
                program, engine, schema, made, reason, head, sound, campaigns, recipients, reports, originals, written);
    }

    /// The lines, in the order of their names.
    byte[] bytes() {
        var lines = new TreeMap<String, Object>();
        lines.put("format", FORMAT);
        lines.put("program", program);
        lines.put("engine", engine);
        lines.put("schema", schema);
        lines.put("made", made);
        lines.put("reason", reason);
        lines.put("head", head);
        lines.put("sound", sound);
        lines.put("campaigns", campaigns);
        lines.put("recipients", recipients);
        lines.put("reports", reports);
        lines.put("originals", originals);
        for (var number = 0; number < parts.size(); number++) {
            var part = parts.get(number);
            lines.put("part.%06d".formatted(number), part.sha256() + ' ' + part.size() + ' ' + part.name());
        }
        var text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// @throws IOException when these are not the lines of a manifest that this program knows
    static Manifest read(byte[] bytes) throws IOException {
        try {
            var lines = new Properties();
            lines.load(new StringReader(new String(bytes, StandardCharsets.US_ASCII)));
            if (!FORMAT.equals(lines.getProperty("format"))) {
                throw new IOException("format " + lines.getProperty("format"));
            }
            return new Manifest(
                    text(lines, "program"),
                    text(lines, "engine"),
                    text(lines, "schema"),
                    Instant.parse(text(lines, "made")),
                    BackupReason.valueOf(text(lines, "reason")),
                    text(lines, "head"),
                    Boolean.parseBoolean(text(lines, "sound")),
                    Long.parseLong(text(lines, "campaigns")),
                    Long.parseLong(text(lines, "recipients")),
                    Long.parseLong(text(lines, "reports")),
                    Long.parseLong(text(lines, "originals")),
                    parts(lines));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("no manifest", e);
        }
    }

    private static String text(Properties lines, String name) throws IOException {
        var text = lines.getProperty(name);
        if (text == null) {
            throw new IOException("no " + name);
        }
        return text;
    }

    private static List<Part> parts(Properties lines) throws IOException {
        var sorted = new TreeMap<String, String>();
        for (var name : lines.stringPropertyNames()) {
            if (name.startsWith("part.")) {
                sorted.put(name, text(lines, name));
            }
        }
        var parts = new ArrayList<Part>();
        for (Map.Entry<String, String> line : sorted.entrySet()) {
            var words = line.getValue().split(" ", 3);
            if (words.length != 3) {
                throw new IOException(line.getKey());
            }
            parts.add(new Part(words[2], Long.parseLong(words[1]), words[0]));
        }
        return parts;
    }

    /// Whether there is room for all parts. Sizes are what a file claims, and may be so great that their sum is none.
    boolean fitsInto(long room) {
        var left = room;
        for (var part : parts) {
            if (part.size() < 0 || part.size() > left) {
                return false;
            }
            left -= part.size();
        }
        return true;
    }
}
