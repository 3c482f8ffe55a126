package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.followup.FollowUpFacts;
import vn.campaigndesk.text.ExpectedFailure;

/// `bench figures`: how long all figures of the dashboard take, of a campaign as large as the country and of
/// many campaigns, beside the driver that only reads the same rows; the plans of the statements that took the
/// most time; how even the frames are while a long list is scrolled.
@Command(name = "figures", mixinStandardHelpOptions = true)
final class BenchFiguresCommand implements Callable<Integer> {
    private static final int GOAL_NATIONAL = 100;
    private static final int GOAL_MANY = 1_000;
    private static final int GOAL_MEGABYTES = 512;
    private static final int GOAL_FRAME = 20;
    private static final int STEPS = 3;
    private static final int HOT = 2;

    private final Root root;

    @Mixin
    BenchResults results = new BenchResults();

    @Option(names = "--rounds", defaultValue = "15", descriptionKey = "cli.option.rounds")
    int rounds;

    @Option(names = "--units", paramLabel = "N", defaultValue = "3321", descriptionKey = "cli.option.figure-units")
    int units;

    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "100000",
            descriptionKey = "cli.option.figure-reports")
    int reports;

    @Option(
            names = "--campaigns",
            paramLabel = "N",
            defaultValue = "30",
            descriptionKey = "cli.option.figure-campaigns")
    int campaigns;

    @Option(names = "--frames", paramLabel = "N", defaultValue = "600", descriptionKey = "cli.option.figure-frames")
    int shown;

    @Option(names = "--only", split = ",", defaultValue = "NATIONAL,MANY,FRAMES", descriptionKey = "cli.option.only")
    List<Part> parts = List.of();

    /// What is measured, each with data of its own.
    enum Part {
        NATIONAL,
        MANY,
        FRAMES
    }

    BenchFiguresCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try {
            var folder = Files.createTempDirectory("campaign-desk-figures");
            try {
                root.console().say("cli.bench.machine", BenchCommand.machine());
                for (var part : parts) {
                    measure(part, folder.resolve(part.name()));
                }
            } finally {
                BenchCommand.discard(folder);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", System.getProperty("java.io.tmpdir"));
        }
        return ExitCode.OK;
    }

    private void measure(Part part, Path data) throws IOException {
        switch (part) {
            case NATIONAL -> national(data);
            case MANY -> many(data);
            case FRAMES -> frames(data);
        }
    }

    private Clock clock() {
        return DemoCommand.clock();
    }

    private void national(Path data) throws IOException {
        grow(data, 1, units);
        try (var desk = Desk.open(data, clock());
                var peer = new PlainSelectStore(data.resolve("campaign-desk"))) {
            national(desk, peer);
        }
    }

    private void national(Desk desk, PlainSelectStore peer) {
        var measures = measures(desk);
        var campaign = measures.grown().getFirst();
        var start = System.nanoTime();
        var facts = measures.read(campaign);
        var first = since(start);
        var charts = measures.compute(facts);
        root.console()
                .say(
                        "cli.bench.figures.national",
                        units,
                        facts.snapshot().reports().size(),
                        charts);
        var own = median(() -> measures.compute(facts));
        var round = new int[1];
        var changed =
                median(() -> measures.change(campaign, round[0]++), () -> measures.compute(measures.read(campaign)));
        var plain = median(peer::read);
        root.console().say("cli.bench.figures.times", own, GOAL_NATIONAL, changed, first, plain, own / plain);
        results.add(BenchResult.atMost("all figures of " + units + " units", own, "ms", GOAL_NATIONAL)
                .beside("JDBC, all rows", plain));
    }

    /// In steps, so that one sees how it grows.
    private void many(Path data) throws IOException {
        var perCampaign = Math.max(1, reports / campaigns / GrownDataStore.VERSIONS);
        for (var step = 1; step <= STEPS; step++) {
            grow(data, campaigns * step / STEPS - campaigns * (step - 1) / STEPS, perCampaign);
            try (var desk = Desk.open(data, clock());
                    var peer = new PlainSelectStore(data.resolve("campaign-desk"));
                    var hot = new HotStatementsStore(data.resolve("campaign-desk"))) {
                many(desk, peer);
                if (step == STEPS) {
                    plans(hot);
                }
            }
        }
        root.console().say("cli.bench.figures.goal", GOAL_MANY, GOAL_MEGABYTES);
    }

    private void many(Desk desk, PlainSelectStore peer) {
        var measures = measures(desk);
        var all = measures.grown();
        var start = System.nanoTime();
        var facts = all.stream().map(measures::read).toList();
        var first = since(start);
        var count = facts.stream()
                .mapToInt(read -> read.snapshot().reports().size())
                .sum();
        var own = median(() -> computeAll(measures, facts));
        var again = median(
                () -> measures.change(all.getFirst(), 1),
                () -> computeAll(measures, all.stream().map(measures::read).toList()));
        var plain = median(peer::read);
        root.console()
                .say(
                        "cli.bench.figures.many",
                        all.size(),
                        count,
                        own,
                        own * 1000 / count,
                        again,
                        first,
                        first * 1000 / count,
                        plain,
                        liveMegabytes(),
                        peakMegabytes());
        var name = "all figures of " + all.size() + " campaigns, " + count + " reports";
        results.add(BenchResult.atMost(name, own, "ms", GOAL_MANY).beside("JDBC, all rows", plain));
        results.add(BenchResult.atMost(name + ", memory", (double) peakMegabytes(), "MB", GOAL_MEGABYTES));
    }

    private static void computeAll(FigureMeasures measures, List<FollowUpFacts> facts) {
        facts.forEach(measures::compute);
    }

    private void plans(HotStatementsStore hot) {
        for (var statement : hot.hottest(HOT)) {
            root.console().say("cli.bench.figures.plan", statement.runs(), statement.milliseconds(), statement.rows());
            root.console().out().println(hot.plan(statement).indent(2).stripTrailing());
        }
    }

    private void frames(Path data) throws IOException {
        grow(data, 1, reports / GrownDataStore.VERSIONS + 1);
        try (var desk = Desk.open(data, clock())) {
            var campaign = measures(desk).grown().getFirst();
            var times = root.console().windows().frames(desk, campaign.id(), shown);
            root.console()
                    .say(
                            "cli.bench.figures.frames",
                            times.rows(),
                            times.frames(),
                            times.median(),
                            times.percentile99(),
                            times.longest(),
                            GOAL_FRAME,
                            times.work99());
            var name = "scrolling " + times.rows() + " rows, 99 of 100 frames";
            results.add(BenchResult.atMost(name + ", work", times.work99(), "ms", GOAL_FRAME));
            results.add(BenchResult.atMost(name + ", since the last", times.percentile99(), "ms", GOAL_FRAME));
        }
    }

    private FigureMeasures measures(Desk desk) {
        return new FigureMeasures(desk, DemoCommand.TODAY, root.console().messages());
    }

    private void grow(Path data, int more, int each) {
        Desk.openSample(data, clock(), root.console().messages().get("cli.sample"))
                .close();
        try (var desk = Desk.open(data, clock());
                var growing = new GrownDataStore(desk.path())) {
            growing.add(more, each);
        }
    }

    private double median(Runnable work) {
        return median(() -> {}, work);
    }

    /// Milliseconds, after a warm-up of half as many rounds.
    private double median(Runnable before, Runnable work) {
        var times = new ArrayList<Double>();
        for (var i = -rounds / 2; i < Math.max(1, rounds); i++) {
            before.run();
            var start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times.add(since(start));
            }
        }
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /// What is still needed after the collector has run.
    private static long liveMegabytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
    }

    private static long peakMegabytes() {
        return MeasuredProcess.peak(ProcessHandle.current().pid()).orElse(0);
    }
}
