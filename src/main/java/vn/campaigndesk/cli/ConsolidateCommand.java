package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.consolidation.frozen.FreezeKind;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;

/// `consolidate`: writes the consolidated report, freezes it, or lists what was frozen.
@Command(name = "consolidate", mixinStandardHelpOptions = true)
final class ConsolidateCommand implements Callable<Integer> {
    private final Root root;

    @Option(
            names = "--format",
            paramLabel = "docx,pdf,xlsx",
            split = ",",
            defaultValue = "docx,pdf,xlsx",
            descriptionKey = "cli.option.format")
    List<Format> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "dd/MM/yyyy", descriptionKey = "cli.option.as-of")
    @Nullable
    String asOf;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
    @Nullable
    Long campaign;

    @Option(names = "--freeze", descriptionKey = "cli.option.frozen.freeze")
    boolean freeze;

    @Option(names = "--kind", paramLabel = "SUPPLEMENT|REPLACEMENT", descriptionKey = "cli.option.frozen.kind")
    FreezeKind kind = FreezeKind.FIRST;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.option.frozen.reason")
    String reason = "";

    @Option(names = "--list", descriptionKey = "cli.option.frozen.list")
    boolean list;

    ConsolidateCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        try (var desk = root.desk()) {
            var chosen = CampaignChoice.of(desk, campaign).id();
            var frozen = new FrozenLines(desk, console);
            if (list) {
                frozen.list(chosen);
            } else if (freeze) {
                frozen.write(
                        desk.freezing().freeze(desk.consolidations().draft(chosen, cutOff(console)), kind, reason),
                        out);
            } else {
                write(desk, console, chosen);
            }
        }
        return ExitCode.OK;
    }

    private void write(Desk desk, Console console, long chosen) {
        var draft = desk.consolidations().draft(chosen, cutOff(console));
        for (var format : formats) {
            var file = out.resolve("bao-cao-tong-hop." + format.ending());
            desk.consolidations().write(draft, format, file);
            console.out().println(file.toAbsolutePath());
        }
    }

    private LocalDate cutOff(Console console) {
        var today = LocalDate.now(console.clock());
        var typed = asOf;
        if (typed == null) {
            return today;
        }
        return Formats.parseDate(typed, today.getYear())
                .orElseThrow(() -> new ExpectedFailure("cli.date.unreadable", typed));
    }
}
