package vn.campaigndesk.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.campaigndesk.campaign.DeadlineText;
import vn.campaigndesk.text.Formats;

/// `status`: where the campaign stands, in a few lines.
@Command(name = "status", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
    @Nullable
    Long campaign;

    StatusCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        var today = LocalDate.now(console.clock());
        try (var desk = root.desk()) {
            var chosen = CampaignChoice.of(desk, campaign);
            var figures = desk.consolidations().figures(chosen.id(), today);
            var response = figures.response();
            console.out().println(chosen.shortTitle());
            console.out().println(DeadlineText.of(chosen.deadline(), today, console.messages()));
            console.out()
                    .println(DeadlineText.detail(
                            chosen.deadline(), desk.calendar().calendar(), console.messages()));
            console.say(
                    "cli.status.response",
                    response.answered(),
                    response.expected(),
                    Formats.percent(response.share()),
                    response.onTime(),
                    response.late(),
                    response.missing() + response.waiting(),
                    response.exempt());
            for (var total : figures.totals()) {
                console.say(
                        "cli.status.total",
                        total.indicator().place(),
                        total.indicator().text(),
                        sum(console, total.stated(), total.isEstimate(), total.sum()),
                        total.stated(),
                        total.asked());
            }
        }
        return ExitCode.OK;
    }

    private static String sum(Console console, int stated, boolean estimate, long sum) {
        if (stated == 0) {
            return console.messages().get("cli.status.none");
        }
        return (estimate ? "\u2248 " : "") + Formats.number(sum);
    }
}
