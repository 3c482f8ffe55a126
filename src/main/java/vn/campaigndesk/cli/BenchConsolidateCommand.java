package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.campaigndesk.consolidation.Consolidations;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.consolidation.Draft;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;

/// `bench consolidate`: how fast the consolidated report becomes files, warm, beside python-docx writing the
/// bare table of units and LibreOffice turning the same Word file into a PDF; then how time and memory grow up
/// to all communes of the country.
@Command(name = "consolidate", mixinStandardHelpOptions = true)
final class BenchConsolidateCommand implements Callable<Integer> {
    private static final LocalDate DAY = DemoCommand.TODAY;
    private static final int USUAL = 150;
    private static final double GOAL_SECONDS = 10;
    private static final int GOAL_MEGABYTES = 512;

    private final Root root;

    @Mixin
    BenchResults results = new BenchResults();

    @Option(names = "--rounds", defaultValue = "15", descriptionKey = "cli.option.rounds")
    int rounds;

    @Option(
            names = "--units",
            paramLabel = "N",
            split = ",",
            defaultValue = "500,1000,2000,3321",
            descriptionKey = "cli.option.bench-units")
    List<Integer> counts = List.of();

    @Option(
            names = "--peer",
            paramLabel = "FILE",
            defaultValue = "src/bench/peer_report.py",
            descriptionKey = "cli.option.peer")
    Path peer = Path.of("");

    @Option(names = "--python", paramLabel = "FILE", defaultValue = "python3", descriptionKey = "cli.option.python")
    String python = "";

    @Option(names = "--soffice", paramLabel = "FILE", defaultValue = "soffice", descriptionKey = "cli.option.soffice")
    String office = "";

    BenchConsolidateCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try {
            var folder = Files.createTempDirectory("campaign-desk-consolidate");
            try {
                measure(folder);
            } finally {
                discard(folder);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", System.getProperty("java.io.tmpdir"));
        }
        return ExitCode.OK;
    }

    private void measure(Path folder) throws IOException {
        var console = root.console();
        try (var desk = Desk.openSample(
                folder.resolve("data"), console.clock(), console.messages().get("cli.sample"))) {
            console.say("cli.bench.machine", BenchCommand.machine());
            usual(desk, folder);
            for (var count : counts) {
                grown(desk, count);
            }
            console.say("cli.bench.grown-goal", GOAL_SECONDS, GOAL_MEGABYTES);
        }
    }

    private void usual(Desk desk, Path folder) throws IOException {
        var draft = draft(desk, USUAL);
        for (var format : Format.values()) {
            var median = median(desk.consolidations(), draft, format);
            root.console().say("cli.bench.format", format, USUAL, median, goal(format));
            results.add(BenchResult.atMost(
                    "report of " + USUAL + " units, " + format.ending() + ", warm", median, "ms", goal(format)));
        }
        pythonPeer(draft, folder);
        officePeer(desk.consolidations(), draft, folder);
    }

    private static int goal(Format format) {
        return switch (format) {
            case DOCX -> 200;
            case PDF -> 700;
            case XLSX -> 300;
        };
    }

    private double median(Consolidations consolidations, Draft draft, Format format) throws IOException {
        for (var i = 0; i < rounds; i++) {
            consolidations.bytes(draft, format);
        }
        var times = new double[Math.max(1, rounds)];
        for (var i = 0; i < times.length; i++) {
            var start = System.nanoTime();
            consolidations.bytes(draft, format);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private void pythonPeer(Draft draft, Path folder) throws IOException {
        var table = Files.writeString(folder.resolve("table.tsv"), table(draft));
        var out = folder.resolve("out");
        try {
            var done = MeasuredProcess.run(
                    List.of(
                            python,
                            peer.toString(),
                            table.toString(),
                            folder.resolve("peer.docx").toString()),
                    out,
                    folder.resolve("err"));
            if (done.exit() == 0) {
                root.console()
                        .say(
                                "cli.bench.python",
                                Files.readString(out, StandardCharsets.UTF_8).strip());
                return;
            }
        } catch (IOException absent) {
            // said below, as when the script or its library is missing
        }
        root.console().say("cli.bench.peer-absent", peer);
    }

    private static String table(Draft draft) {
        return draft.figures().units().stream()
                .map(unit -> unit.recipient().place() + "\t" + unit.recipient().name() + "\t\t\t"
                        + unit.cells().stream()
                                .map(cell -> cell.quantity().raw().replaceAll("\\s", " "))
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "STT\tUnit\t\t\t1\t2\t3\t4\t5\n", "\n"));
    }

    private void officePeer(Consolidations consolidations, Draft draft, Path folder) throws IOException {
        var word = folder.resolve("own.docx");
        Files.write(word, consolidations.bytes(draft, Format.DOCX));
        var command =
                List.of(office, "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), word.toString());
        try {
            var done = MeasuredProcess.run(command, folder.resolve("out"), folder.resolve("err"));
            root.console()
                    .say("cli.bench.office", done.seconds() * 1000, Files.exists(folder.resolve("own.pdf")) ? 1 : 0);
        } catch (IOException absent) {
            root.console().say("cli.bench.office-absent", office);
        }
    }

    private void grown(Desk desk, int count) throws IOException {
        var draft = draft(desk, count);
        var seconds = seconds(desk.consolidations(), draft);
        var all = seconds.stream().mapToDouble(Double::doubleValue).sum();
        root.console()
                .say(
                        "cli.bench.grown",
                        count,
                        seconds.get(0),
                        seconds.get(1),
                        seconds.get(2),
                        all,
                        all / count * 1000,
                        peakMegabytes());
        results.add(BenchResult.atMost("report of " + count + " units, three files", all, "s", GOAL_SECONDS));
        results.add(BenchResult.atMost(
                "report of " + count + " units, memory so far", (double) peakMegabytes(), "MB", GOAL_MEGABYTES));
    }

    private static List<Double> seconds(Consolidations consolidations, Draft draft) throws IOException {
        var seconds = new ArrayList<Double>();
        for (var format : Format.values()) {
            var start = System.nanoTime();
            consolidations.bytes(draft, format);
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return seconds;
    }

    private static long peakMegabytes() throws IOException {
        return MeasuredProcess.peak(ProcessHandle.current().pid()).orElse(0);
    }

    private static Draft draft(Desk desk, int count) {
        return desk.consolidations().draft(new EnlargedSample(desk).of(count), DAY);
    }

    private static void discard(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
