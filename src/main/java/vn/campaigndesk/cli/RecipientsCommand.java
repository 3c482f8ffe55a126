package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.campaigndesk.followup.StandingRules;
import vn.campaigndesk.followup.StandingText;

/// `recipients`: the list of a campaign.
@Command(name = "recipients", mixinStandardHelpOptions = true)
final class RecipientsCommand implements Callable<Integer> {
    private final Root root;

    RecipientsCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        root.console().warn("cli.recipients.which");
        return ExitCode.WRONG_USE;
    }

    /// The command with its own subcommands.
    static CommandLine commandLine(Root root) {
        return new CommandLine(new RecipientsCommand(root))
                .addSubcommand(new ListCommand(root))
                .addSubcommand(new ImportCommand(root))
                .addSubcommand(new PresetsCommand(root))
                .addSubcommand(new FormsCommand(root));
    }

    /// `recipients list`: one line a recipient, tab-separated: number, name, group, standing.
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListCommand implements Callable<Integer> {
        private final Root root;

        @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
        @Nullable
        Long campaign;

        ListCommand(Root root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            var console = root.console();
            try (var desk = root.desk()) {
                var snapshot =
                        desk.snapshots().load(CampaignChoice.of(desk, campaign).id());
                var standings = StandingRules.of(snapshot, LocalDate.now(console.clock()));
                var number = 0;
                for (var recipient : snapshot.recipients()) {
                    var standing = standings.get(recipient.id());
                    console.out()
                            .println(String.join(
                                    "\t",
                                    Integer.toString(++number),
                                    recipient.name(),
                                    recipient.group().shortName(),
                                    standing == null ? "" : StandingText.of(standing, console.messages())));
                }
            }
            return ExitCode.OK;
        }
    }

    /// `recipients import FILE`: adds the bodies of a list.
    @Command(name = "import", mixinStandardHelpOptions = true)
    static final class ImportCommand implements Callable<Integer> {
        private final Root root;

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.parameter.list")
        @Nullable
        Path file;

        @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
        @Nullable
        Long campaign;

        @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
        boolean dryRun;

        ImportCommand(Root root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            var console = root.console();
            try (var desk = root.desk()) {
                var chosen = CampaignChoice.of(desk, campaign).id();
                var recipients = desk.recipientDesk(console.messages());
                var plan = recipients.plan(chosen, Objects.requireNonNull(file));
                plan.problems()
                        .forEach(
                                problem -> console.warn(problem.key(), problem.row(), problem.name(), problem.group()));
                var added = dryRun ? 0 : recipients.carryOut(chosen, plan);
                console.say(
                        "cli.recipients.imported",
                        added,
                        plan.known().size(),
                        plan.fresh().size(),
                        plan.problems().size());
                return plan.problems().isEmpty() ? ExitCode.OK : ExitCode.REVIEW;
            }
        }
    }

    /// `recipients presets`: shows the optional bodies, or adds them.
    @Command(name = "presets", mixinStandardHelpOptions = true)
    static final class PresetsCommand implements Callable<Integer> {
        private final Root root;

        @Option(names = "--add", descriptionKey = "cli.option.add")
        boolean add;

        @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
        @Nullable
        Long campaign;

        PresetsCommand(Root root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            var console = root.console();
            try (var desk = root.desk()) {
                var recipients = desk.recipientDesk(console.messages());
                if (add) {
                    var added = recipients.addPresets(
                            CampaignChoice.of(desk, campaign).id());
                    console.say("cli.recipients.added", added);
                } else {
                    recipients
                            .presets()
                            .forEach(body -> console.out()
                                    .println(body.name() + "\t" + body.group().shortName()));
                }
            }
            return ExitCode.OK;
        }
    }
}
