package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.campaigndesk.cli.Windows.Measured;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;

/// `bench startup`: how long it takes from the start of the process until the overview of a campaign of 52
/// units can be used, in turn with a window that has nothing in it, on the same runtime; then how long a second
/// start takes to bring the window of the first to the front.
@Command(name = "startup", mixinStandardHelpOptions = true)
final class BenchStartupCommand implements Callable<Integer> {
    private static final String FRAME = "frame";
    private static final double GOAL_RATIO = 1.6;
    private static final int GOAL_MILLIS = 1_500;
    private static final int GOAL_SECOND_MILLIS = 300;

    private final Root root;

    @Mixin
    BenchResults results = new BenchResults();

    @Option(names = "--rounds", defaultValue = "10", descriptionKey = "cli.option.rounds")
    int rounds;

    BenchStartupCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try {
            var folder = Files.createTempDirectory("campaign-desk-startup");
            try {
                root.console().say("cli.bench.machine", BenchCommand.machine());
                measure(folder.resolve("data"));
            } finally {
                discard(folder);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", System.getProperty("java.io.tmpdir"));
        }
        return ExitCode.OK;
    }

    private void measure(Path data) throws IOException {
        var console = root.console();
        Desk.openSample(data, console.clock(), console.messages().get("cli.sample"))
                .close();
        if (rounds > 1) {
            once(Measured.EMPTY, data);
            once(Measured.BRIEF, data);
        }
        var empty = new Times();
        var own = new Times();
        for (var round = 0; round < Math.max(1, rounds); round++) {
            empty.add(once(Measured.EMPTY, data));
            own.add(once(Measured.BRIEF, data));
        }
        empty.print("cli.bench.startup.empty");
        own.print("cli.bench.startup.own");
        console.say("cli.bench.startup.ratio", own.median(FRAME) / empty.median(FRAME), GOAL_RATIO, GOAL_MILLIS);
        results.add(BenchResult.atMost("first usable frame", own.median(FRAME), "ms", GOAL_MILLIS)
                .beside("empty window", empty.median(FRAME)));
        results.add(BenchResult.atMost(
                "first usable frame / empty window", own.median(FRAME) / empty.median(FRAME), "x", GOAL_RATIO));
        second(data);
    }

    private Map<String, Double> once(Measured what, Path data) throws IOException {
        try (var started = StartedProgram.until(FRAME, command(what, data))) {
            if (!started.phases().containsKey(FRAME)) {
                throw new ExpectedFailure(
                        "cli.bench.failed",
                        "open",
                        String.valueOf(started.phases().keySet()));
            }
            return started.phases();
        }
    }

    private static List<String> command(Measured what, Path data) {
        return OwnProgram.windowCommand("open", "--measured", what.name(), "--data", data.toString());
    }

    private void second(Path data) throws IOException {
        var console = root.console();
        if (console.windows().problem().isPresent()) {
            console.say("cli.bench.startup.second-absent");
            return;
        }
        var times = new Times();
        var first = StartedProgram.until(FRAME, command(Measured.STAY, data));
        try {
            var command = OwnProgram.windowCommand("open", "--data", data.toString());
            for (var round = 0; round <= rounds; round++) {
                var begun = System.nanoTime();
                try (var again = StartedProgram.until("", command)) {
                    again.process().onExit().join();
                    times.add(Map.of(FRAME, StartedProgram.millis(begun)));
                }
            }
        } finally {
            first.process().destroy();
            first.close();
        }
        times.print("cli.bench.startup.second");
        results.add(BenchResult.atMost("second start", times.median(FRAME), "ms", GOAL_SECOND_MILLIS));
        console.say("cli.bench.startup.second-goal", GOAL_SECOND_MILLIS);
    }

    /// The times of all rounds, by phase.
    private final class Times {
        private final Map<String, List<Double>> phases = new LinkedHashMap<>();

        void add(Map<String, Double> round) {
            round.forEach((phase, millis) ->
                    phases.computeIfAbsent(phase, fresh -> new ArrayList<>()).add(millis));
        }

        double median(String phase) {
            return sorted(phase).get(phases.getOrDefault(phase, List.of()).size() / 2);
        }

        private List<Double> sorted(String phase) {
            return phases.getOrDefault(phase, List.of()).stream().sorted().toList();
        }

        void print(String title) {
            root.console().say(title);
            for (var phase : phases.keySet()) {
                var sorted = sorted(phase);
                root.console()
                        .say("cli.bench.startup.phase", phase, median(phase), sorted.getFirst(), sorted.getLast());
            }
        }
    }

    private static void discard(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
