package vn.campaigndesk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.FirstLook;
import vn.campaigndesk.file.WholeFile;
import vn.campaigndesk.intake.IntakeItem;
import vn.campaigndesk.intake.IntakeQueue;
import vn.campaigndesk.intake.ReadFile;
import vn.campaigndesk.intake.draft.Draft;
import vn.campaigndesk.intake.draft.DraftJson;
import vn.campaigndesk.intake.draft.Status;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;

/// `import`: takes in files and folders. What is clean may be entered at once; all else waits in the queue for
/// a person. Ends with 0 when nothing has to be looked at, else with 1.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    /// Stands for the standard output.
    private static final Path STANDARD_OUT = Path.of("-");

    private final Root root;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "cli.parameter.files")
    List<Path> paths = List.of();

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
    @Nullable
    Long campaign;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    boolean dryRun;

    @Option(names = "--accept-clean", descriptionKey = "cli.option.accept-clean")
    boolean acceptClean;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "cli.option.json")
    @Nullable
    Path json;

    @Option(names = "--arrived", paramLabel = "DATE", descriptionKey = "cli.option.arrived")
    @Nullable
    String arrived;

    ImportCommand(Root root) {
        this.root = root;
    }

    /// What one file has come to.
    private record Line(Draft draft, double seconds) {}

    @Override
    public Integer call() {
        var console = root.console();
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new ExpectedFailure("cli.import.absent", path.toAbsolutePath());
            }
        }
        var today = LocalDate.now(console.clock());
        var arrivedOn = arrival(today);
        requirePlace();
        var lines = dryRun ? look() : take(arrivedOn);
        write(lines);
        say(lines);
        return lines.stream().allMatch(line -> line.draft().status() == Status.ACCEPTABLE)
                ? ExitCode.OK
                : ExitCode.REVIEW;
    }

    /// Before anything is taken in: nobody should have to look in the queue for what a failed command has done. A file
    /// that is no earlier outcome of this command stays: `--json *.docx` names a report that was received.
    private void requirePlace() {
        var target = json;
        if (target == null || target.equals(STANDARD_OUT)) {
            return;
        }
        try {
            WholeFile.tryPlace(target);
            if (Files.exists(target) && !DraftJson.isWrittenHere(target)) {
                throw new ExpectedFailure("cli.import.json-own", target.toAbsolutePath());
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", target.toAbsolutePath());
        }
    }

    private LocalDate arrival(LocalDate today) {
        var said = arrived;
        return said == null
                ? today
                : Formats.parsePastDate(said, today)
                        .orElseThrow(() -> new ExpectedFailure("cli.date.unreadable", said));
    }

    /// Where there are no data yet, nothing is opened for a look.
    private List<Line> look() {
        return looked().stream()
                .map(file -> new Line(file.draft(), file.seconds()))
                .toList();
    }

    private List<ReadFile> looked() {
        var console = root.console();
        if (FirstLook.fits(root.folder())) {
            var first = new FirstLook(console.clock());
            if (campaign != null && campaign != first.campaign()) {
                throw new ExpectedFailure("cli.campaign.unknown", String.valueOf(campaign));
            }
            return first.look(paths);
        }
        try (var desk = Desk.openToCheck(root.folder(), console.clock(), root.unlock())) {
            return desk.intake().look(CampaignChoice.of(desk, campaign).id(), paths);
        }
    }

    private List<Line> take(LocalDate arrivedOn) {
        try (var desk = root.desk()) {
            return take(desk, CampaignChoice.of(desk, campaign).id(), arrivedOn);
        }
    }

    private List<Line> take(Desk desk, long campaignId, LocalDate arrivedOn) {
        var queue = desk.intake();
        var dropped = queue.drop(campaignId, paths, arrivedOn, IntakeQueue.Progress.NONE);
        if (acceptClean) {
            acceptable(dropped.files()).forEach(item -> queue.accept(campaignId, item));
        }
        return dropped.files().stream()
                .map(item -> new Line(item.draft(), item.seconds()))
                .toList();
    }

    private static List<IntakeItem> acceptable(List<IntakeItem> items) {
        return items.stream()
                .filter(item -> item.draft().status() == Status.ACCEPTABLE)
                .toList();
    }

    private void write(List<Line> lines) {
        var target = json;
        if (target == null) {
            return;
        }
        var drafts = new DraftJson(root.console().messages());
        try {
            if (target.equals(STANDARD_OUT)) {
                lines.forEach(line -> root.console().out().println(drafts.write(line.draft(), line.seconds())));
            } else {
                WholeFile.write(target, out -> write(lines, drafts, out));
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", target.toAbsolutePath());
        }
    }

    private static void write(List<Line> lines, DraftJson drafts, OutputStream out) throws IOException {
        for (var line : lines) {
            out.write(drafts.write(line.draft(), line.seconds()).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }

    /// One line a file that somebody has to look at, and the sum; beside JSON on the standard output nothing
    /// else.
    private void say(List<Line> lines) {
        if (STANDARD_OUT.equals(json)) {
            return;
        }
        var console = root.console();
        lines.stream()
                .filter(line -> line.draft().status() != Status.ACCEPTABLE)
                .forEach(line -> console.say(
                        "cli.import.line", line.draft().file(), line.draft().reason(console.messages())));
        console.say(
                dryRun ? "cli.import.looked" : acceptClean ? "cli.import.entered" : "cli.import.waiting",
                lines.size(),
                count(lines, Status.ACCEPTABLE),
                count(lines, Status.NEEDS_REVIEW),
                count(lines, Status.REJECTED));
    }

    private static long count(List<Line> lines, Status status) {
        return lines.stream().filter(line -> line.draft().status() == status).count();
    }
}
