package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.chart.ChartSvgWriter;
import vn.campaigndesk.text.ExpectedFailure;

/// `bench all`: every measurement one after the other, and of all of them one table and one chart. The short
/// form measures next to nothing: it shows that each measurement still runs and says something.
@Command(name = "all", mixinStandardHelpOptions = true)
final class BenchAllCommand implements Callable<Integer> {
    private static final List<Integer> FEW = List.of(40);

    private final Root root;
    private final List<BenchResult> results = new ArrayList<>();

    @Option(names = "--short", descriptionKey = "cli.option.bench-short")
    boolean isShort;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/bench", descriptionKey = "cli.option.bench-out")
    Path out = Path.of("");

    BenchAllCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        startup().call();
        intake().call();
        consolidate().call();
        jobs(null).call();
        for (var only : BenchCommand.Only.values()) {
            jobs(only).call();
        }
        // last: what a list of 100,000 rows leaves in the memory would slow down the others
        figures().call();
        var table = new BenchTable(BenchCommand.machine(), root.console().messages());
        root.console().out().println();
        root.console().out().print(table.text(results));
        write(table);
        return ExitCode.OK;
    }

    private void write(BenchTable table) {
        try {
            Files.createDirectories(out);
            Files.writeString(out.resolve("bench.md"), table.text(results), StandardCharsets.UTF_8);
            Files.write(out.resolve("bench.svg"), ChartSvgWriter.write(table.chart(results)));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", out);
        }
        root.console().say("cli.bench.written", out.toAbsolutePath());
    }

    private BenchStartupCommand startup() {
        var command = new BenchStartupCommand(root, results::add);
        command.rounds = isShort ? 1 : 7;
        return command;
    }

    private BenchIntakeCommand intake() {
        var command = new BenchIntakeCommand(root, results::add);
        command.counts = isShort ? FEW : List.of(1_000, 10_000);
        command.peer = Path.of("src/bench/peer_docx.py");
        command.python = "python3";
        return command;
    }

    private BenchConsolidateCommand consolidate() {
        var command = new BenchConsolidateCommand(root, results::add);
        command.rounds = isShort ? 1 : 15;
        command.counts = isShort ? FEW : List.of(3_321);
        command.peer = Path.of("src/bench/peer_report.py");
        command.python = "python3";
        command.office = isShort ? "" : "soffice";
        return command;
    }

    private BenchFiguresCommand figures() {
        var command = new BenchFiguresCommand(root, results::add);
        command.rounds = isShort ? 1 : 15;
        command.units = isShort ? 7 : 3_321;
        command.reports = isShort ? 48 : 100_000;
        command.campaigns = isShort ? 4 : 30;
        command.parts = List.of(BenchFiguresCommand.Part.values());
        return command;
    }

    private BenchCommand jobs(BenchCommand.@Nullable Only only) {
        var command = new BenchCommand(root, results::add);
        command.only = only;
        command.rounds = isShort ? 1 : 30;
        command.units = isShort ? 20 : 10_000;
        return command;
    }
}
