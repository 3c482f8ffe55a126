package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;

/// `consolidate`: writes the consolidated report.
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

    ConsolidateCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        try (var desk = root.desk()) {
            var draft = desk.consolidations()
                    .draft(CampaignChoice.of(desk, campaign).id(), cutOff(console));
            for (var format : formats) {
                var file = out.resolve("bao-cao-tong-hop." + format.ending());
                desk.consolidations().write(draft, format, file);
                console.out().println(file.toAbsolutePath());
            }
        }
        return ExitCode.OK;
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
