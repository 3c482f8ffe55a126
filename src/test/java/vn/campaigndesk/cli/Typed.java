package vn.campaigndesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import vn.campaigndesk.text.Messages;

/// Command lines as a person types them over one data folder, and what they say: the days after the deadline of 2024.
final class Typed {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-11-20T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Path data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /// @param data the data folder when none is named
    Typed(Path data) {
        this.data = data;
    }

    /// Runs a command line and forgets what was said before.
    ///
    /// @return the exit code
    int run(String... args) {
        out.reset();
        err.reset();
        var before = Locale.getDefault();
        try {
            return new Commands(new Console(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            new Messages(Console.language(args, Map.of())),
                            CLOCK,
                            data,
                            new NoWindows()))
                    .run(args);
        } finally {
            Locale.setDefault(before);
        }
    }

    /// What the last command printed.
    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What the last command complained of.
    String complaint() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
