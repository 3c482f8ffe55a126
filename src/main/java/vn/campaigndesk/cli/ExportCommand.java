package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.dossier.DossierCheck;
import vn.campaigndesk.task.Progress;

/// `export`: puts the campaign's whole file into a folder for the archive, or checks such a folder.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.out")
    @Nullable
    Path out;

    @Option(names = "--check", paramLabel = "DIR", descriptionKey = "cli.option.check")
    @Nullable
    Path checked;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
    @Nullable
    Long campaign;

    ExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (checked != null && out != null) {
            root.console().warn("cli.export.check-alone");
            return ExitCode.WRONG_USE;
        }
        return checked == null ? export(out == null ? Path.of("") : out) : check(checked);
    }

    private int export(Path place) {
        var console = root.console();
        try (var desk = root.desk()) {
            var result = desk.dossierExport(console.messages())
                    .write(CampaignChoice.of(desk, campaign).id(), place, Progress.UNSEEN);
            console.out().println(result.folder());
            console.say("cli.export.done", result.files());
            result.lacking().forEach(path -> console.warn("cli.export.lacking", path));
            return result.lacking().isEmpty() ? ExitCode.OK : ExitCode.REVIEW;
        }
    }

    private int check(Path folder) {
        var console = root.console();
        var check = DossierCheck.of(folder);
        for (var finding : check.findings()) {
            console.err().println(console.messages().of("dossier.kind", finding.kind()) + "\t" + finding.path());
        }
        console.say("cli.export.checked", check.checked(), check.findings().size());
        return check.isSound() ? ExitCode.OK : ExitCode.REVIEW;
    }
}
