package vn.campaigndesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.campaigndesk.text.ExpectedFailure;

/// Where a benchmark leaves what it has measured, beside what it prints: a line for each figure, its parts divided
/// by tabs, added as soon as it is known. So that one table can be made of benchmarks that ran as programs of their
/// own ([BenchAllCommand]).
final class BenchResults {
    @Option(names = "--results", paramLabel = "FILE", descriptionKey = "cli.option.bench-results")
    @Nullable
    Path file;

    void add(BenchResult result) {
        var target = file;
        if (target == null) {
            return;
        }
        try {
            Files.writeString(target, result.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw ExpectedFailure.causedBy(e, "cli.failed.write", target.toAbsolutePath());
        }
    }

    /// What was left in such a file, in its order.
    static List<BenchResult> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(BenchResult::of).toList();
    }
}
