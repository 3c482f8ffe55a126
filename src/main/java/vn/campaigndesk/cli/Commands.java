package vn.campaigndesk.cli;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.campaigndesk.desk.Safekeeping;
import vn.campaigndesk.text.ExpectedFailure;
import vn.campaigndesk.text.Formats;
import vn.campaigndesk.vault.Argon2;
import vn.campaigndesk.vault.Patience;

/// Runs a command line and says in the person's language what went wrong.
public final class Commands {
    private static final System.Logger LOG = System.getLogger(Commands.class.getName());

    private final Console console;
    private final Patience patience;
    private final Argon2 effort;

    /// Commands that speak on a console.
    public Commands(Console console) {
        this(console, new Patience(Patience::sleep), Argon2.USUAL);
    }

    /// As above.
    ///
    /// @param patience makes who tries passwords wait
    /// @param effort of trying a new password
    public Commands(Console console, Patience patience, Argon2 effort) {
        this.console = console;
        this.patience = patience;
        this.effort = effort;
    }

    /// Runs the arguments and returns the exit code.
    public int run(String... args) {
        return WindowStart.of(new Root(console, patience, effort), args)
                .map(this::window)
                .orElseGet(() -> commandLine(List.of(args)).execute(args));
    }

    private int window(OpenCommand opening) {
        try {
            return opening.call();
        } catch (RuntimeException failure) {
            return failed(failure, opening.root());
        }
    }

    /// The commands whose names stand among the arguments, or all of them when none does: describing one takes
    /// a part of the time of a short command, and there are many.
    private CommandLine commandLine(List<String> given) {
        var root = new Root(console, patience, effort);
        var line = new CommandLine(root);
        var all = commands(root);
        var none = all.keySet().stream().noneMatch(given::contains);
        all.forEach((name, command) -> {
            if (none || given.contains(name)) {
                line.addSubcommand(command.get());
            }
        });
        line.setResourceBundle(ResourceBundle.getBundle(
                "messages.cli",
                console.messages().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        line.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        line.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        line.setParameterExceptionHandler((problem, args) -> wrongUse(problem));
        line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, root));
        return line;
    }

    private static Map<String, Supplier<Object>> commands(Root root) {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("open", () -> new OpenCommand(root));
        commands.put("demo", () -> new DemoCommand(root));
        commands.put("import", () -> new ImportCommand(root));
        commands.put("recipients", () -> RecipientsCommand.commandLine(root));
        commands.put("status", () -> new StatusCommand(root));
        commands.put("consolidate", () -> new ConsolidateCommand(root));
        commands.put("register", () -> new RegisterCommand(root));
        commands.put("export", () -> new ExportCommand(root));
        commands.put("bench", () -> BenchCommand.commandLine(root));
        commands.put("backup", () -> new BackupCommand(root));
        commands.put("restore", () -> new RestoreCommand(root));
        commands.put("verify", () -> new VerifyCommand(root));
        commands.put("password", () -> PasswordCommand.commandLine(root));
        commands.put("self-check", () -> new SelfCheckCommand(root));
        commands.put("rehearse", () -> new RehearseCommand(root));
        return commands;
    }

    private int wrongUse(ParameterException problem) {
        var name = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println(explain(problem));
        console.warn("cli.wrong.help", name);
        return ExitCode.WRONG_USE;
    }

    private String explain(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                console.messages().get("cli.wrong.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing ->
                console.messages()
                        .get(
                                "cli.wrong.missing",
                                missing.getMissing().isEmpty()
                                        ? ""
                                        : missing.getMissing().getFirst().paramLabel());
            case OverwrittenOptionException twice ->
                console.messages().get("cli.wrong.twice", option(twice.getOverwritten()));
            default -> wrongValue(problem);
        };
    }

    private String wrongValue(ParameterException problem) {
        var value = problem.getValue();
        return value == null || value.isBlank()
                ? console.messages().get("cli.wrong.missing", option(problem.getArgSpec()))
                : console.messages().get("cli.wrong.value", value);
    }

    private static String option(@Nullable ArgSpec spec) {
        return switch (spec) {
            case null -> "";
            case OptionSpec option -> option.longestName();
            default -> spec.paramLabel();
        };
    }

    private int failed(Exception failure, Root root) {
        if (failure instanceof ExpectedFailure expected) {
            console.err().println(expected.explain(console.messages()));
            if (Safekeeping.isMendable(expected)) {
                Safekeeping.newest(root.folder(), console.clock(), root.unlock())
                        .ifPresent(this::offer);
            }
            LOG.log(Level.DEBUG, "expected failure", failure);
        } else {
            console.warn("cli.fault", String.valueOf(failure));
            LOG.log(Level.ERROR, "fault", failure);
        }
        return ExitCode.FAILED;
    }

    private void offer(Safekeeping.Offer offer) {
        var made = Formats.moment(offer.backup().made(), console.clock().getZone());
        var file = offer.backup().file();
        offer.manifest()
                .ifPresentOrElse(
                        manifest -> console.warn("cli.restore.offer", made, Formats.number(manifest.reports()), file),
                        () -> console.warn("cli.restore.offer-sealed", made, file));
    }
}
