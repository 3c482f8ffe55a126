package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;

/// `self-check`: does the main job once in a throw-away folder, to show that an installation is whole.
@Command(name = "self-check", mixinStandardHelpOptions = true)
final class SelfCheckCommand implements Callable<Integer> {
    private static final int LISTED = 52;

    private final Root root;

    SelfCheckCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        try {
            var folder = Files.createTempDirectory("campaign-desk-check");
            try (var desk = Desk.open(folder, console.clock())) {
                check(console, desk);
            } finally {
                discard(folder);
            }
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", System.getProperty("java.io.tmpdir"));
        }
        console.say("cli.check.ok");
        return ExitCode.OK;
    }

    private static void check(Console console, Desk desk) throws IOException {
        var campaign = desk.campaigns().all().getFirst();
        var recipients = desk.snapshots().load(campaign.id()).recipients().size();
        require(recipients == LISTED, "cli.check.recipients", recipients);
        console.say("cli.check.data", recipients);
        var draft = desk.consolidations().draft(campaign.id(), LocalDate.now(console.clock()));
        for (var format : Format.values()) {
            var bytes = desk.consolidations().bytes(draft, format);
            var begins = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
            require(begins.equals(format == Format.PDF ? "%PDF" : "PK\u0003\u0004"), "cli.check.broken", format);
            console.say("cli.check.file", format, bytes.length);
        }
    }

    private static void require(boolean fine, String key, Object... arguments) {
        if (!fine) {
            throw new ExpectedFailure(key, arguments);
        }
    }

    private static void discard(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
