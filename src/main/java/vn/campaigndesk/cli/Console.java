package vn.campaigndesk.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import vn.campaigndesk.text.Messages;

/// Where a command speaks and what it knows of its surroundings.
///
/// @param out for results
/// @param err for what went wrong
/// @param standardFolder the data folder when none is named
/// @param prompt asks whoever sits at the keyboard
public record Console(
        PrintStream out,
        PrintStream err,
        Messages messages,
        Clock clock,
        Path standardFolder,
        Windows windows,
        Prompt prompt) {

    /// As above, at the terminal of the process, if it has one.
    public Console(
            PrintStream out, PrintStream err, Messages messages, Clock clock, Path standardFolder, Windows windows) {
        this(out, err, messages, clock, standardFolder, windows, Prompt.TERMINAL);
    }

    /// Prints a message.
    public void say(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
    }

    /// Prints a message about something wrong.
    public void warn(String key, Object... arguments) {
        err.println(messages.get(key, arguments));
    }

    /// The language asked for by `--lang`, else Vietnamese.
    public static Locale language(String[] args, Map<String, String> environment) {
        for (var i = 0; i < args.length; i++) {
            if (args[i].equalsIgnoreCase("--lang=en")
                    || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en"))) {
                return Locale.ENGLISH;
            }
        }
        return "en".equals(environment.get("CAMPAIGN_DESK_LANG")) ? Locale.ENGLISH : Locale.of("vi", "VN");
    }
}
