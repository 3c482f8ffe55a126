package vn.campaigndesk.report.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tables of texts and what they must be read as, and how a reading is written down as a line of them.
final class ReadingTable {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})|\\\\([nt])");

    private ReadingTable() {}

    /// The lines that are neither empty nor a heading ("### …").
    static List<String> lines(String file) {
        var stream = Objects.requireNonNull(ReadingTable.class.getResourceAsStream("/quantity/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("### "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of the first column: `\u00A0`, `\n` and `\t` stand for what cannot be seen in a table.
    static String text(String column) {
        return ESCAPE.matcher(column)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? Character.toString((char) Integer.parseInt(found.group(1), 16))
                                : found.group(2).equals("n") ? "\n" : "\t"));
    }

    /// A reading as the columns behind the text.
    static String row(Reading reading) {
        return String.join(
                "\t",
                reading.state().name(),
                reading.amount() == null ? "" : reading.amount().toString(),
                reading.upper() == null ? "" : reading.upper().toString(),
                reading.qualifier().name(),
                reading.doubts().stream().map(Enum::name).collect(Collectors.joining(",")),
                reading.offers().stream().map(ReadingTable::offer).collect(Collectors.joining(",")),
                reading.unit());
    }

    private static String offer(Offer offer) {
        var upper = offer.upper() == null ? "" : ".." + offer.upper();
        var plain = offer.qualifier() == Qualifier.EXACT || offer.qualifier() == Qualifier.RANGE;
        return offer.reason() + "=" + offer.amount() + upper + (plain ? "" : "/" + offer.qualifier());
    }
}
