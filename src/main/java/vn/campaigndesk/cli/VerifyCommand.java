package vn.campaigndesk.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.campaigndesk.audit.Finding;
import vn.campaigndesk.db.DataFolder;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;

/// `verify`: checks the data, one line a check. Ends with 0 when all is sound, 1 when something is wrong, 3 when the
/// data could not be opened. Data of an older version are brought to the present one first, as by every start.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Root root;

    VerifyCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        var folder = root.folder();
        if (!Files.exists(folder.resolve(DataFolder.DATABASE_FILE))) {
            throw new ExpectedFailure("cli.verify.absent", folder.toAbsolutePath());
        }
        try (var desk = Desk.openToCheck(folder, console.clock(), root.unlock())) {
            var findings = desk.check();
            for (var finding : findings) {
                console.say(
                        finding.sound() ? "cli.verify.sound" : "cli.verify.trouble",
                        finding.explain(console.messages()));
            }
            return findings.stream().allMatch(Finding::sound) ? ExitCode.OK : ExitCode.REVIEW;
        }
    }
}
