package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.campaigndesk.text.ExpectedFailure;

/// `rehearse`: what is done on the command line in the course of a campaign, once through with invented forms, in a
/// folder of its own. The packaging runs it to learn which classes the program needs; no use to anybody else, so no
/// help lists it.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final int FORMS = 60;

    private final Root root;

    RehearseCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var folder = root.folder();
        var forms = folder.resolveSibling("forms");
        new BenchForms().write(forms, FORMS);
        var json = folder.resolveSibling("drafts.jsonl").toString();
        for (var line : List.of(
                List.of("import", "--dry-run", "--json", json, forms.toString()),
                List.of("import", "--accept-clean", forms.toString()),
                List.of("status"),
                List.of("verify"))) {
            rehearse(folder, line);
        }
        return ExitCode.OK;
    }

    private void rehearse(Path folder, List<String> line) {
        var words = new ArrayList<>(List.of("--data", folder.toString()));
        words.addAll(line);
        var exit = new Commands(root.console()).run(words.toArray(String[]::new));
        if (exit != ExitCode.OK && exit != ExitCode.REVIEW) {
            throw new ExpectedFailure("cli.bench.failed", String.join(" ", line), String.valueOf(exit));
        }
    }
}
