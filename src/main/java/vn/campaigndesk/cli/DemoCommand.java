package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.desk.SampleFolder;
import vn.campaigndesk.text.ExpectedFailure;

/// `demo`: a throw-away campaign with made-up reports, its consolidated report and a picture of every screen.
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    /// The day the demonstration takes for today: a week after the deadline, so that late answers are in.
    static final LocalDate TODAY = LocalDate.of(2024, 11, 26);

    private final Root root;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.demo-out")
    Path out;

    DemoCommand(Root root) {
        this(root, Path.of("campaign-desk-demo"));
    }

    DemoCommand(Root root, Path out) {
        this.root = root;
        this.out = out;
    }

    @Override
    public Integer call() {
        var console = root.console();
        var data = out.resolve("data");
        try {
            requireNoneOfTheirs(data);
            SampleFolder.discard(data, clock());
            try (var desk = Desk.openSample(data, clock(), console.messages().get("cli.sample"))) {
                show(desk, console);
            }
            return ExitCode.OK;
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", out.toAbsolutePath());
        }
    }

    private void show(Desk desk, Console console) throws IOException {
        var campaign = desk.campaigns().all().getFirst();
        var figures = desk.consolidations().figures(campaign.id(), TODAY);
        console.say(
                "cli.demo.filled",
                figures.response().answered(),
                figures.response().expected());
        var draft = desk.consolidations().draft(campaign.id(), TODAY);
        for (var format : Format.values()) {
            var file = file(format);
            desk.consolidations().write(draft, format, file);
            console.out().println("  " + file.toAbsolutePath());
        }
        for (var picture : console.windows().pictures(desk, out.resolve("screens"))) {
            console.out().println("  " + picture.toAbsolutePath());
        }
        console.say("cli.demo.done", out.toAbsolutePath());
    }

    static Clock clock() {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        return Clock.fixed(TODAY.atTime(9, 0).atZone(zone).toInstant(), zone);
    }

    /// The results of an earlier demonstration are written over; a person's own files of these names, which stand where
    /// no demonstration was made, never are.
    private void requireNoneOfTheirs(Path data) {
        if (Files.exists(data.resolve(DataFolder.DATABASE_FILE))) {
            return;
        }
        for (var format : Format.values()) {
            if (Files.exists(file(format))) {
                throw new ExpectedFailure("cli.demo.own", file(format).toAbsolutePath());
            }
        }
    }

    private Path file(Format format) {
        return out.resolve("bao-cao-tong-hop." + format.ending());
    }
}
