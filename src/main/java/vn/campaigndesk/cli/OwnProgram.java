package vn.campaigndesk.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// This very program as a process of its own: the installed one, or the same Java with the same options and classes.
final class OwnProgram {
    /// The launcher of an installed program marks its environment; a second one that inherits the mark takes itself for
    /// the first and does not start.
    private static final String MARK = "_JPACKAGE_LAUNCHER";

    private OwnProgram() {}

    /// The words that start it.
    static List<String> command(String... arguments) {
        var self = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(self));
        if (Path.of(self).getFileName().toString().startsWith("java")) {
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(option -> option.startsWith("-X") && !option.startsWith("-XX:StartFlightRecording"))
                    .forEach(command::add);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.campaigndesk.Launcher"));
        }
        command.addAll(List.of(arguments));
        return command;
    }

    /// A process to be started from such words, or others.
    static ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().remove(MARK);
        return builder;
    }
}
