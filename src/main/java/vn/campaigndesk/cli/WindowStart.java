package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Knows the command lines that only open the window without taking in all the others: that is what nearly
/// every start is, and describing the whole command line takes about a quarter of a second. What it does not
/// know for certain is left to the command line.
final class WindowStart {
    private static final String NAME = "open";

    private WindowStart() {}

    /// The window that these arguments open: none at all, or `open`, with `--data DIR` and `--measured WHAT`.
    ///
    /// @param root takes the folder
    /// @return nothing when they say anything else, also when they say it wrongly
    static Optional<OpenCommand> of(Root root, String... arguments) {
        var named = arguments.length > 0 && arguments[0].equals(NAME);
        var options = Arrays.asList(arguments).subList(named ? 1 : 0, arguments.length);
        if (options.size() % 2 != 0) {
            return Optional.empty();
        }
        var command = new OpenCommand(root);
        for (var i = 0; i < options.size(); i += 2) {
            if (!take(root, command, options.get(i), options.get(i + 1))) {
                return Optional.empty();
            }
        }
        return Optional.of(command);
    }

    private static boolean take(Root root, OpenCommand command, String option, String value) {
        try {
            switch (option) {
                case "--data" -> root.data = Path.of(value);
                case "--measured" -> command.measured = Windows.Measured.valueOf(value.toUpperCase(Locale.ROOT));
                default -> {
                    return false;
                }
            }
            return !value.isEmpty() && value.charAt(0) != '-';
        } catch (IllegalArgumentException wrong) {
            return false; // no path or no such measurement: the command line says so
        }
    }
}
