package vn.campaigndesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// This very program as a process of its own: the installed one, or the same Java with the same options and classes.
final class OwnProgram {
    /// The launcher of an installed program marks its environment; a second one that inherits the mark takes itself for
    /// the first and does not start.
    private static final String MARK = "_JPACKAGE_LAUNCHER";

    /// What every launcher of an installed program tells it: where that launcher is.
    private static final String LAUNCHER = "jpackage.app-path";

    private static final String COMMAND_LINE = "-cli";

    private OwnProgram() {}

    /// The words that start it for the command line: an installed program has a launcher of its own for it, with
    /// other options than those of the window.
    static List<String> command(String... arguments) {
        return command(launcher().map(launcher -> launcher(launcher, true)), arguments);
    }

    /// The words that start it for the window.
    static List<String> windowCommand(String... arguments) {
        return command(launcher().map(launcher -> launcher(launcher, false)), arguments);
    }

    /// Whether it runs as an installed program, by a launcher with options of its own.
    static boolean isInstalled() {
        return launcher().isPresent();
    }

    private static Optional<Path> launcher() {
        return Optional.ofNullable(System.getProperty(LAUNCHER)).map(Path::of).filter(Files::isRegularFile);
    }

    /// One of the two launchers of an installed program, which stand beside each other.
    ///
    /// @param launcher either of them
    /// @param isForCommandLine which one is wanted
    /// @return the given one where there is no other
    static Path launcher(Path launcher, boolean isForCommandLine) {
        if (isOfCommandLine(launcher.getFileName().toString()) == isForCommandLine) {
            return launcher;
        }
        try (var beside = Files.list(launcher.resolveSibling(""))) {
            return beside.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                    .filter(file -> isProgram(file.getFileName().toString(), launcher))
                    .filter(file -> isOfCommandLine(file.getFileName().toString()) == isForCommandLine)
                    .findFirst()
                    .orElse(launcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfCommandLine(String name) {
        return name.contains(COMMAND_LINE);
    }

    private static boolean isProgram(String name, Path other) {
        return other.toString().endsWith(".exe") ? name.endsWith(".exe") : !name.contains(".");
    }

    private static List<String> command(Optional<Path> launcher, String... arguments) {
        var command = new ArrayList<String>();
        launcher.ifPresentOrElse(path -> command.add(path.toString()), () -> command.addAll(sameJava()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> sameJava() {
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-X") && !option.startsWith("-XX:StartFlightRecording"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.campaigndesk.Launcher"));
        return command;
    }

    /// A process to be started from such words, or others.
    static ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().remove(MARK);
        return builder;
    }
}
