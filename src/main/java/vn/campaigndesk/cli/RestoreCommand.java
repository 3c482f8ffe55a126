package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.text.Formats;

/// `restore`: says what a copy holds; with `--yes` puts it in the place of the data, which are copied first.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    private final Root root;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.restore-file")
    Path file = Path.of("");

    @Option(names = "--yes", descriptionKey = "cli.option.restore-yes")
    boolean yes;

    RestoreCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        var zone = console.clock().getZone();
        if (!yes) {
            var manifest = Safekeeping.look(root.folder(), file, console.clock(), root.unlock());
            console.say(
                    "cli.restore.preview",
                    Formats.moment(manifest.made(), zone),
                    manifest.program(),
                    manifest.recipients(),
                    manifest.reports(),
                    manifest.originals());
            return ExitCode.REVIEW;
        }
        var restored = Safekeeping.restore(root.folder(), file, console.clock(), root.unlock());
        console.say(
                "cli.restore.done",
                Formats.moment(restored.restored().made(), zone),
                restored.restored().reports());
        restored.before().ifPresent(before -> console.say("cli.restore.before", before));
        return ExitCode.OK;
    }
}
