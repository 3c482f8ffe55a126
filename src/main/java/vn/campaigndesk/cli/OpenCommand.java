package vn.campaigndesk.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `open`: shows the window, or says in one line why it cannot and then does the demonstration, if that was
/// asked for.
@Command(name = "open", mixinStandardHelpOptions = true)
final class OpenCommand implements Callable<Integer> {
    private final Root root;

    @Option(names = "--or-demo", paramLabel = "DIR", descriptionKey = "cli.option.or-demo")
    @Nullable
    Path demo;

    @Option(names = "--measured", hidden = true)
    Windows.@Nullable Measured measured;

    OpenCommand(Root root) {
        this.root = root;
    }

    Root root() {
        return root;
    }

    @Override
    public Integer call() {
        var console = root.console();
        if (measured != null) {
            return console.windows().measure(measured, root.folder(), console.clock(), console.out());
        }
        if (console.windows().comesToFront(root.folder())) {
            return ExitCode.OK;
        }
        var problem =
                demo == null ? Optional.<String>empty() : console.windows().problem();
        return problem.isEmpty()
                ? console.windows().open(root.folder(), console.clock(), root.unlock())
                : demo(problem.get());
    }

    private Integer demo(String problem) {
        root.console().say("cli.open.demo", root.console().messages().get(problem));
        return new DemoCommand(root, requireNonNull(demo)).call();
    }
}
