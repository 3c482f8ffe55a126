package vn.campaigndesk.cli;

import java.nio.file.Path;
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
        var problem = console.windows().problem();
        if (problem.isEmpty()) {
            return console.windows().open(root.folder(), console.clock(), root.unlock());
        }
        var why = console.messages().get(problem.get());
        if (demo == null) {
            console.warn("cli.open.refused", why);
            return ExitCode.FAILED;
        }
        console.say("cli.open.demo", why);
        return new DemoCommand(root, demo).call();
    }
}
