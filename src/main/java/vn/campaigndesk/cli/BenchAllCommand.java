package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.chart.ChartSvgWriter;
import vn.campaigndesk.text.ExpectedFailure;

/// `bench all`: every measurement one after the other, and of all of them one table and one chart. Each is a program
/// of its own, started as the officer starts what it measures - by the launcher of the window or by that of the
/// command line, whose options differ - so that no measurement stands on what another has left in the memory. The
/// short form measures next to nothing: it shows that each measurement still runs and says something.
@Command(name = "all", mixinStandardHelpOptions = true)
final class BenchAllCommand implements Callable<Integer> {
    private static final String FEW = "40";
    /// Where next to nothing is measured, Java need not compile it well.
    private static final List<String> QUICKLY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Root root;

    @Option(names = "--short", descriptionKey = "cli.option.bench-short")
    boolean isShort;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/bench", descriptionKey = "cli.option.bench-out")
    Path out = Path.of("");

    @Option(names = "--python", paramLabel = "FILE", defaultValue = "python3", descriptionKey = "cli.option.python")
    String python = "";

    BenchAllCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try {
            var folder = Files.createTempDirectory("campaign-desk-bench-all");
            try {
                var table =
                        new BenchTable(BenchCommand.machine(), root.console().messages());
                var results = measure(folder);
                root.console().out().println();
                root.console().out().print(table.text(results));
                write(table, results);
            } finally {
                BenchCommand.discard(folder);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", System.getProperty("java.io.tmpdir"));
        }
        return ExitCode.OK;
    }

    private List<BenchResult> measure(Path folder) throws IOException {
        var results = new ArrayList<BenchResult>();
        for (var words : ofTheCommandLine()) {
            results.addAll(run(OwnProgram.command(words), folder));
        }
        for (var words : ofTheWindow()) {
            results.addAll(run(OwnProgram.windowCommand(words), folder));
        }
        return results;
    }

    /// What was measured by a program of its own; what it says is passed on.
    private List<BenchResult> run(List<String> command, Path folder) throws IOException {
        var left = folder.resolve("left");
        Files.deleteIfExists(left);
        var said = folder.resolve("said");
        var words = new ArrayList<>(command);
        if (isShort && !OwnProgram.isInstalled()) {
            words.addAll(1, QUICKLY);
        }
        words.addAll(List.of("--results", left.toString(), "--lang", root.language.code()));
        var done = MeasuredProcess.run(words, said, folder.resolve("err"));
        root.console().out().print(Files.readString(said));
        if (done.exit() != ExitCode.OK || Files.notExists(left)) {
            throw new ExpectedFailure(
                    "cli.bench.failed", String.join(" ", command), Files.readString(folder.resolve("err")));
        }
        return BenchResults.read(left);
    }

    private void write(BenchTable table, List<BenchResult> results) {
        try {
            Files.createDirectories(out);
            Files.writeString(out.resolve("bench.md"), table.text(results), StandardCharsets.UTF_8);
            Files.write(out.resolve("bench.svg"), ChartSvgWriter.write(table.chart(results)));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", out);
        }
        root.console().say("cli.bench.written", out.toAbsolutePath());
    }

    /// Long work that the command line does as well.
    private List<String[]> ofTheCommandLine() {
        return List.of(
                words("bench startup --rounds " + (isShort ? "1" : "7")),
                words("bench intake --files " + (isShort ? FEW : "1000,10000"), "--python", python),
                words(
                        "bench consolidate --rounds " + (isShort ? "1 --units " + FEW : "15 --units 3321"),
                        "--python",
                        python,
                        "--soffice",
                        isShort ? "" : "soffice"));
    }

    /// What the officer waits for before the window.
    private List<String[]> ofTheWindow() {
        var all = new ArrayList<String[]>();
        all.add(words("bench --rounds " + (isShort ? "1" : "30")));
        for (var only : BenchCommand.Only.values()) {
            all.add(words("bench --only " + only + " --rounds " + (isShort ? "1 --units 20" : rounds(only))));
        }
        all.add(words("bench figures --rounds "
                + (isShort
                        ? "1 --units 7 --reports 48 --campaigns 4 --frames 60"
                        : "15 --units 3321 --reports 100000")));
        return all;
    }

    /// Two hundred letters take seconds, a line found takes a thousandth of one.
    private static int rounds(BenchCommand.Only only) {
        return only == BenchCommand.Only.FOLLOWUP ? 3 : 30;
    }

    private static String[] words(String sentence, String... more) {
        var words = new ArrayList<>(List.of(sentence.split(" ", -1)));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }
}
