package vn.campaigndesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `register`: writes the register of incoming documents; ends with 1 when numbers in it should be looked at.
@Command(name = "register", mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.register-out")
    Path out = Path.of("so-dang-ky-van-ban-den.docx");

    @Option(names = "--campaign", paramLabel = "ID", descriptionKey = "cli.option.campaign")
    @Nullable
    Long campaign;

    RegisterCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        try (var desk = root.desk()) {
            var register =
                    desk.registers().write(CampaignChoice.of(desk, campaign).id(), out);
            console.out().println(out.toAbsolutePath());
            console.say("cli.register.done", register.entries().size(), register.doubtful());
            return register.doubtful() == 0 ? ExitCode.OK : ExitCode.REVIEW;
        }
    }
}
