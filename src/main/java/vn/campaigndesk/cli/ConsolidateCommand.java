package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.campaign.AgencyRules;
import vn.campaigndesk.campaign.Campaign;
import vn.campaigndesk.consolidation.Consolidations.Format;
import vn.campaigndesk.consolidation.frozen.FreezeKind;
import vn.campaigndesk.desk.Desk;
import vn.campaigndesk.file.WholeFile;
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

    @Option(names = "--unsigned", descriptionKey = "cli.option.frozen.unsigned")
    boolean unsigned;

    ConsolidateCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        if (!freeze && (kind != FreezeKind.FIRST || !reason.isEmpty())) {
            console.warn("cli.frozen.alone");
            return ExitCode.WRONG_USE;
        }
        if (freeze && list) {
            console.warn("cli.frozen.list-alone");
            return ExitCode.WRONG_USE;
        }
        try (var desk = root.desk()) {
            var chosen = CampaignChoice.of(desk, campaign);
            if (list) {
                new FrozenLines(desk, console).list(chosen.id());
                return ExitCode.OK;
            }
            if ((freeze || !unsigned) && isIncomplete(chosen, console)) {
                return ExitCode.FAILED;
            }
            if (freeze) {
                freeze(desk, console, chosen.id());
            } else {
                write(desk, console, chosen.id());
            }
        }
        return ExitCode.OK;
    }

    /// Nobody can be asked here, so what is missing is named, and nothing goes out that looks finished and is not.
    private boolean isIncomplete(Campaign chosen, Console console) {
        var gaps = AgencyRules.gaps(chosen.agency());
        if (gaps.isEmpty()) {
            return false;
        }
        console.warn("cli.frozen.incomplete", gaps.size());
        gaps.forEach(gap -> console.err().println("  - " + console.messages().of("campaign.gap", gap)));
        console.warn(freeze ? "cli.frozen.incomplete.freeze" : "cli.frozen.incomplete.save");
        return true;
    }

    /// What is frozen stays frozen, so where its files are to lie is tried first.
    private void freeze(Desk desk, Console console, long chosen) {
        try {
            WholeFile.tryPlace(out.resolve("bao-cao-tong-hop"));
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", out.toAbsolutePath());
        }
        var draft = desk.consolidations().draft(chosen, cutOff(console));
        new FrozenLines(desk, console).write(desk.freezing().freeze(draft, kind, reason), out);
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
        var day = Formats.parsePastDate(typed, today)
                .orElseThrow(() -> new ExpectedFailure("cli.date.unreadable", typed));
        if (day.isAfter(today)) {
            throw new ExpectedFailure("cli.date.ahead", Formats.date(day), Formats.date(today));
        }
        return day;
    }
}
