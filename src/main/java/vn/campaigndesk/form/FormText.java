package vn.campaigndesk.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.campaigndesk.text.Formats;

/// The fixed words of the form.
final class FormText {
    private final Properties words = new Properties();

    FormText() {
        try (var stream = Objects.requireNonNull(FormText.class.getResourceAsStream("form.properties"))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("form.properties", e);
        }
    }

    String get(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /// By when to send it and whom to ask.
    String foot(BlankForm form) {
        var deadline = form.deadline();
        var ways = Stream.of(way("hotline", form.hotline()), way("mailbox", form.mailbox()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        var foot = get("foot")
                .replace(
                        "{deadline}",
                        get(deadline.inclusive() ? "until" : "before")
                                .replace("{date}", Formats.date(deadline.date())));
        return ways.isEmpty() ? foot : foot + " " + get("help").replace("{ways}", ways);
    }

    private Optional<String> way(String key, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(get(key).replace("{" + key + "}", value));
    }

    /// The name of a unit's file, without its ending.
    String fileName(String unit) {
        return get("file").replace("{unit}", unit);
    }
}
