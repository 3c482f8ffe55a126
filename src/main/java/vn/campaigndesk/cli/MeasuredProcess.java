package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import vn.campaigndesk.text.ExpectedFailure;

/// A program run from its start to its end.
///
/// @param exit its exit code
/// @param seconds by the clock on the wall
/// @param peakMegabytes the most memory it had at once (resident, by the kernel's count); empty where the
///     system does not tell
record MeasuredProcess(int exit, double seconds, OptionalLong peakMegabytes) {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int LOOK_MILLIS = 10;

    /// Runs a program.
    ///
    /// @param out where what it prints goes
    /// @param err where its messages go
    static MeasuredProcess run(List<String> command, Path out, Path err) throws IOException {
        var start = System.nanoTime();
        var process = OwnProgram.process(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            var peak = OptionalLong.empty();
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                var now = peak(process.pid());
                peak = now.isPresent() ? now : peak;
                if (seconds(start) > LONGEST.toSeconds()) {
                    throw new ExpectedFailure("cli.bench.hangs", command.getFirst());
                }
            }
            return new MeasuredProcess(process.exitValue(), seconds(start), peak);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /// The kernel keeps the peak itself, so that looking at it now and then misses only the very end.
    static OptionalLong peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty(); // it has ended, or this is no Linux
        }
    }
}
