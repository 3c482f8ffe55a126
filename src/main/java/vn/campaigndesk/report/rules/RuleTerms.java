package vn.campaigndesk.report.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The groups, bodies, rows, limits and words that the rules speak of: `terms.properties`. A term that is not there is
/// a fault of the program.
final class RuleTerms {
    private static final RuleTerms SHIPPED = new RuleTerms("terms.properties");

    private final Properties terms = new Properties();
    private final Map<String, Set<String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Double> limits = new ConcurrentHashMap<>();
    private final Map<RowRole, Integer> places = new EnumMap<>(RowRole.class);

    private RuleTerms(String file) {
        try (var stream = RuleTerms.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the program lacks its file " + file);
            }
            terms.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        for (var role : RowRole.values()) {
            places.put(role, Integer.valueOf(term(role.key())));
        }
    }

    static RuleTerms shipped() {
        return SHIPPED;
    }

    /// The codes after a name.
    Set<String> codes(String name) {
        return codes.computeIfAbsent(name, key -> split(key, ";").collect(Collectors.toUnmodifiableSet()));
    }

    /// The words after a name, in their order.
    List<String> words(String name) {
        return split(name, "\\|").toList();
    }

    /// The limit of that name.
    double limit(String name) {
        return limits.computeIfAbsent(name, key -> Double.valueOf(term("limit." + key)));
    }

    /// The number of the row that has a role.
    int place(RowRole role) {
        return Objects.requireNonNull(places.get(role));
    }

    private Stream<String> split(String name, String separator) {
        return Arrays.stream(term(name).split(separator, -1)).map(String::strip);
    }

    private String term(String name) {
        var term = terms.getProperty(name);
        if (term == null) {
            throw new IllegalStateException("terms.properties does not say " + name);
        }
        return term.strip();
    }
}
