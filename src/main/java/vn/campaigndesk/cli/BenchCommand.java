package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;

/// `bench`: measures the main jobs on this machine and prints a table: figure, median, slowest, goal, ratio to
/// the peer that does the least work one could get away with.
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private final Root root;

    @Mixin
    BenchResults results = new BenchResults();

    @Option(names = "--rounds", defaultValue = "30", descriptionKey = "cli.option.rounds")
    int rounds;

    @Option(names = "--only", descriptionKey = "cli.option.only")
    @Nullable
    Only only;

    @Option(names = "--units", defaultValue = "10000", descriptionKey = "cli.option.units")
    int units;

    /// What is measured only when it is asked for.
    enum Only {
        LIST,
        FOLLOWUP,
        PALETTE
    }

    BenchCommand(Root root) {
        this.root = root;
    }

    /// The command with its subcommands.
    static CommandLine commandLine(Root root) {
        return new CommandLine(new BenchCommand(root))
                .addSubcommand(new BenchAllCommand(root))
                .addSubcommand(new BenchIntakeCommand(root))
                .addSubcommand(new BenchStartupCommand(root))
                .addSubcommand(new BenchConsolidateCommand(root))
                .addSubcommand(new BenchFiguresCommand(root));
    }

    @Override
    public Integer call() {
        var console = root.console();
        try {
            var folder = Files.createTempDirectory("campaign-desk-bench");
            try (var desk =
                    Desk.openSample(folder, console.clock(), console.messages().get("cli.sample"))) {
                console.say("cli.bench.machine", machine());
                measure(console, desk);
                console.say("cli.bench.memory", residentMegabytes());
            } finally {
                discard(folder);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", System.getProperty("java.io.tmpdir"));
        }
        return ExitCode.OK;
    }

    private void measure(Console console, Desk desk) throws IOException {
        switch (only) {
            case LIST -> list(console, desk);
            case FOLLOWUP ->
                new FollowUpMeasures(desk, Math.min(FollowUpMeasures.LETTERS, units))
                        .all()
                        .forEach(measure -> print(console, measure));
            case PALETTE -> new PaletteMeasures().all().forEach(measure -> print(console, measure));
            case null -> new Measures(desk).all().forEach(measure -> print(console, measure));
        }
    }

    private void list(Console console, Desk desk) {
        var measures = new ListMeasures(desk, console.messages());
        measures.fill(units);
        console.say("cli.bench.first", Math.round(measures.first()));
        try (var peer = new PlainSelectStore(desk.path().resolve("campaign-desk"))) {
            measures.all(peer).forEach(measure -> print(console, measure));
        }
    }

    private void print(Console console, Measures.Measure measure) {
        var own = times(measure.before(), measure.work());
        var peer = times(() -> {}, measure.peer());
        results.add(BenchResult.atMost(measure.name(), median(own), "ms", measure.goal())
                .beside(measure.peerName(), median(peer)));
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-34s %9.2f ms  (max %9.2f)  goal %7.0f ms  peer %9.2f ms  x%.1f  %s",
                        measure.name(),
                        median(own),
                        own[own.length - 1],
                        measure.goal(),
                        median(peer),
                        median(own) / median(peer),
                        measure.peerName()));
    }

    /// Sorted milliseconds of the rounds after a warm-up of half as many.
    private double[] times(Measures.Work before, Measures.Work work) {
        for (var i = 0; i < rounds / 2 + 1; i++) {
            run(before);
            run(work);
        }
        var times = new double[Math.max(1, rounds)];
        for (var i = 0; i < times.length; i++) {
            run(before);
            var start = System.nanoTime();
            run(work);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static void run(Measures.Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", System.getProperty("java.io.tmpdir"));
        }
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, Java " + Runtime.version();
    }

    /// Resident memory of this process by the kernel's count; 0 where it does not tell.
    private static long residentMegabytes() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    static void discard(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
