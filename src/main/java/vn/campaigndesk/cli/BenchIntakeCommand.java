package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;

/// `bench intake`: how fast clean one-page Word forms become JSON, from the start of the process to its end,
/// beside a straightforward python-docx script on the same files. Both also say how many forms came out right.
@Command(name = "intake", mixinStandardHelpOptions = true)
final class BenchIntakeCommand implements Callable<Integer> {
    private static final int MANY = 5_000;
    private static final double GOAL_OF_FEW = 2;
    private static final double GOAL_OF_MANY = 5;
    private static final int GOAL_OF_MEMORY = 400;
    /// Twice what python-docx reads here, where it cannot be asked.
    private static final double GOAL_ALONE = 400;

    private final Root root;

    @Mixin
    BenchResults results = new BenchResults();

    @Option(
            names = "--files",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,10000",
            descriptionKey = "cli.option.bench-files")
    List<Integer> counts = List.of();

    @Option(
            names = "--peer",
            paramLabel = "FILE",
            defaultValue = "src/bench/peer_docx.py",
            descriptionKey = "cli.option.peer")
    Path peer = Path.of("");

    @Option(names = "--python", paramLabel = "FILE", defaultValue = "python3", descriptionKey = "cli.option.python")
    String python = "";

    BenchIntakeCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        try {
            var folder = Files.createTempDirectory("campaign-desk-intake");
            try {
                console.say("cli.bench.machine", BenchCommand.machine());
                var hasPeer = hasPeer(folder);
                if (!hasPeer) {
                    console.say("cli.bench.peer-absent", peer);
                }
                for (var count : counts) {
                    measure(folder, count, hasPeer);
                }
                console.say("cli.bench.memory-goal", GOAL_OF_MEMORY);
            } finally {
                discard(folder);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", System.getProperty("java.io.tmpdir"));
        }
        return ExitCode.OK;
    }

    private void measure(Path folder, int count, boolean hasPeer) throws IOException {
        var console = root.console();
        var forms = folder.resolve("forms-" + count);
        var expected = new BenchForms().write(forms, count);
        var table = Files.write(
                folder.resolve("expected.tsv"),
                expected.stream().map(BenchForms.Filled::line).toList());
        console.say("cli.bench.files", count);
        var other = hasPeer ? run(List.of(python, peer.toString(), forms.toString(), table.toString()), folder) : null;
        if (other != null) {
            var right = Files.readAllLines(folder.resolve("err")).getLast();
            console.say("cli.bench.peer", other.seconds(), count / other.seconds(), memory(other), right);
        }
        own(folder, forms, expected, other);
    }

    private void own(Path folder, Path forms, List<BenchForms.Filled> expected, @Nullable MeasuredProcess other)
            throws IOException {
        var console = root.console();
        var json = folder.resolve("drafts.jsonl");
        var own = run(program(folder, json, forms), folder);
        var lines = Files.readAllLines(json);
        var right = 0;
        for (var i = 0; i < Math.min(lines.size(), expected.size()); i++) {
            right += lines.get(i).startsWith(expected.get(i).json()) ? 1 : 0;
        }
        var count = expected.size();
        console.say("cli.bench.own", own.seconds(), count / own.seconds(), memory(own), right, count);
        if (other != null) {
            console.say(
                    "cli.bench.ratio", Formats.decimal(other.seconds() / own.seconds()), Formats.decimal(goal(count)));
        }
        tell(count, right, own, other);
    }

    private static double goal(int count) {
        return count < MANY ? GOAL_OF_FEW : GOAL_OF_MANY;
    }

    /// How fast is told of files in a second, so that a peer that is half as fast is half as long.
    private void tell(int count, int right, MeasuredProcess own, @Nullable MeasuredProcess other) {
        var name = "intake of " + count + " forms";
        var speed = count / own.seconds();
        results.add(
                other == null
                        ? BenchResult.atLeast(name, speed, "/s", GOAL_ALONE)
                        : BenchResult.atLeast(name, speed, "/s", goal(count) * count / other.seconds())
                                .beside("python-docx", count / other.seconds()));
        results.add(BenchResult.atLeast(name + ", right", right, "", count));
        own.peakMegabytes()
                .ifPresent(peak ->
                        results.add(BenchResult.atMost(name + ", memory", (double) peak, "MB", GOAL_OF_MEMORY)));
    }

    private String memory(MeasuredProcess process) {
        return process.peakMegabytes().isPresent()
                ? root.console()
                        .messages()
                        .get("cli.bench.peak", process.peakMegabytes().getAsLong())
                : root.console().messages().get("cli.bench.peak-unknown");
    }

    /// Whether the peer's script and its library are there.
    private boolean hasPeer(Path folder) {
        try {
            return Files.exists(peer)
                    && MeasuredProcess.run(
                                            List.of(python, "-c", "import docx"),
                                            folder.resolve("out"),
                                            folder.resolve("err"))
                                    .exit()
                            == 0;
        } catch (IOException noPython) {
            return false;
        }
    }

    private static MeasuredProcess run(List<String> command, Path folder) throws IOException {
        var done = MeasuredProcess.run(command, folder.resolve("out"), folder.resolve("err"));
        if (done.exit() != ExitCode.OK && done.exit() != ExitCode.REVIEW) {
            throw new ExpectedFailure("cli.bench.failed", command.getFirst(), Files.readString(folder.resolve("err")));
        }
        return done;
    }

    private static List<String> program(Path folder, Path json, Path forms) {
        var data = folder.resolve("no-data").toString();
        return OwnProgram.command("import", "--dry-run", "--data", data, "--json", json.toString(), forms.toString());
    }

    private static void discard(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
