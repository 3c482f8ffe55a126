package vn.campaigndesk.cli;

import java.nio.file.Path;
import vn.campaigndesk.consolidation.frozen.DifferenceText;
import vn.campaigndesk.consolidation.frozen.Frozen;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.Formats;

/// Says on the command line what was frozen.
final class FrozenLines {
    private final Desk desk;
    private final Console console;

    FrozenLines(Desk desk, Console console) {
        this.desk = desk;
        this.console = console;
    }

    /// What was frozen of a campaign, the last first, and what has changed since.
    void list(long campaignId) {
        var all = desk.freezing().of(campaignId);
        if (all.isEmpty()) {
            console.say("cli.frozen.none");
        }
        for (var frozen : all) {
            say(frozen);
            console.out().println("  " + DifferenceText.of(desk.freezing().since(frozen), console.messages()));
        }
    }

    /// Says what has been frozen and writes its files to a folder.
    void write(Frozen frozen, Path out) {
        console.say("cli.frozen.done", frozen.number());
        say(frozen);
        for (var file : frozen.files()) {
            var target = out.resolve(file.name());
            desk.freezing().save(file, target);
            console.out().println(target.toAbsolutePath());
        }
    }

    private void say(Frozen frozen) {
        var moment = frozen.frozenAt().atZone(console.clock().getZone());
        console.say(
                "cli.frozen.line",
                frozen.number(),
                console.messages().of("frozen.kind", frozen.kind()),
                frozen.cutOff(console.clock().getZone()).in(console.messages()),
                frozen.answered(),
                frozen.expected(),
                Formats.date(moment.toLocalDate()) + " " + Formats.time(moment),
                frozen.signerName());
        for (var file : frozen.files()) {
            console.say("cli.frozen.file", file.name(), Formats.number(file.bytes()), file.sha256());
        }
    }
}
