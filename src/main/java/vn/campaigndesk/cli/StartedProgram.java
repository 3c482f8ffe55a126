package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A program of which the start is watched: each line it prints is a phase it has come to.
///
/// @param process the running program
/// @param phases milliseconds from the start to each line, in the order of the lines
record StartedProgram(Process process, Map<String, Double> phases) implements AutoCloseable {

    /// Starts a program and watches it until it prints a line, or ends without it.
    static StartedProgram until(String last, List<String> command) throws IOException {
        var begun = System.nanoTime();
        var process = OwnProgram.process(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var phases = new LinkedHashMap<String, Double>();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            phases.put(line, millis(begun));
            if (line.equals(last)) {
                break;
            }
        }
        return new StartedProgram(process, phases);
    }

    static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    /// Lets the program end by itself for a while, and ends it then.
    @Override
    public void close() {
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroy();
                process.waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
