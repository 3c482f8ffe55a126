package vn.campaigndesk.report.quantity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The word lists of `words.properties`, ready to be matched against tokens.
final class Vocabulary {
    private static final String FILE = "words.properties";

    private final Map<Role, List<List<Token>>> phrases = new EnumMap<>(Role.class);

    private Vocabulary(Properties lines) {
        for (var role : Role.values()) {
            var line = lines.getProperty(role.name().toLowerCase(Locale.ROOT));
            if (line == null) {
                throw new IllegalStateException(FILE + " has no line for " + role);
            }
            phrases.put(role, parse(line));
        }
    }

    /// Reads the file.
    ///
    /// @throws UncheckedIOException when the file cannot be read: a fault of the build
    static Vocabulary load() {
        var lines = new Properties();
        try (var stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE)) {
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return new Vocabulary(lines);
    }

    /// How many tokens from `at` on the longest phrase of the role covers; 0 when none begins there.
    int match(Role role, List<Token> tokens, int at) {
        return match(role, tokens, at, role.exactSpellingOnly());
    }

    /// The same, with the choice whether bare letters stand for letters with diacritics.
    int match(Role role, List<Token> tokens, int at, boolean exactly) {
        for (var phrase : phrasesOf(role)) {
            if (begins(phrase, tokens, at, exactly)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private List<List<Token>> phrasesOf(Role role) {
        return Objects.requireNonNull(phrases.get(role));
    }

    private static boolean begins(List<Token> phrase, List<Token> tokens, int at, boolean exactly) {
        if (at < 0 || at + phrase.size() > tokens.size()) {
            return false;
        }
        for (var i = 0; i < phrase.size(); i++) {
            var token = tokens.get(at + i);
            var listed = phrase.get(i);
            if (exactly ? !token.key().equals(listed.key()) : !token.matches(listed)) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Token>> parse(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(Tokenizer::tokens)
                .sorted(Comparator.<List<Token>>comparingInt(List::size).reversed())
                .toList();
    }
}
