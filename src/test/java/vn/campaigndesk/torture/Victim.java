package vn.campaigndesk.torture;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A worker in a process of its own, and what it has said.
///
/// @param acknowledged what must be there: what was there before it, changed by all that it said to be done
/// @param underWay what must be there if the gesture during which it was killed has still become true
/// @param gestures how many it said to be done
/// @param killed whether it was still alive when it was killed
record Victim(Map<String, String> acknowledged, Map<String, String> underWay, int gestures, boolean killed) {
    private static final long LONGEST = 60_000;

    /// Starts a worker and kills it.
    ///
    /// @param before what stood in the folder
    /// @param untilReady whether the time begins when the folder is open and not when the process begins
    /// @param millis how long it lives from then on
    static Victim of(List<String> arguments, Map<String, String> before, boolean untilReady, long millis, Path errors)
            throws IOException, InterruptedException {
        return run(command(arguments), before, untilReady, millis, errors);
    }

    /// Starts a worker that cannot write files beyond a size, and waits until it gives up.
    ///
    /// @param kilobytes the most that a file may have
    static Victim limited(List<String> arguments, Map<String, String> before, long kilobytes, Path errors)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
        command.addAll(command(arguments));
        return run(command, before, false, LONGEST, errors);
    }

    private static Victim run(
            List<String> command, Map<String, String> before, boolean untilReady, long millis, Path errors)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var said = new StringWriter();
            if (untilReady) {
                said.write(lines.readLine() + "\n");
            }
            var killed = !process.waitFor(millis, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // unlike the process itself this leaves the pipe open
            process.waitFor();
            lines.transferTo(said);
            return read(whole(said.toString()), before, killed);
        }
    }

    /// A line that was cut off was not said.
    private static List<String> whole(String said) {
        return said.substring(0, said.lastIndexOf('\n') + 1).lines().toList();
    }

    private static List<String> command(List<String> arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName()));
        command.addAll(arguments);
        return command;
    }

    private static Victim read(List<String> lines, Map<String, String> before, boolean killed) {
        var stands = new TreeMap<>(before);
        var pending = new TreeMap<>(before);
        var done = 0;
        for (var line : lines) {
            var words = line.split("\t", -1);
            switch (words[0]) {
                case "READY" -> {}
                case "TRY" -> change(pending, words);
                case "DONE" -> {
                    stands.clear();
                    stands.putAll(pending);
                    done++;
                }
                default -> throw new AssertionError("the worker said: " + line);
            }
        }
        return new Victim(Map.copyOf(stands), Map.copyOf(pending), done, killed);
    }

    private static void change(Map<String, String> state, String[] words) {
        for (var i = 1; i + 1 < words.length; i += 2) {
            if (words[i + 1].equals(Worker.GONE)) {
                state.remove(words[i]);
            } else {
                state.put(words[i], words[i + 1]);
            }
        }
    }
}
