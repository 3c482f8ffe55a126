package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.backup.Backup;
import vn.campaigndesk.backup.BackupReason;
import vn.campaigndesk.text.Formats;

/// `backup`: copies the data into the folder of copies; with `--out` all of them, originals too, into one file;
/// with `--list` only tells which copies there are.
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.backup-out")
    @Nullable
    Path out;

    @Option(names = "--out-password-file", paramLabel = "FILE", descriptionKey = "cli.option.backup-password")
    @Nullable
    Path outPassword;

    @Option(names = "--list", descriptionKey = "cli.option.backup-list")
    boolean list;

    BackupCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        if (list && (out != null || outPassword != null)) {
            console.warn("cli.backup.list-alone");
            return ExitCode.WRONG_USE;
        }
        if (outPassword != null && out == null) {
            console.warn("cli.backup.password-alone");
            return ExitCode.WRONG_USE;
        }
        try (var desk = root.desk()) {
            var backups = desk.backups();
            if (list) {
                backups.list().forEach(this::tell);
                console.say("cli.backup.listed", backups.list().size());
            } else if (out == null) {
                backups.make(BackupReason.MANUAL).ifPresent(this::tell);
            } else {
                var made =
                        outPassword == null ? backups.export(out) : backups.export(out, PasswordFile.read(outPassword));
                console.out().println(out.toAbsolutePath());
                console.say("cli.backup.exported", made.reports(), made.originals());
            }
        }
        return ExitCode.OK;
    }

    private void tell(Backup backup) {
        var console = root.console();
        console.say(
                "cli.backup.made",
                Formats.moment(backup.made(), console.clock().getZone()),
                console.messages().of("backup.reason", backup.reason()),
                Formats.number(Math.ceilDiv(backup.size(), 1024)),
                backup.file());
    }
}
